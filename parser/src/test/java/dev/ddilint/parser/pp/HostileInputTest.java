package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Input that was made to exhaust memory, stack or time ends with a problem, soon. */
@Timeout(30)
class HostileInputTest {
  private final Sources sources;

  HostileInputTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  private List<ProblemKind> problems(String text) {
    return sources.preprocess(text).problemList().stream().map(Problem::kind).distinct().toList();
  }

  @Test
  void aDoublingMacro() {
    StringBuilder text = new StringBuilder("#define A0 x\n");
    for (int i = 1; i < 60; i++) {
      text.append(String.format("#define A%d A%d A%d\n", i, i - 1, i - 1));
    }
    Sources.Result result = sources.preprocess(text + "A59\nint after;\n");
    assertThat(result.problems())
        .containsExactly("main.c:61:1: expansion of A0 exceeds 1000000 tokens and was cut off");
    assertThat(result.tokens()).endsWith("x int after ;");
  }

  @Test
  void anArgumentThatDoublesWhileItIsExpanded() {
    String text = "#define D(x) x x\n" + "D(".repeat(50) + "y" + ")".repeat(50) + "\nint after;\n";
    Sources.Result result = sources.preprocess(text);
    assertThat(result.tokens()).endsWith("int after ;");
    assertThat(result.problemList())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.EXPANSION_SIZE);
  }

  @Test
  void manyExpansionsThatYieldNothing() {
    StringBuilder text = new StringBuilder("#define NOTHING(x)\n#define B0 y\n");
    for (int i = 1; i < 19; i++) {
      text.append(String.format("#define B%d B%d B%d\n", i, i - 1, i - 1));
    }
    text.append("#define DROP(x) NOTHING(x)\n").append("DROP(B18)\n".repeat(200));
    assertThat(problems(text.toString())).containsExactly(ProblemKind.EXPANSION_SIZE);
  }

  @Test
  void invocationsNestedDeep() {
    String text = "#define F(x) x\n" + "F(".repeat(100_000) + "1" + ")".repeat(100_000) + "\nok\n";
    Sources.Result result = sources.preprocess(text);
    assertThat(result.problemList())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.EXPANSION_SIZE);
    assertThat(result.tokens()).endsWith("ok");
  }

  @Test
  void invocationsThatNeverEnd() {
    assertThat(problems("#define F(x) x\n" + "F(".repeat(20_000))).contains(ProblemKind.BAD_TOKEN);
  }

  @Test
  void aChainOfMacros() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(String.format("#define C%d C%d\n", i, i + 1));
    }
    assertThat(problems(text + "C0\n")).containsExactly(ProblemKind.EXPANSION_SIZE);
  }

  @Test
  void aTokenThatDoublesItsLength() {
    StringBuilder text = new StringBuilder("#define J(a, b) J_(a, b)\n#define J_(a, b) a ## b\n");
    text.append("#define T0 abcdefgh\n");
    for (int i = 1; i < 40; i++) {
      text.append(String.format("#define T%d J(T%d, T%d)\n", i, i - 1, i - 1));
    }
    Sources.Result result = sources.preprocess(text + "T39\n");
    assertThat(result.tokens().length()).isLessThan(10_000_000);
  }

  @Test
  void parametersWithoutNumber() {
    StringBuilder names = new StringBuilder("p");
    for (int i = 0; i < 100_000; i++) {
      names.append(", p").append(i);
    }
    String text = "#define F(" + names + ") " + names + "\nF(1)\n";
    Sources.Result result = sources.preprocess(text);
    assertThat(result.tokens()).isEqualTo("F ( 1 )");
    assertThat(result.problems())
        .containsExactly("main.c:1:1: the parameters of macro F do not make sense");
  }

  @Test
  void parenthesesInACondition() {
    String deep = "#if " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "\n#endif\n";
    String signs = "#if " + "!".repeat(100_000) + "1\n#endif\n";
    String choices = "#if " + "1 ? 1 : ".repeat(100_000) + "1\n#endif\n";
    assertThat(problems(deep + signs + choices)).containsExactly(ProblemKind.BAD_DIRECTIVE);
  }

  @Test
  void includesThatMultiply() {
    sources.file("a.h", "#include \"a.h\"\n#include \"a.h\"\n" + "x ".repeat(1000));
    assertThat(problems("#include \"a.h\"\n"))
        .containsExactly(ProblemKind.INCLUDE_DEPTH, ProblemKind.UNIT_SIZE);
  }

  @Test
  void moreProblemsThanAnyoneReads() {
    List<Problem> problems = sources.preprocess("#x\n".repeat(100_000)).problemList();
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000).kind()).isEqualTo(ProblemKind.MANY_PROBLEMS);
  }

  @Test
  void conditionalsNestedDeep() {
    String text = "#if 1\n".repeat(200_000) + "x\n" + "#endif\n".repeat(200_000);
    assertThat(sources.preprocess(text).tokens()).isEqualTo("x");
  }

  @Test
  void aCommentThatNeverEnds() {
    assertThat(sources.preprocess("int x;\n/* ...\n" + "y\n".repeat(100_000)).problems())
        .containsExactly("main.c:2:1: comment has no end");
  }

  @Test
  void bytesThatAreNoText() {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      noise.append((char) (i * 7919 % 0xD800));
    }
    assertThat(problems(noise.toString())).contains(ProblemKind.BAD_TOKEN);
  }
}
