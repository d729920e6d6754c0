package dev.ddilint.rules.interproc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.SharedHeaders;
import dev.ddilint.parser.pp.HeaderModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionIndexTest {
  @Test
  void aSecondDefinitionInAnotherFileIsCounted(@TempDir Path folder) throws IOException {
    FunctionIndex index =
        index(folder, "int start(void) { return 1; }\n", "int start(void) { return 2; }\n");
    assertThat(index.all()).hasSize(1);
    assertThat(index.shadowed()).isEqualTo(1);
  }

  @Test
  void staticFunctionsOfTwoFilesAreTwoFunctions(@TempDir Path folder) throws IOException {
    FunctionIndex index =
        index(
            folder,
            "static int start(void) { return 1; }\n",
            "static int start(void) { return 2; }\n");
    assertThat(index.all()).hasSize(2);
    assertThat(index.shadowed()).isZero();
  }

  @Test
  void aFunctionOfASharedHeaderIsOneDefinition(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("shared.h"), "int start(void) { return 1; }\n");
    FunctionIndex index = index(folder, "#include \"shared.h\"\n", "#include \"shared.h\"\n");
    assertThat(index.all()).hasSize(1);
    assertThat(index.shadowed()).isZero();
  }

  @Test
  void aStaticFunctionOfAHeaderThatUnitsBeginWithIsOneFunction(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("shared.h"), "static int start(void) { return 1; }\n");
    String[] units = {
      "#include \"shared.h\"\nint a(void) { return start(); }\n",
      "#include \"shared.h\"\nint b(void) { return start(); }\n"
    };
    FunctionIndex index = index(folder, units);
    assertThat(index.all()).extracting(FunctionIndex.Node::toString).containsOnlyOnce("start");
    assertThat(index.all()).hasSize(3);
    for (FunctionIndex.Node node : index.all()) {
      for (Code.DirectCall call : node.code().directCalls()) {
        assertThat(index.find(call.callee(), node.unit().file().name())).isPresent();
      }
    }
  }

  private static FunctionIndex index(Path folder, String... sources) throws IOException {
    Frontend frontend =
        new Frontend(
            new FrontendOptions(folder, Platform.X64, List.of(), List.of(), List.of(), 0x0A000010L),
            HeaderModel.EMPTY);
    SharedHeaders headers = new SharedHeaders();
    List<ParsedUnit> units = new ArrayList<>();
    for (String source : sources) {
      Path file = folder.resolve("unit" + units.size() + ".c");
      Files.writeString(file, source);
      units.add(frontend.parse(file, headers));
    }
    return new FunctionIndex(units);
  }
}
