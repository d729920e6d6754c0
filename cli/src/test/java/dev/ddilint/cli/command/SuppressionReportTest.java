package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reports make of suppressed findings. */
class SuppressionReportTest {
  private static final String SUPPRESSED =
      Sources.TOO_HIGH.replace(
          "ZwClose(File);", "ZwClose(File);   // ddilint: allow irql-too-high - at start");
  private static final String BARE = SUPPRESSED.replace(" - at start", "");

  private final Path folder;

  SuppressionReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void textCountsThemAndTheyDoNotFail() {
    Sources.write(folder, "hold.c", SUPPRESSED);
    CommandLineRun run = lint(folder);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("0 errors, 0 warnings, 0 notes, 1 suppressed\n");
  }

  @Test
  void verboseTextShowsThemWithPlaceAndReason() {
    Sources.write(folder, "hold.c", SUPPRESSED);
    assertThat(lint(folder, "--verbose").out())
        .startsWith(
            "hold.c:6:5: error: (suppressed at hold.c:6:40: at start) ZwClose is called at");
  }

  @Test
  void sarifKeepsThemWithTheirJustification() throws IOException {
    Sources.write(folder, "hold.c", SUPPRESSED);
    JsonNode result = results("--format", "sarif").get(0);
    assertThat(result.get("ruleId").asText()).isEqualTo("DDI0101");
    JsonNode suppression = result.at("/suppressions/0");
    assertThat(suppression.get("kind").asText()).isEqualTo("inSource");
    assertThat(suppression.get("status").asText()).isEqualTo("accepted");
    assertThat(suppression.get("justification").asText()).isEqualTo("at start");
    assertThat(suppression.at("/location/physicalLocation/region/startColumn").asInt())
        .isEqualTo(40);
  }

  @Test
  void aSuppressionChangesNoFingerprint() throws IOException {
    String twice = Sources.TOO_HIGH + Sources.TOO_HIGH.replace("VOID Hold", "VOID HoldAgain");
    Sources.write(folder, "hold.c", twice);
    JsonNode before = results("--format", "sarif").get(1).get("partialFingerprints");
    Sources.write(
        folder, "hold.c", twice.replaceFirst("    ZwClose", "// ddilint: allow DDI0101 - x\n$0"));
    assertThat(results("--format", "sarif").get(1).get("partialFingerprints")).isEqualTo(before);
  }

  @Test
  void theyCanBeLeftOut() throws IOException {
    Sources.write(folder, "hold.c", SUPPRESSED);
    assertThat(results("--format", "sarif", "--omit-suppressed")).isNullOrEmpty();
  }

  @Test
  void statisticsCountThemByRule() throws IOException {
    Sources.write(folder, "hold.c", SUPPRESSED);
    Path file = folder.resolve("stats.json");
    lint(folder, "--stats", file.toString());
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertThat(json.get("suppressed")).hasToString("{\"DDI0101\":1}");
    assertThat(json.get("findings")).isEmpty();
  }

  @Test
  void aReasonCanBeRequired() {
    Sources.write(folder, "hold.c", BARE);
    assertThat(lint(folder).exit()).isZero();
    CommandLineRun run = lint(folder, "--require-suppression-reason");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("[DDI0101 irql-too-high]", "[DDI0903");
  }

  @Test
  void aSharedSuppressionThatOneDriverNeedsIsNotUnused() {
    Sources.write(
        folder,
        "inc/drop.h",
        """
        __inline VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            // ddilint: allow irql-too-high - at start
            ZwClose(File);
        }
        """);
    String driver =
        """
        #include <wdm.h>
        #include "../inc/drop.h"
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            return STATUS_SUCCESS;
        }
        VOID Hold(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            Drop(Lock, File);
            KeReleaseSpinLock(Lock, old);
        }
        """;
    Sources.write(folder, "b/b.c", driver.replace("    Drop(Lock, File);\n", ""));
    assertThat(lint(folder).out()).contains("1 note");
    Sources.write(folder, "a/a.c", driver);
    assertThat(lint(folder).out()).startsWith("0 errors, 0 warnings, 0 notes, 1 suppressed\n");
  }

  private JsonNode results(String... options) throws IOException {
    return new ObjectMapper().readTree(lint(folder, options).out()).at("/runs/0/results");
  }
}
