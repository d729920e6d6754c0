package dev.ddilint.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Releases;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.explain.Explanation.Section;
import dev.ddilint.rules.facts.PageFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of interfaces, rules and the names that other tools report. */
class ExplainerTest {
  private static final Explainer EXPLAINER =
      new Explainer(
          ModelCatalogue.bundled(Releases.load().newest().ntddi()),
          PageFacts.load(),
          RuleList.all());

  private static Explanation explain(String name) {
    List<Explanation> found = EXPLAINER.explain(name);
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static List<String> lines(Explanation explanation, String title) {
    return explanation.sections().stream()
        .filter(section -> section.title().equals(title))
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  @Test
  void aFunctionShowsItsPrototypeContractAndPage() {
    Explanation lock = explain("KeAcquireSpinLock");
    assertThat(lock.kind()).isEqualTo("function");
    assertThat(String.join(" ", lines(lock, "Prototype")))
        .contains("VOID KeAcquireSpinLock(")
        .endsWith("PKIRQL OldIrql);");
    assertThat(lines(lock, "Contract"))
        .contains(
            "call it at IRQL <= DISPATCH_LEVEL",
            "returns at DISPATCH_LEVEL",
            "takes the lock *SpinLock",
            "saves the IRQL of the caller in *OldIrql");
    assertThat(lines(lock, "Header")).containsExactly("wdm.h");
    assertThat(lock.page())
        .contains(
            "https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keacquirespinlock");
  }

  @Test
  void aConditionIsPartOfItsSentence() {
    assertThat(lines(explain("KeWaitForSingleObject"), "Contract"))
        .contains("call it at IRQL <= APC_LEVEL, if Timeout == NULL");
  }

  @Test
  void whatBeginsNamesTheLatestMomentOfTheEnd() {
    Explanation init = explain("ExInitializeNPagedLookasideList");
    assertThat(lines(init, "Contract"))
        .contains(
            "begins the life of a lookaside list: *Lookaside; this has to end before the driver is unloaded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KeAcquireSpinLock|undone by KeReleaseSpinLock",
        "ExInitializeNPagedLookasideList|undone by ExDeleteNPagedLookasideList",
        "ExDeleteNPagedLookasideList|undoes ExInitializeNPagedLookasideList",
        "KeEnterCriticalRegion|undone by KeLeaveCriticalRegion",
        "KeRaiseIrql|undone by KeLowerIrql",
      })
  void relatedCallsUndoWhatAFunctionDoes(String expectation) {
    String name = expectation.substring(0, expectation.indexOf('|'));
    String related = expectation.substring(expectation.indexOf('|') + 1);
    assertThat(lines(explain(name), "Related"))
        .anySatisfy(line -> assertThat(line).startsWith(related));
  }

  @Test
  void aSpinLockIsNotUndoneByAPushLock() {
    assertThat(lines(explain("KeAcquireSpinLock"), "Related"))
        .noneSatisfy(line -> assertThat(line).contains("PushLock"));
  }

  @Test
  void inliningNamesTheRelease() {
    assertThat(lines(explain("ExAllocateFromNPagedLookasideList"), "Contract"))
        .contains(
            "inlined in builds for releases before Windows 11, version 22H2;"
                + " a build for Windows 11, version 22H2 or later imports it");
  }

  @Test
  void aFunctionThatDoesNotReturnSaysSo() {
    assertThat(lines(explain("KeBugCheckEx"), "Contract")).contains("never returns");
  }

  @Test
  void lettersMayBeOfAnyCase() {
    assertThat(explain("kesetevent").name()).isEqualTo("KeSetEvent");
  }

  @Test
  void anOpaqueTypeShowsWhatHandlesIt() {
    Explanation list = explain("NPAGED_LOOKASIDE_LIST");
    assertThat(list.kind()).isEqualTo("structure");
    assertThat(lines(list, "Access"))
        .contains(
            "opaque: drivers may access no member",
            "must be 16-byte aligned on 64-bit systems",
            "must lie in nonpaged memory");
    assertThat(lines(list, "Members")).isEmpty();
    assertThat(lines(list, "Functions"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("lookaside list begun by")
                    .contains("ExInitializeNPagedLookasideList"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEVICE_OBJECT", "PDEVICE_OBJECT", "_DEVICE_OBJECT"})
  void aPartiallyOpaqueTypeShowsItsOpenMembers(String name) {
    Explanation device = explain(name);
    assertThat(device.name()).isEqualTo("DEVICE_OBJECT");
    assertThat(lines(device, "Access")).anyMatch(line -> line.startsWith("partially opaque"));
    assertThat(lines(device, "Members")).contains("Flags", "DeviceExtension: read only");
  }

  @Test
  void aCallbackSaysWhenItIsEntered() {
    Explanation unload = explain("DRIVER_UNLOAD");
    assertThat(unload.kind()).isEqualTo("callback type");
    assertThat(lines(unload, "Entry"))
        .contains("entered at PASSIVE_LEVEL", "called once, before the driver is unloaded");
  }

  @Test
  void aCallbackNamesTheFunctionsThatTakeIt() {
    assertThat(lines(explain("KDEFERRED_ROUTINE"), "Taken by"))
        .anyMatch(line -> line.contains("KeInitializeDpc"));
    assertThat(lines(explain("KeInitializeDpc"), "Roles"))
        .contains(
            "a function passed as DeferredRoutine becomes KDEFERRED_ROUTINE, entered at DISPATCH_LEVEL");
  }

  @Test
  void whatTheModelLacksIsSaidFromThePageAlone() {
    Explanation method = explain("IAdapterPnpManagement::PnpStop");
    assertThat(method.kind()).isEqualTo("method");
    assertThat(lines(method, "Contract"))
        .contains(
            "call it at PASSIVE_LEVEL",
            "the model has no prototype of it: this is what the head of its page says");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DDI0101", "irql-too-high", "IRQL-TOO-HIGH"})
  void aRuleShowsItsPage(String name) {
    Explanation rule = explain(name);
    assertThat(rule.name()).isEqualTo("DDI0101 irql-too-high");
    assertThat(rule.sections()).extracting(Section::title).containsExactly("");
    assertThat(lines(rule, "")).contains("## Noncompliant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0xD1", "0x000000d1", "DRIVER_IRQL_NOT_LESS_OR_EQUAL"})
  void aBugCheckNamesTheRulesThatCoverIt(String name) {
    Explanation bug = explain(name);
    assertThat(bug.name()).isEqualTo("0xD1");
    assertThat(lines(bug, "Covered by"))
        .anyMatch(line -> line.startsWith("DDI0101 irql-too-high: "));
  }

  @Test
  void aWarningOfCodeAnalysisIsExplained() {
    assertThat(lines(explain("C28121"), "Covered by"))
        .anyMatch(line -> line.startsWith("DDI0101 irql-too-high: "));
    assertThat(lines(explain("C28173"), "Covered by")).containsExactly("no rule covers this yet");
  }

  @Test
  void aRuleOfStaticDriverVerifierIsExplainedPerFramework() {
    assertThat(EXPLAINER.explain("SpinLock"))
        .hasSizeGreaterThan(1)
        .allSatisfy(each -> assertThat(each.kind()).startsWith("rule of Static Driver Verifier"))
        .anySatisfy(
            each ->
                assertThat(lines(each, "Covered by"))
                    .anyMatch(line -> line.startsWith("DDI0201 lock-not-released: ")));
  }

  @Test
  void anUnknownNameGetsNearOnes() {
    assertThat(EXPLAINER.explain("KeAcquireSpinLok")).isEmpty();
    assertThat(EXPLAINER.suggestions("KeAcquireSpinLok")).first().isEqualTo("KeAcquireSpinLock");
    assertThat(EXPLAINER.suggestions("KeAcquireSpin")).hasSize(3).contains("KeAcquireSpinLock");
    assertThat(EXPLAINER.suggestions("lock-not-releast")).contains("lock-not-released");
    assertThat(EXPLAINER.suggestions("x".repeat(10_000))).isEmpty();
  }
}
