package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.SourceFile.Origin;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelImportTest {
  private final Sources sources;

  ModelImportTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  @Test
  void importingShowsMacrosAndNoTokens() {
    sources
        .model("ntdef.h", "#pragma once\n#define TRUE 1\ntypedef long LONG;\n")
        .model("wdm.h", "#pragma once\n#include <ntdef.h>\n#define PAGE 4096\nLONG Wdm(void);\n");
    Sources.Result result = sources.preprocess("#include <WDM.h>\nTRUE PAGE\n");
    assertThat(result.tokens()).isEqualTo("1 4096");
    assertThat(result.unit().imports()).containsExactly("ntdef.h", "wdm.h");
    assertThat(result.unit().includes()).isEqualTo(new IncludeCounts(0, 1, 0));
    assertThat(((TextModule) result.unit().modules().get(1)).unit().size()).isEqualTo(6);
  }

  @Test
  void aModuleDoesNotSeeTheUnit() {
    sources.model("wdm.h", "#pragma once\n#ifdef SECRET\n#define SEEN 1\n#endif\n");
    assertThat(sources.preprocess("#define SECRET\n#include <wdm.h>\nSEEN\n").tokens())
        .isEqualTo("SEEN");
  }

  @Test
  void predefinedMacrosAreSeenByUnitsAndModules() {
    sources.predefined("#define _WIN64 1\n").model("wdm.h", "#pragma once\n#define BITS _WIN64\n");
    assertThat(sources.preprocess("#include <wdm.h>\nBITS\n#undef _WIN64\nBITS\n").tokens())
        .isEqualTo("1 _WIN64");
  }

  @Test
  void theUnitsOwnDefinitionsWin() {
    sources.model("wdm.h", "#pragma once\n#define A 1\n#define B 2\n#define C 3\n");
    assertThat(
            sources
                .preprocess(
                    "#define A 10\n#include <wdm.h>\nA B C\n#undef B\n#define C 30\nA B C\n")
                .tokens())
        .isEqualTo("10 2 3 10 B 30");
  }

  @Test
  void aModuleMayReplaceWhatItImports() {
    sources
        .model("guiddef.h", "#pragma once\n#define GUID extern\n#define OTHER 1\n")
        .model(
            "initguid.h", "#include <guiddef.h>\n#undef GUID\n#define GUID const\n#undef OTHER\n");
    assertThat(
            sources
                .preprocess("#include <guiddef.h>\nGUID OTHER\n#include <initguid.h>\nGUID OTHER\n")
                .tokens())
        .isEqualTo("extern 1 const OTHER");
  }

  @Test
  void aHeaderWithoutOnceTakesEffectAtEveryImport() {
    sources
        .model("pshpack1.h", "#pragma pack(push, 1)\n")
        .model("poppack.h", "#pragma pack(pop)\n")
        .model("once.h", "#pragma once\n#pragma pack(8)\n");
    Sources.Result result =
        sources.preprocess(
            """
            #include <pshpack1.h>
            a
            #include <poppack.h>
            #include <once.h>
            b
            #include <pshpack1.h>
            #include <poppack.h>
            """);
    assertThat(result.pragmas())
        .containsExactly(
            "0: pack ( push , 1 )", "1: pack ( pop )", "2: pack ( push , 1 )", "2: pack ( pop )");
    assertThat(result.unit().pragmas().get(0).span().file().origin()).isEqualTo(Origin.MODEL);
  }

  @Test
  void aModelHeaderIsReadOnceARun() {
    sources.model("wdm.h", "#pragma once\n").file("other.c", "#include <wdm.h>\n");
    sources.preprocess("#include <wdm.h>\n#include <wdm.h>\n");
    sources.preprocessFile("other.c");
    assertThat(sources.modelReads("wdm.h")).isEqualTo(1);
  }

  @Test
  void anOwnHeaderWinsWhereItIsQuotedOrInAnIncludeDirectory() {
    sources
        .model("a.h", "#define WHOSE model")
        .model("b.h", "#define WHOSE model")
        .file("a.h", "own_a")
        .file("dir/b.h", "own_b")
        .includeDirectory("dir");
    Sources.Result result =
        sources.preprocess("#include \"a.h\"\n#include <b.h>\n#include <a.h>\nWHOSE\n");
    assertThat(result.tokens()).isEqualTo("own_a own_b model");
  }

  @Test
  void realSystemHeadersWinOverTheModel() {
    sources
        .model("wdm.h", "#define WHOSE model")
        .model("ntifs.h", "#define IFS model")
        .file("../km/wdm.h", "#define WHOSE real\nint wdm;\n")
        .systemDirectory("km");
    Sources.Result result = sources.preprocess("#include <wdm.h>\n#include <ntifs.h>\nWHOSE IFS\n");
    assertThat(result.tokens()).isEqualTo("int wdm ; real model");
    assertThat(result.unit().span(0).file().origin()).isEqualTo(Origin.SYSTEM);
  }

  @Test
  void aModelHeaderSeesOnlyTheModel() {
    sources.model("wdm.h", "#include \"own.h\"\n").file("own.h", "own");
    sources.preprocess("#include <wdm.h>\n");
    TextModule module = (TextModule) sources.preprocessor().library().module("wdm.h").orElseThrow();
    assertThat(module.unit().size()).isZero();
    assertThat(module.problems()).hasSize(1);
  }

  @Test
  void modelHeadersInACircleAreAProblemOfTheModel() {
    sources.model("a.h", "#include <b.h>\n").model("b.h", "#include <a.h>\n");
    assertThat(sources.preprocess("#include <a.h>\nx\n").tokens()).isEqualTo("x");
    ModelModule module = sources.preprocessor().library().module("b.h").orElseThrow();
    assertThat(module.problems()).hasSize(1);
  }
}
