package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of {@code --stats}: other programs read it, so its keys are fixed. */
class StatisticsTest {
  private static final String SOURCE =
      """
      #include <wdm.h>
      #include "gone.h"
      struct Known { int Value; };
      VOID Own(struct Known *known, struct Unknown *unknown)
      {
          known->Value = unknown->Value;
      }
      VOID Caller(PKSPIN_LOCK Lock, HANDLE File)
      {
          KIRQL old;
          KeAcquireSpinLock(Lock, &old);
          Own(NULL, NULL);
          Elsewhere();
          ZwClose(File);
          KeReleaseSpinLock(Lock, old);
      }
      """;

  private final Path folder;

  StatisticsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void countsWhatWasReadUnderstoodAndFound() throws IOException {
    JsonNode json = statistics("lint");
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "files",
            "functions",
            "memberAccesses",
            "calls",
            "includes",
            "unresolved",
            "bounds",
            "findings",
            "suppressed",
            "millis",
            "simulation");
    assertThat(json.get("files")).hasToString("1");
    assertThat(json.get("functions")).hasToString("{\"found\":2,\"analysed\":2,\"skipped\":0}");
    assertThat(json.get("memberAccesses")).hasToString("{\"total\":2,\"resolved\":1}");
    assertThat(json.get("calls"))
        .hasToString("{\"total\":5,\"defined\":1,\"contract\":3,\"unknown\":1}");
    assertThat(json.get("includes")).hasToString("{\"resolved\":0,\"model\":1,\"missing\":1}");
    assertThat(json.get("unresolved")).hasToString("{\"Unknown.Value\":1}");
    assertThat(json.get("findings")).hasToString("{\"DDI0101\":1}");
    assertThat(json.get("bounds").isObject()).isTrue();
    assertThat(json.get("millis").fieldNames())
        .toIterable()
        .containsExactly("analysis", "front end");
  }

  @Test
  void namesTheFunctionsThatTookLongestAndTheirSizes() throws IOException {
    JsonNode simulation = statistics("lint").get("simulation");
    assertThat(simulation.get("slowest").findValuesAsText("function"))
        .containsExactlyInAnyOrder("Own", "Caller");
    assertThat(simulation.get("slowest").findValuesAsText("file")).containsOnly("driver.c");
    JsonNode classes = simulation.get("bySteps");
    assertThat(classes.findValuesAsText("steps")).containsExactly("2", "8");
    assertThat(classes.findValuesAsText("functions")).containsExactly("1", "1");
  }

  @Test
  void parseCountsWithoutAnalysis() throws IOException {
    JsonNode json = statistics("parse");
    assertThat(json.at("/functions/found").asInt()).isEqualTo(2);
    assertThat(json.get("findings")).isEmpty();
  }

  @Test
  void theTextReportEndsWithASummaryOfThem() {
    Sources.write(folder, "driver.c", SOURCE);
    assertThat(lint(folder).out())
        .contains("1 file, 2 functions (0 skipped), 1 of 2 member accesses resolved, 4 of 5 calls");
  }

  private JsonNode statistics(String command) throws IOException {
    Sources.write(folder, "driver.c", SOURCE);
    Path file = folder.resolve("stats.json");
    CommandLineRun.of(command, folder, "--stats", file);
    return new ObjectMapper().readTree(file.toFile());
  }
}
