package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.Map;
import java.util.Optional;

/** What is done with a request that a parameter leads to. */
final class RequestWords {
  private RequestWords() {}

  static Map<String, WordReader> words() {
    return Map.of("__ddi_request", RequestWords::request, "__ddi_part_of", RequestWords::part);
  }

  private static void request(WordUse use) {
    Optional<String> name = use.name(0);
    Optional<RequestUse> what = name.flatMap(RequestUse::of);
    what.ifPresent(done -> use.add(new Fact.Request(request(done, use.subject()), done)));
    if (name.isPresent() && what.isEmpty()) {
      use.defect(name.get() + " is nothing that is done with a request");
    }
  }

  private static Expression request(RequestUse what, Subject subject) {
    return what == RequestUse.HANDS_OUT ? subject.handedOut() : subject.object();
  }

  private static void part(WordUse use) {
    use.object(0).ifPresent(whole -> use.add(new Fact.PartOf(use.subject().handedOut(), whole)));
  }
}
