package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Explanations as text and as JSON. */
class ExplainCommandTest {

  @Test
  void textHasSectionsAndThePage() {
    CommandLineRun run = CommandLineRun.of("explain", "KeLowerIrql");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("KeLowerIrql: function\n\nPrototype\n  ")
        .contains("\nContract\n  ")
        .endsWith(
            "\nsee https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kelowerirql\n");
  }

  @Test
  void severalNamesAreExplainedInTheirOrder() {
    assertThat(CommandLineRun.of("explain", "0xC7", "DDI0501").out())
        .containsSubsequence("0xC7: bug check", "DDI0501 opaque-member: rule");
  }

  @Test
  void jsonIsOneArray() throws IOException {
    String out = CommandLineRun.of("explain", "--format", "json", "KeLowerIrql").out();
    JsonNode first = new ObjectMapper().readTree(out).get(0);
    assertThat(first.get("name").asText()).isEqualTo("KeLowerIrql");
    assertThat(first.get("kind").asText()).isEqualTo("function");
    assertThat(first.get("contract").isArray()).isTrue();
    assertThat(first.get("page").asText()).endsWith("/nf-wdm-kelowerirql");
  }

  @Test
  void anUnknownNameIsRefusedWithNearOnes() {
    CommandLineRun run = CommandLineRun.of("explain", "KeLowerIrq");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("ddilint: nothing is known of 'KeLowerIrq': did you mean KeLowerIrql");
  }

  @Test
  void hostileNamesStayOnOneLine() {
    CommandLineRun run = CommandLineRun.of("explain", "a\n\u001b[31mb");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).doesNotContain("\u001b");
  }
}
