package dev.ddilint.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files, which anyone may choose, in reports. Not every file system can hold these. */
class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "a/b.c, a/b.c",
    "a b.c, a%20b.c",
    "100%.c, 100%25.c",
    "x:y.c, x%3Ay.c",
    "\u00fc.c, %C3%BC.c",
    "u\u0308.c, u%CC%88.c",
    "\u65e5.c, %E6%97%A5.c"
  })
  void sarifNamesTheBytesOfAFile(String name, String uri) {
    assertThat(SarifPlaces.artifact(name).getUri()).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource({
    "\u00fc\u65e5.c, \u00fc\u65e5.c",
    "a\tb, 'a b'",
    "x\u001b[31m, x\\u001b[31m",
    "x\u0007y, x\\u0007y",
    "x\u009by, x\\u009by",
    "x\u202ey, x\\u202ey"
  })
  void textShowsWhatWouldSteerATerminal(String name, String shown) {
    assertThat(TerminalText.of(name)).isEqualTo(shown);
  }
}
