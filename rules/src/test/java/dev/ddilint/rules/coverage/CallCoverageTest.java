package dev.ddilint.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Platform;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.facts.PageFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of what a driver calls has a contract. */
class CallCoverageTest {
  private static final PageFacts FACTS = PageFacts.load();

  @TempDir Path folder = Path.of("");

  private CallCoverage coverage(String... units) throws IOException {
    Frontend frontend =
        new Frontend(
            new FrontendOptions(
                folder,
                Platform.X64,
                List.of(),
                List.of(),
                List.of(),
                Releases.load().newest().ntddi()),
            new BundledModel());
    CallCoverage coverage = new CallCoverage(FACTS);
    for (int i = 0; i < units.length; i++) {
      Path file = Files.writeString(folder.resolve("unit" + i + ".c"), units[i]);
      coverage.add(new Driver("d", List.of(frontend.parse(file)), frontend.modelPragmas()));
    }
    return coverage;
  }

  @Test
  void aModelFunctionIsFullyKnown() throws IOException {
    CallCoverage coverage =
        coverage("#include <wdm.h>\nVOID F(PKEVENT e) { KeSetEvent(e, 0, FALSE); }\n");
    assertThat(coverage.functions())
        .containsExactly(new CalledFunction("KeSetEvent", Knowledge.FULL, true, true, 1));
    assertThat(coverage.documentedWithPrototype()).isEqualTo(new Share(1, 1));
  }

  @Test
  void aDocumentedFunctionWithoutAPrototypeIsPartlyKnown() throws IOException {
    assertThat(coverage("void F(void) { KeSetEvent(0, 0, 0); }\n").functions())
        .containsExactly(new CalledFunction("KeSetEvent", Knowledge.PARTIAL, false, true, 1));
  }

  @Test
  void anotherFunctionIsNotKnown() throws IOException {
    CallCoverage coverage =
        coverage("int Elsewhere(int);\nint F(void) { return Elsewhere(1) + Elsewhere(2); }\n");
    assertThat(coverage.functions())
        .containsExactly(new CalledFunction("Elsewhere", Knowledge.NONE, false, false, 2));
    assertThat(coverage.documentedWithContract().percent()).isEqualTo(100);
  }

  @Test
  void annotationsInTheSourcesAreAContract() throws IOException {
    assertThat(
            coverage(
                    """
                    #include <wdm.h>
                    _IRQL_requires_max_(APC_LEVEL) VOID Elsewhere(VOID);
                    VOID F(VOID) { Elsewhere(); }
                    """)
                .functions())
        .containsExactly(new CalledFunction("Elsewhere", Knowledge.FULL, false, false, 1));
  }

  @Test
  void whatTheDriverDefinesIsNotCounted() throws IOException {
    assertThat(
            coverage("static int G(void) { return 1; }\nint F(void) { return G(); }").functions())
        .isEmpty();
  }

  @Test
  void callsThroughPointersHaveNoName() throws IOException {
    CallCoverage coverage = coverage("int F(int (*p)(void)) { return p() + (*p)(); }\n");
    assertThat(coverage.functions()).isEmpty();
    assertThat(coverage.indirectCalls()).isEqualTo(2);
  }

  @Test
  void theLeastKnownComeFirstThenTheMostCalled() throws IOException {
    CallCoverage coverage =
        coverage(
            """
            #include <wdm.h>
            VOID F(PKEVENT e) { Rare(); Often(); Often(); KeSetEvent(e, 0, FALSE); }
            """);
    assertThat(coverage.functions())
        .extracting(CalledFunction::name)
        .containsExactly("Often", "Rare", "KeSetEvent");
  }

  @Test
  void aNameCountsAsLittleKnownAsItsLeastKnownUse() throws IOException {
    CallCoverage coverage =
        coverage(
            "#include <wdm.h>\nVOID F(PKEVENT e) { KeSetEvent(e, 0, FALSE); }\n",
            "void G(void) { KeSetEvent(0, 0, 0); }\n");
    assertThat(coverage.calls(Knowledge.FULL)).isEqualTo(new Share(1, 2));
    assertThat(coverage.names(Knowledge.PARTIAL)).isEqualTo(new Share(1, 1));
    assertThat(coverage.documentedWithPrototype()).isEqualTo(new Share(1, 2));
  }
}
