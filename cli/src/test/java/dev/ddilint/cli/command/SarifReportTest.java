package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report for other programs: SARIF 2.1.0. */
class SarifReportTest {
  private static final String NOT_RELEASED =
      """
      #include <wdm.h>
      NTSTATUS Add(PKSPIN_LOCK Lock, BOOLEAN Full)
      {
          KIRQL old;
          KeAcquireSpinLock(Lock, &old);
          if (Full) {
              return STATUS_INSUFFICIENT_RESOURCES;
          }
          KeReleaseSpinLock(Lock, old);
          return STATUS_SUCCESS;
      }
      """;

  private final Path folder;

  SarifReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Without the rules, which their own documentation decides, and the folder's name. */
  @Test
  void goldenOfASmallReport() throws IOException {
    Sources.write(folder, "hold.c", Sources.TOO_HIGH);
    JsonNode log = sarif();
    ObjectNode driver = (ObjectNode) log.at("/runs/0/tool/driver");
    ((ArrayNode) driver.get("rules")).removeAll();
    ((ArrayNode) driver.get("notifications")).removeAll();
    driver.remove("supportedTaxonomies");
    ((ObjectNode) log.at("/runs/0")).remove("taxonomies");
    ((ObjectNode) log.at("/runs/0/originalUriBaseIds/SRCROOT")).put("uri", "file:///project/");
    try (var golden = getClass().getResourceAsStream("hold.sarif")) {
      String expected =
          new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(log.toPrettyString()).isEqualTo(expected.strip());
    }
  }

  @Test
  void namesAreRelativeAndEncoded() {
    Sources.write(folder, "a b/100%#?:x.c", Sources.TOO_HIGH);
    JsonNode place = result().at("/locations/0/physicalLocation/artifactLocation");
    assertThat(place.get("uri").asText()).isEqualTo("a%20b/100%25%23%3F%3Ax.c");
    assertThat(place.get("uriBaseId").asText()).isEqualTo("SRCROOT");
    assertThat(sarif().at("/runs/0/originalUriBaseIds/SRCROOT/uri").asText())
        .startsWith("file:///")
        .endsWith("/");
  }

  @Test
  void aRegionIsOneTokenOnOneLine() {
    Sources.write(folder, "add.c", NOT_RELEASED);
    assertThat(result().at("/locations/0/physicalLocation/region"))
        .hasToString("{\"startLine\":7,\"startColumn\":9,\"endLine\":7,\"endColumn\":15}");
  }

  @Test
  void aTokenOfAMacroStandsAtItsInvocation() {
    Sources.write(
        folder,
        "macro.c",
        Sources.TOO_HIGH
            .replace("VOID Hold", "#define CLOSE(file) \\\n  ZwClose( \\\n  file)\nVOID Hold")
            .replace("ZwClose(File)", "CLOSE(\n  File)"));
    assertThat(result().at("/locations/0/physicalLocation/region"))
        .hasToString("{\"startLine\":9,\"startColumn\":5,\"endLine\":9,\"endColumn\":10}");
  }

  @Test
  void theCodeFlowEndsAtTheFinding() {
    Sources.write(folder, "add.c", NOT_RELEASED);
    JsonNode result = result();
    JsonNode flow = result.at("/codeFlows/0/threadFlows/0/locations");
    assertThat(flow.findValuesAsText("executionOrder")).containsExactly("1", "2", "3", "4");
    assertThat(flow.at("/0/location/message/text").asText()).startsWith("KeAcquireSpinLock");
    assertThat(flow.at("/0/state/state/text").asText())
        .isEqualTo("IRQL = DISPATCH_LEVEL; holds *Lock");
    JsonNode last = flow.get(flow.size() - 1).get("location");
    assertThat(last.get("physicalLocation")).isEqualTo(result.at("/locations/0/physicalLocation"));
    assertThat(last.at("/message/text")).isEqualTo(result.at("/message/text"));
  }

  /** Viewers show only the message of a step, not its state. */
  @Test
  void theMessageOfAStepSaysItsState() {
    Sources.write(folder, "add.c", NOT_RELEASED);
    assertThat(result().at("/codeFlows/0/threadFlows/0/locations/1/location/message/text").asText())
        .isEqualTo("the condition is true (IRQL = DISPATCH_LEVEL; holds *Lock).");
  }

  @Test
  void relatedPlacesAreNumberedAndSayWhatTheyAre() {
    Sources.write(
        folder,
        "list.c",
        """
        #include <wdm.h>
        NPAGED_LOOKASIDE_LIST Entries;
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNICODE_STRING link;
            RtlInitUnicodeString(&link, L"\\\\DosDevices\\\\x");
            if (!NT_SUCCESS(IoDeleteSymbolicLink(&link))) {
                return;
            }
            ExDeleteNPagedLookasideList(&Entries);
        }
        VOID Start(VOID)
        {
            ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
        }
        """);
    JsonNode related = result().get("relatedLocations");
    assertThat(related).hasSize(1);
    assertThat(related.at("/0/id").asInt()).isEqualTo(1);
    assertThat(related.at("/0/message/text").asText()).isEqualTo("returns without deleting it.");
    assertThat(related.at("/0/physicalLocation/region"))
        .hasToString("{\"startLine\":9,\"startColumn\":9,\"endLine\":9,\"endColumn\":15}");
  }

  @Test
  void rulesCarryTheirDocumentation() {
    Sources.write(folder, "clean.c", Sources.CLEAN);
    JsonNode driver = sarif().at("/runs/0/tool/driver");
    assertThat(driver.get("rules")).isNotEmpty();
    for (JsonNode rule : driver.get("rules")) {
      assertThat(rule.get("id").asText()).matches("DDI\\d{4}");
      assertThat(rule.get("helpUri").asText()).startsWith("https://");
      assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
      assertThat(rule.at("/fullDescription/text").asText()).endsWith(".");
      assertThat(rule.at("/fullDescription/text").asText().split("\n\n", -1))
          .as("viewers break lines where the text does")
          .noneMatch(paragraph -> paragraph.contains("\n"));
      assertThat(rule.at("/help/text").asText()).isNotBlank();
      assertThat(rule.at("/help/markdown").asText()).contains("## Noncompliant", "## Compliant");
    }
    for (JsonNode notification : driver.get("notifications")) {
      assertThat(notification.at("/help/text").asText()).isNotBlank();
    }
    assertThat(driver.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  /** Equivalents lead to a taxonomy of the run, by name and by index. */
  @Test
  void rulesAreRelatedToWhatOtherToolsCallTheSame() {
    Sources.write(folder, "clean.c", Sources.CLEAN);
    JsonNode run = sarif().at("/runs/0");
    JsonNode rule = run.at("/tool/driver/rules/0");
    assertThat(rule.get("relationships")).hasSize(6);
    for (JsonNode relationship : rule.get("relationships")) {
      JsonNode target = relationship.get("target");
      JsonNode taxonomy = run.get("taxonomies").get(target.at("/toolComponent/index").asInt());
      assertThat(taxonomy.get("name")).isEqualTo(target.at("/toolComponent/name"));
      assertThat(taxonomy.get("taxa").get(target.get("index").asInt()).get("id"))
          .isEqualTo(target.get("id"));
    }
    assertThat(run.get("taxonomies").findValuesAsText("name"))
        .containsExactlyElementsOf(
            run.at("/tool/driver/supportedTaxonomies").findValuesAsText("name"));
  }

  @Test
  void tagsNameFamilyWarningsAndWeaknesses() {
    Sources.write(folder, "clean.c", Sources.CLEAN);
    String rules = sarif().at("/runs/0/tool/driver/rules").toString();
    assertThat(rules).contains("\"family-01\"", "\"C28121\"", "\"external/cwe/cwe-415\"");
  }

  @Test
  void aFindingNamesItsRuleByIdAndIndex() {
    Sources.write(folder, "add.c", NOT_RELEASED);
    JsonNode result = result();
    assertThat(
            sarif().at("/runs/0/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
        .isEqualTo(result.get("ruleId"));
    assertThat(result.at("/properties/contract").asText())
        .startsWith("https://learn.microsoft.com/");
  }

  @Test
  void fingerprintsSurviveMovedLines() {
    Sources.write(folder, "hold.c", Sources.TOO_HIGH);
    JsonNode before = result().get("partialFingerprints");
    Sources.write(
        folder, "hold.c", "// A line.\n\n" + Sources.TOO_HIGH.replace("    ZwClose", "\tZwClose"));
    assertThat(result().get("partialFingerprints")).isEqualTo(before).isNotEmpty();
  }

  @Test
  void fingerprintsTellEqualLinesApart() {
    Sources.write(
        folder,
        "hold.c",
        Sources.TOO_HIGH + Sources.TOO_HIGH.replace("VOID Hold", "VOID HoldAgain"));
    JsonNode results = sarif().at("/runs/0/results");
    assertThat(results).hasSize(2);
    assertThat(results.at("/0/partialFingerprints"))
        .isNotEqualTo(results.at("/1/partialFingerprints"));
  }

  @Test
  void whatWasNotAnalysedIsANotification() {
    Sources.write(folder, "a.c", "#include <wdm.h>\n#include \"gone.h\"\n");
    Sources.write(folder, "b.c", "#include <wdm.h>\n#include \"gone.h\"\n");
    Sources.write(folder, "c.cpp", "");
    JsonNode invocation = sarif().at("/runs/0/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
    JsonNode notifications = invocation.get("toolExecutionNotifications");
    assertThat(notifications).hasSize(2);
    assertThat(notifications.at("/0/descriptor/id").asText()).isEqualTo("FRONT-header-not-found");
    assertThat(notifications.at("/0/level").asText()).isEqualTo("note");
    assertThat(notifications.at("/0/message/text").asText())
        .contains("gone.h")
        .endsWith("(2 times)");
    assertThat(notifications.at("/0/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(2);
    assertThat(notifications.at("/1/message/text").asText()).contains("c.cpp");
  }

  private JsonNode result() {
    JsonNode results = sarif().at("/runs/0/results");
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  private JsonNode sarif() {
    CommandLineRun run = lint(folder, "--format", "sarif");
    assertThat(run.err()).isEmpty();
    try {
      JsonNode log = new ObjectMapper().readTree(run.out());
      assertThat(log.get("version").asText()).isEqualTo("2.1.0");
      return log;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
