package dev.ddilint.rules.mutation;

import dev.ddilint.parser.source.Span;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an operator makes of a place.
 *
 * @param subject the routine called there, or the condition
 * @param kind of lock, object or value that the contract speaks of
 * @param families of which one has to report it
 */
record Fault(Span place, String subject, String kind, Edit edit, Set<Family> families) {

  static Fault at(CallPlace place, String kind, String replacement, Family first, Family... rest) {
    return new Fault(
        place.span(),
        place.contract().name(),
        kind,
        place.replacedBy(replacement),
        EnumSet.of(first, rest));
  }
}
