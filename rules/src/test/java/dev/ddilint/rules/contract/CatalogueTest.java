package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.sem.Symbol;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private final Catalogue catalogue =
      new Catalogue(
          new FrontendOptions(
              Path.of(""), Platform.X64, List.of(), List.of(), List.of(), 0x0A000010L));

  @Test
  void knowsWhichHeaderDeclaresAFunctionAndItsContract() {
    Catalogue.Entry entry = catalogue.find("KeSetEvent").orElseThrow();
    assertThat(entry.headers()).contains("wdm.h");
    Symbol symbol = entry.declaration().orElseThrow().symbol();
    FunctionContract contract = catalogue.contracts().of((Symbol.Function) symbol);
    assertThat(contract.page()).contains(new Page("wdm/nf-wdm-kesetevent"));
    assertThat(entry.facts()).extracting(DdiFact::header).contains("wdm.h");
  }

  @Test
  void knowsMacrosAndTags() {
    assertThat(catalogue.find("STATUS_SUCCESS").orElseThrow().headers()).contains("ntstatus.h");
    assertThat(catalogue.find("_DRIVER_OBJECT").orElseThrow().headers()).isNotEmpty();
  }

  @Test
  void knowsWhatOnlyTheFactTableHas() {
    Catalogue.Entry entry = catalogue.find("WdfObjectReferenceActual").orElseThrow();
    assertThat(entry.facts()).isNotEmpty();
    assertThat(catalogue.find("WdfObjectReference").orElseThrow().standsFor())
        .containsExactly("WdfObjectReferenceActual");
  }

  @Test
  void suggestsNamesThatAreAlike() {
    assertThat(catalogue.find("KeSetEvnt")).isEmpty();
    assertThat(catalogue.similar("KeSetEvnt", 3)).startsWith("KeSetEvent");
    assertThat(catalogue.similar("NothingIsCalledLikeThisAtAll", 3)).isEmpty();
  }
}
