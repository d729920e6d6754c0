package dev.ddilint.rules.contract;

import java.util.Optional;
import java.util.SortedSet;

/** What the documentation states about interfaces, by name. */
public interface DocumentedFacts {

  /** The fact about a function, macro or callback; macro aliases lead to what they stand for. */
  Optional<DocumentedFact> find(String name);

  /** All names, for suggestions. */
  SortedSet<String> names();
}
