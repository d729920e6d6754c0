package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of what is known of called functions. */
class ContractsCoverageCommandTest {
  private final Path file;

  ContractsCoverageCommandTest(@TempDir Path folder) {
    file =
        Sources.write(
            folder,
            "d.c",
            """
            #include <wdm.h>
            VOID F(PKEVENT Event)
            {
                KeSetEvent(Event, 0, FALSE);
                KeClearEvent(Event);
                DoElsewhere(Event->Header.SignalState);
                DoElsewhere(0);
            }
            """);
  }

  @Test
  void textShowsSharesAndWhatLacksAContract() {
    CommandLineRun run = CommandLineRun.of("contracts", "coverage", file);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            contract              calls        functions
            full              2   50.0%        2   66.7%
            partial           0    0.0%        0    0.0%
            none              2   50.0%        1   33.3%
            and 0 calls through pointers

            calls to documented functions that find a contract   100.0%  (2 of 2)
            calls to documented functions that find a prototype  100.0%  (2 of 2)
            """)
        .endsWith(
            """

               calls  contract  function
                   2  none      DoElsewhere
            """);
  }

  @Test
  void theListCanBeShortened() {
    assertThat(CommandLineRun.of("contracts", "coverage", "--limit", 0, file).out())
        .endsWith("... and 1 more functions\n");
  }

  @Test
  void jsonListsEveryFunction() throws IOException {
    String out = CommandLineRun.of("contracts", "coverage", "--format", "json", file).out();
    JsonNode json = new ObjectMapper().readTree(out);
    assertThat(json.at("/calls/none").asInt()).isEqualTo(2);
    assertThat(json.at("/documentedCallsWithPrototype/part").asInt()).isEqualTo(2);
    assertThat(json.get("functions")).hasSize(3);
    assertThat(json.at("/functions/0/name").asText()).isEqualTo("DoElsewhere");
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThat(CommandLineRun.of("contracts", "coverage", "--limit", -1, file).exit()).isEqualTo(2);
  }

  @Test
  void aCommandIsNeeded() {
    CommandLineRun run = CommandLineRun.of("contracts");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("ddilint contracts coverage PATH");
  }
}
