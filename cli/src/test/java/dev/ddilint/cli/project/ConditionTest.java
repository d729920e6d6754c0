package dev.ddilint.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions hold where they hold in MSBuild. */
class ConditionTest {
  private final Projects projects;

  ConditionTest(@TempDir Path folder) {
    projects = new Projects(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'$(Configuration)|$(Platform)' == 'release|X64'",
        "'$(Nothing)' == ''",
        "'a' != 'b'",
        "'$(Yes)' == 'x' and '$(Nothing)' == ''",
        "'a' == 'b' Or 'a' == 'a'",
        "'a' == 'a' Or 'a' == 'a' And 'a' == 'b'",
        "!('a' == 'b')",
        "('a' == 'a') And !Exists('gone.props')",
        "true",
        "'$(Yes)' == 'x' And on",
        "'0x10' == '16'",
        "0xA000004 &lt; 0xA00000C",
        "'10.0.17763' &gt;= '10.0.16299'",
        "HasTrailingSlash('a\\')",
        "'$(Yes.Replace('x', 'y'))' == 'y'"
      })
  void holds(String condition) {
    assertThat(projects.holds(condition)).as(condition).isTrue();
    assertThat(projects.messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'$(Configuration)' == 'Debug'",
        "'a' == 'a' And 'a' == 'b'",
        "!('a' == 'a')",
        "false",
        "Exists('gone.props')",
        "Exists('..\\..\\..\\..\\..\\..\\etc\\passwd')"
      })
  void doesNotHold(String condition) {
    assertThat(projects.holds(condition)).as(condition).isFalse();
    assertThat(projects.messages()).isEmpty();
  }

  @Test
  void filesExistWhateverTheirCase() {
    projects.write("Sub/Own.props", "<Project/>");
    assertThat(projects.holds("exists('sub\\own.PROPS')")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a' ==", "('a' == 'a'", "'a' &lt; 'b'", "Wish('a')", "'maybe'", "== =="})
  void whatMakesNoSenseDoesNotHoldAndIsSaid(String condition) {
    assertThat(projects.holds(condition)).isFalse();
    assertThat(projects.messages()).singleElement().asString().contains("cannot be evaluated here");
  }

  @Test
  void aConditionNestedWithoutEndIsNoCondition() {
    assertThat(projects.holds("(".repeat(100_000) + "true" + ")".repeat(100_000))).isFalse();
  }
}
