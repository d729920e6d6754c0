package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreprocessorTest {
  private final Sources sources;

  PreprocessorTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  @Test
  void aFileThatCannotBeReadIsReported() {
    List<Problem> problems = new ArrayList<>();
    Path missing = sources.root().resolve("sub/none.c");
    assertThat(sources.preprocessor().preprocess(missing, problems::add)).isEmpty();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("cannot read sub/none.c: no such file");
  }

  @Test
  void threadsGetWhatOneThreadGets() {
    for (int i = 0; i < 40; i++) {
      sources.model(
          "m" + i + ".h",
          "#pragma once\n#include <m" + (i + 1) + ".h>\n#define M" + i + " M" + (i + 1) + "\n");
      sources.file(
          "u" + i + ".c", "#include \"own.h\"\n#include <m" + i + ".h>\nOWN M" + i + " #\n");
    }
    sources
        .model("m40.h", "#define M40 end\n")
        .file("own.h", "#define OWN __COUNTER__ __LINE__\nint own;\n");
    sources.preprocessor();
    List<String> outputs =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> sources.preprocessFile("u" + i + ".c"))
            .map(result -> result.tokens() + result.problems() + result.unit().imports().size())
            .toList();
    for (int i = 0; i < 40; i++) {
      assertThat(outputs.get(i)).isEqualTo("int own ; 0 3 end #[]" + (41 - i));
    }
  }
}
