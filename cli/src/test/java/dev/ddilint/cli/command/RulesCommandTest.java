package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ddilint.rules.check.RuleList;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void listsEveryRuleForPeople() {
    CommandLineRun run = CommandLineRun.of("rules");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("DDI")))
        .hasSameSizeAs(RuleList.all());
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("DDI0101  irql-too-high +error +default"))
        .anyMatch(line -> line.startsWith("    same as ") && line.contains("C28121"));
  }

  @Test
  void asATable() {
    assertThat(CommandLineRun.of("rules", "--format", "md").out().lines())
        .startsWith("| id | name | level | profile | same as | reports |")
        .anyMatch(
            line -> line.startsWith("| DDI0101 | `irql-too-high` | error | default | C28118,"));
  }

  @Test
  void forPrograms() throws IOException {
    JsonNode all =
        new ObjectMapper().readTree(CommandLineRun.of("rules", "--format", "json").out());
    assertThat(all).hasSameSizeAs(RuleList.all());
    for (JsonNode rule : all) {
      assertThat(rule.fieldNames())
          .toIterable()
          .containsExactly(
              "id", "name", "level", "profile", "equivalents", "summary", "description", "help");
    }
    assertThat(all.at("/0/id").asText()).isEqualTo("DDI0101");
    assertThat(all.at("/0/equivalents").isArray()).isTrue();
  }

  @Test
  void anUnknownFormatIsRefused() {
    assertThat(CommandLineRun.of("rules", "--format", "xml").exit()).isEqualTo(2);
  }
}
