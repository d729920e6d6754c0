package dev.ddilint.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases in the many words of the documentation. */
class ReleaseTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Available in Windows Vista and later.                      | Windows Vista",
        "Windows 10, version 1809                                   | Windows 10, version 1809",
        "Windows 11 (version 22H2)                                  | Windows 11, version 22H2",
        "Windows Server 2003, Service Pack 1                        | Windows Server 2003 SP1",
        "Windows XP with Service Pack 2 (SP2)                       | Windows XP SP2",
        "Available in Windows Server 2012 R2, Windows 8.1 and later | Windows Server 2012 R2",
        "Windows 2000 Update Rollup 1 for SP4; Windows XP SP2       | Windows 2000 SP4",
        "Requires WDK for Windows 8. Targets Windows 7 and later.   | Windows 7",
        "Available in Vista or later versions of Windows.           | Windows Vista",
      })
  void theFirstOneNamedCounts(String cell, String release) {
    assertThat(ReleaseText.first(cell)).isEqualTo(release);
  }

  @Test
  void versionsOfNdisAreNoRelease() {
    String cell = "Supported in NDIS 6.30 and later.";
    assertThat(ReleaseText.first(cell)).isEmpty();
    assertThat(ReleaseText.ndis(cell)).isEqualTo("6.30");
  }
}
