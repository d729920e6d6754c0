package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.contract.DdiFact.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the fact files, and that every row of the real ones can be found. */
class FactTableTest {
  private static final Path FACTS = Path.of("src/main/facts");
  private static final Path RELEASES = Path.of("src/main/resources/dev/ddilint/rules/releases.tsv");
  private static final String COLUMNS =
      "name\theader\tirql_min\tirql_max\tirql_conditional\tirql_source\tmin_client\tpage\tkind\n";

  private final Path folder;

  FactTableTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void emptyFiles() throws IOException {
    write("functions.tsv", COLUMNS);
    write("callbacks.tsv", COLUMNS);
    write("macro_aliases.tsv", "name\tresolves_to\n");
    write("irql_contradictions.tsv", "name\theader_irql\tother_irql\tverdict\n");
    write("conditional_irql.tsv", "name\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private FactTable table() throws IOException {
    return new FactTable(FactFiles.compile(folder, RELEASES)::get);
  }

  private static String row(String name, String low, String high, String conditional) {
    return String.join("\t", name, "wdm.h", low, high, conditional, "header", "Windows 8")
        + "\twdm/nf-wdm-"
        + name.toLowerCase(java.util.Locale.ROOT)
        + "\tfunction\n";
  }

  @Test
  void aRowIsFoundByName() throws IOException {
    write("functions.tsv", COLUMNS + row("KeFoo", "PASSIVE_LEVEL", "APC_LEVEL", ""));
    DdiFact fact = table().find("KeFoo").get(0);
    assertThat(fact.kind()).isEqualTo(Kind.FUNCTION);
    assertThat(fact.irql()).contains(new IrqlRange(Irql.PASSIVE, Irql.APC));
    assertThat(fact.page()).isEqualTo(new Page("wdm/nf-wdm-kefoo"));
    assertThat(fact.since()).hasValue(0x06020000L);
    assertThat(table().find("KeBar")).isEmpty();
  }

  @Test
  void aMacroLeadsToWhatItStandsFor() throws IOException {
    write("functions.tsv", COLUMNS + row("IofFoo", "PASSIVE_LEVEL", "DISPATCH_LEVEL", ""));
    write("macro_aliases.tsv", "name\tresolves_to\nIoFoo\tIofFoo / ExpFoo\nFwp\tFwp0..2\n");
    assertThat(table().find("IoFoo")).extracting(DdiFact::name).containsExactly("IofFoo");
    assertThat(table().standsFor("IoFoo")).containsExactly("IofFoo", "ExpFoo");
    assertThat(table().standsFor("Fwp")).containsExactly("Fwp0", "Fwp1", "Fwp2");
  }

  @Test
  void aLevelThatDependsOnSomethingCountsOnlyIfSomebodyWorkedOutOnWhat() throws IOException {
    write(
        "functions.tsv",
        COLUMNS
            + row("KeOpen", "PASSIVE_LEVEL", "APC_LEVEL", "yes")
            + row("KeKnown", "PASSIVE_LEVEL", "DISPATCH_LEVEL", "yes"));
    write("conditional_irql.tsv", "name\nKeKnown\n");
    assertThat(table().find("KeOpen").get(0).irql()).isEmpty();
    assertThat(table().find("KeKnown").get(0).irql())
        .contains(new IrqlRange(Irql.PASSIVE, Irql.DISPATCH));
  }

  @Test
  void whereSourcesDisagreeTheLooserBoundHolds() throws IOException {
    write(
        "functions.tsv",
        COLUMNS
            + row("KeStrict", "PASSIVE_LEVEL", "PASSIVE_LEVEL", "")
            + row("KeOther", "PASSIVE_LEVEL", "PASSIVE_LEVEL", ""));
    write(
        "irql_contradictions.tsv",
        "name\theader_irql\tother_irql\tverdict\n"
            + "KeStrict\tPASSIVE_LEVEL..PASSIVE_LEVEL\tPASSIVE_LEVEL..APC_LEVEL\trule is looser\n"
            + "KeOther\tPASSIVE_LEVEL..PASSIVE_LEVEL\tPASSIVE_LEVEL..HIGH_LEVEL\t"
            + "not a conflict: the text is about something else\n");
    assertThat(table().find("KeStrict").get(0).irql())
        .contains(new IrqlRange(Irql.PASSIVE, Irql.APC));
    assertThat(table().find("KeOther").get(0).irql()).contains(IrqlRange.exactly(Irql.PASSIVE));
  }

  @Test
  void everyBundledRowCanBeFound() throws IOException {
    FactTable bundled = new BundledModel().facts();
    for (String file : List.of("functions.tsv", "callbacks.tsv")) {
      for (String line : Files.readAllLines(FACTS.resolve(file)).stream().skip(1).toList()) {
        List<String> cells = List.of(line.split("\t", -1));
        assertThat(bundled.find(cells.get(0)))
            .as(cells.get(0))
            .anyMatch(
                fact ->
                    fact.header().equals(cells.get(1)) && fact.page().path().equals(cells.get(9)));
      }
    }
  }

  @Test
  void everyBundledMacroLeadsSomewhere() throws IOException {
    FactTable bundled = new BundledModel().facts();
    for (String line : Files.readAllLines(FACTS.resolve("macro_aliases.tsv"))) {
      String name = line.substring(0, line.indexOf('\t'));
      if (!name.equals("name")) {
        assertThat(bundled.standsFor(name)).as(name).isNotEmpty();
      }
    }
  }
}
