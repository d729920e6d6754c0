package dev.ddilint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesTest {
  private final Releases releases = Releases.load();

  @ParameterizedTest
  @CsvSource({"win7,7600", "WIN10-1809,17763", " server2022 ,20348", "17763,17763", "22700,22631"})
  void namesAndBuildsAreFound(String text, int build) {
    assertThat(releases.find(text)).map(Release::build).contains(build);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "win95", "10.0", "-1", "1000", "99999999999"})
  void nonsenseIsNot(String text) {
    assertThat(releases.find(text)).isEmpty();
  }

  @Test
  void theOldestReleaseOfAConstantIsNamed() {
    assertThat(releases.since(0x0A00000CL)).map(Release::id).contains("win11-22h2");
    assertThat(releases.since(Long.MAX_VALUE)).isEmpty();
  }
}
