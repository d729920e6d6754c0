package dev.ddilint.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters as pages head them. */
class ParameterHeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Irp                          | Irp",
        "Handle [in]                  | Handle:in",
        "Timeout [in, optional]       | Timeout:in?",
        "Buffer [in, out]             | Buffer:inout",
        "Length [_Inout_opt_]         | Length:inout?",
        "List: [Out]                  | List:out",
        "Inner                        | Inner",
        "... [in]                     | varargs:in",
      })
  void nameAndDirection(String heading, String cell) {
    assertThat(ParameterHeading.of(heading).cell()).isEqualTo(cell);
  }
}
