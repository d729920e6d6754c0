package dev.ddilint.rules.contract;

import java.util.Map;

/** When a call succeeds, what holds before and after it, what becomes of its result. */
final class ResultWords {
  private ResultWords() {}

  static Map<String, WordReader> words() {
    return Map.ofEntries(
        Map.entry("_Success_", ResultWords::succeeds),
        Map.entry("__success", ResultWords::succeeds),
        Map.entry("_Must_inspect_result_", ResultWords::mustInspect),
        Map.entry("__ddi_raises_on_failure", ResultWords::raises),
        Map.entry("_Check_return_", ResultWords::mustInspect),
        Map.entry("__checkReturn", ResultWords::mustInspect),
        Map.entry("_Post_satisfies_", ResultWords::guarantees),
        Map.entry("__postcond", ResultWords::guarantees),
        Map.entry("_Pre_satisfies_", ResultWords::demands),
        Map.entry("__precond", ResultWords::demands),
        Map.entry("_Analysis_noreturn_", use -> use.draft().declareNoReturn()),
        Map.entry("__analysis_noreturn", use -> use.draft().declareNoReturn()),
        Map.entry("__declspec", ResultWords::declspec),
        Map.entry("__ddi_returns", ResultWords::returns));
  }

  private static void succeeds(WordUse use) {
    use.value(0).ifPresent(condition -> use.add(new Fact.Succeeds(condition)));
  }

  private static void mustInspect(WordUse use) {
    use.add(new Fact.MustInspect(use.subject().object()));
  }

  private static void raises(WordUse use) {
    use.add(new Fact.RaisesOnFailure(use.subject().object()));
  }

  private static void guarantees(WordUse use) {
    use.value(0).ifPresent(after -> use.add(new Effect.Guarantees(after)));
  }

  private static void demands(WordUse use) {
    use.value(0).ifPresent(before -> use.add(new Fact.Demands(before)));
  }

  private static void declspec(WordUse use) {
    if (use.freeText(0).equals("noreturn")) {
      use.draft().declareNoReturn();
    }
  }

  private static void returns(WordUse use) {
    use.value(0).ifPresent(result -> use.add(new Effect.Returns(result)));
  }
}
