package dev.ddilint.rules.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an argument is for, where its type does not tell, and what memory it asks for. */
final class ArgumentWords {
  private ArgumentWords() {}

  static Map<String, WordReader> words() {
    return Map.of(
        "__ddi_pool_tag",
        use -> use.add(new Fact.PoolTag(use.subject().object())),
        "__ddi_evaluated_twice",
        use -> use.add(new Fact.EvaluatedTwice(use.subject().object())),
        "__ddi_resident",
        use -> use.add(new Fact.Resident(use.subject().object())),
        "__ddi_string_routine",
        use -> use.name(0).ifPresent(name -> use.add(new Fact.UnboundedString(name))),
        "__ddi_best_called_by",
        use -> use.name(0).ifPresent(role -> use.add(new Fact.BestCalledBy(role))),
        "__ddi_executable",
        ArgumentWords::executable);
  }

  private static void executable(WordUse use) {
    List<String> sparing = new ArrayList<>();
    for (int i = 1; use.hasArgument(i); i++) {
      sparing.add(use.freeText(i));
    }
    use.add(new Fact.Executable(use.subject().handedOut(), use.freeText(0), sparing));
  }
}
