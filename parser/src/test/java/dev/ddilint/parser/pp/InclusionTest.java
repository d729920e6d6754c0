package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InclusionTest {
  private final Sources sources;

  InclusionTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  @Test
  void headersAreFoundWithoutRegardToCaseAndWithBackslashes() {
    sources
        .file("Common/Inc/Trace.h", "trace")
        .file("Precomp.H", "#include \"common\\inc\\TRACE.H\"");
    Sources.Result result = sources.preprocess("#include \"precomp.h\"\n");
    assertThat(result.tokens()).isEqualTo("trace");
    assertThat(result.unit().includes()).isEqualTo(new IncludeCounts(2, 0, 0));
  }

  @Test
  void aQuotedNameIsSearchedBesideTheIncludingFileFirst() {
    sources
        .file("sub/a.h", "sub-a")
        .file("sub/b.h", "#include \"a.h\"\n#include \"c.h\"\n")
        .file("a.h", "main-a")
        .file("c.h", "main-c");
    assertThat(sources.preprocess("#include \"sub/b.h\"\n#include \"a.h\"\n").tokens())
        .isEqualTo("sub - a main - c main - a");
  }

  @Test
  void thenBesideTheFilesThatIncludeThat() {
    sources
        .file("one/a.h", "#include \"../two/b.h\"")
        .file("two/b.h", "#include \"../three/c.h\"")
        .file("three/c.h", "#include \"one.h\"\n#include \"two.h\"\n#include \"same.h\"")
        .file("one/one.h", "one")
        .file("two/two.h", "two")
        .file("one/same.h", "same_one")
        .file("two/same.h", "same_two");
    assertThat(sources.preprocess("#include \"one/a.h\"\n").tokens()).isEqualTo("one two same_two");
  }

  @Test
  void includeDirectoriesComeInOrder() {
    sources
        .file("one/x.h", "one")
        .file("two/x.h", "two")
        .file("two/y.h", "two_y")
        .includeDirectory("one")
        .includeDirectory("two");
    assertThat(sources.preprocess("#include <x.h>\n#include \"y.h\"\n").tokens())
        .isEqualTo("one two_y");
  }

  @Test
  void foldersNamedIncAreSearchedUpToTheRoot() {
    sources
        .file("driver/sys/main.c", "#include \"public.h\"\n#include <shared.h>\n#include \"out.h\"")
        .file("driver/Inc/public.h", "public_h")
        .file("include/shared.h", "shared_h")
        .file("../inc/out.h", "out_h");
    Sources.Result result = sources.preprocessFile("driver/sys/main.c");
    assertThat(result.tokens()).isEqualTo("public_h shared_h");
    assertThat(result.problems())
        .containsExactly(
            "driver/sys/main.c:3:10: header out.h was not found; its declarations are unknown");
  }

  @Test
  void theNameMayComeFromMacros() {
    sources.file("a.h", "a").file("sys/b.h", "b");
    Sources.Result result =
        sources.preprocess(
            """
            #define QUOTED "a.h"
            #define BRACKETS(name) <sys/name.h>
            #include QUOTED
            #include BRACKETS(b)
            """);
    assertThat(result.problems()).isEmpty();
    assertThat(result.tokens()).isEqualTo("a b");
  }

  @Test
  void aBracketedNameIsTakenLiterally() {
    sources.file("a//b's.h", "odd");
    assertThat(sources.preprocess("#include <a//b's.h>\n").tokens()).isEqualTo("odd");
  }

  @Test
  void includeNextGoesOnBehindTheFoldersOfTheFile() {
    sources
        .file("one/x.h", "one\n#include_next <x.h>\n")
        .file("two/x.h", "two")
        .includeDirectory("one")
        .includeDirectory("two");
    assertThat(sources.preprocess("#include <x.h>\n").tokens()).isEqualTo("one two");
  }

  @Test
  void pragmaOnceAndGuardsMakeASecondInclusionEmpty() {
    sources
        .file("once.h", "#pragma once\nonce")
        .file("guarded.h", "#ifndef G\n#define G\nguarded\n#endif\n")
        .file("not.h", "#if !defined(N)\n#define N\nnot\n#endif\n")
        .file("often.h", "often");
    String text =
        "#include \"once.h\"\n#include \"guarded.h\"\n#include \"not.h\"\n#include \"often.h\"\n";
    Sources.Result result = sources.preprocess(text + text);
    assertThat(result.tokens()).isEqualTo("once guarded not often often");
    assertThat(result.unit().includes()).isEqualTo(new IncludeCounts(8, 0, 0));
  }

  @Test
  void aMissingHeaderIsNotedOnceAUnit() {
    sources.file("a.h", "#include \"main.tmh\"\n");
    Sources.Result result =
        sources.preprocess("#include \"main.tmh\"\n#include \"a.h\"\nint x;\n#include <b.h>\n");
    assertThat(result.tokens()).isEqualTo("int x ;");
    assertThat(result.problems())
        .containsExactly(
            "main.c:1:10: header main.tmh was not found; its declarations are unknown",
            "main.c:4:10: header b.h was not found; its declarations are unknown");
    assertThat(result.unit().includes()).isEqualTo(new IncludeCounts(1, 0, 3));
  }

  @Test
  void aCircleEndsAtABoundedDepth() {
    sources.file("a.h", "#include \"a.h\"\n");
    assertThat(sources.preprocess("#include \"a.h\"\nint x;\n").problems())
        .containsExactly("a.h:1:10: includes are nested deeper than 200; a.h was not read");
  }

  @Test
  void nothingOutsideTheRootIsRead() {
    sources.file("../secret.h", "secret").file("sub/x.h", "x");
    String outside = sources.root().resolveSibling("secret.h").toString();
    Sources.Result result =
        sources.preprocess(
            "#include \"../secret.h\"\n#include \""
                + outside
                + "\"\n#include <sub/../../secret.h>\n#include \"sub/../sub/x.h\"\n");
    assertThat(result.tokens()).isEqualTo("x");
    assertThat(result.problems())
        .containsExactly(
            "main.c:1:10: " + outsideMessage("../secret.h"),
            "main.c:2:10: " + outsideMessage(outside),
            "main.c:3:10: " + outsideMessage("sub/../../secret.h"));
  }

  @Test
  void aLinkThatLeadsOutOfTheRootIsNotFollowed() throws IOException {
    sources.file("../secret.h", "secret").file("../folder/deep.h", "deep");
    Files.createSymbolicLink(
        sources.root().resolve("link.h"), sources.root().resolveSibling("secret.h"));
    Files.createSymbolicLink(
        sources.root().resolve("linked"), sources.root().resolveSibling("folder"));
    Sources.Result result = sources.preprocess("#include \"link.h\"\n#include \"linked/deep.h\"\n");
    assertThat(result.tokens()).isEmpty();
    assertThat(result.problems().get(0)).isEqualTo("main.c:1:10: " + outsideMessage("link.h"));
    assertThat(result.problems()).hasSize(2);
  }

  @Test
  void includesThatNameNothingAreReported() {
    assertThat(sources.preprocess("#include\n#include <x\n#include 1\n#include \"\"\n").problems())
        .containsExactly(
            "main.c:1:2: #include needs a header",
            "main.c:2:10: #include needs a header",
            "main.c:3:10: #include needs a header",
            "main.c:4:10: header  was not found; its declarations are unknown");
  }

  @Test
  void aFolderIsNoHeader() {
    sources.file("x.h/y", "");
    assertThat(sources.preprocess("#include \"x.h\"\n").problems())
        .containsExactly("main.c:1:10: header x.h was not found; its declarations are unknown");
  }

  private static String outsideMessage(String header) {
    return "header " + header + " lies outside the source and include folders and was not read";
  }
}
