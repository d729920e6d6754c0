package dev.ddilint.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.check.RuleList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The published schema knows what the reader knows. {@code -Dddilint.update=true} writes its rules
 * and releases anew.
 */
class ConfigurationSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA =
      Path.of("src/main/resources/dev/ddilint/cli/config/ddilint.schema.json");

  private static ObjectNode schema() throws IOException {
    return (ObjectNode) JSON.readTree(Files.readString(SCHEMA));
  }

  private static boolean accepts(String yaml) throws IOException {
    JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema());
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(JSON.valueToTree(loaded)).isEmpty();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void itHasTheKeysOfTheReader() throws IOException {
    JsonNode properties = schema().get("properties");

    assertThat(names(properties)).containsExactlyInAnyOrderElementsOf(ConfigurationReader.keys());
    assertThat(names(properties.at("/overrides/items/properties")))
        .containsExactlyInAnyOrderElementsOf(ConfigurationReader.overrideKeys());
  }

  @Test
  void itHasTheRulesAndReleases() throws IOException {
    ObjectNode wanted = schema();
    enumerate(
        wanted.withObject("/definitions/rules/propertyNames"),
        RuleList.all().stream()
            .flatMap(rule -> Stream.of(rule.info().name(), rule.info().id()))
            .toList());
    enumerate(
        wanted.withObject("/definitions/release/anyOf/2"),
        Releases.load().all().stream().map(Release::id).toList());

    if (Boolean.getBoolean("ddilint.update")) {
      write(wanted);
    }
    assertThat(schema()).as("up to date: -Dddilint.update=true").isEqualTo(wanted);
  }

  private static void enumerate(ObjectNode node, List<String> names) {
    ArrayNode list = node.putArray("enum");
    names.forEach(list::add);
  }

  private static void write(JsonNode schema) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    Files.writeString(SCHEMA, JSON.writer(printer).writeValueAsString(schema) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "min-os: win10-1809",
        "target: 22621",
        "rules: {DDI0403: off, irql-too-high: error}",
        "exclude: third_party",
        "overrides: [{paths: [a, b], min-os: win7, rules: {opaque-member: on}}]",
        "{jobs: 2, verbose: true, define: [A=1, B], platform: x86}"
      })
  void itAcceptsWhatTheReaderAccepts(String yaml) throws IOException {
    assertThat(accepts(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profil: all",
        "target: win9",
        "rules: {no-rule: off}",
        "rules: {DDI0403: loud}",
        "overrides: [{min-os: win7}]",
        "verbose: maybe",
        "jobs: 0"
      })
  void itRefusesWhatTheReaderRefuses(String yaml) throws IOException {
    assertThat(accepts(yaml)).isFalse();
  }
}
