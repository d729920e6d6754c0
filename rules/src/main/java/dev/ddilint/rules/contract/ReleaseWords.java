package dev.ddilint.rules.contract;

import java.util.Map;
import java.util.Optional;

/** From which Windows release on something is there, and what replaces it. */
final class ReleaseWords {
  /** Windows 2000 and, generously, what comes after Windows 11. */
  private static final long OLDEST = 0x05000000L;

  private static final long NEWEST = 0x10000000L;

  private ReleaseWords() {}

  static Map<String, WordReader> words() {
    return Map.of(
        "__ddi_available_since", ReleaseWords::availableSince,
        "__ddi_inline_before", ReleaseWords::inlineBefore,
        "__ddi_obsolete", ReleaseWords::obsolete);
  }

  private static void availableSince(WordUse use) {
    release(use).ifPresent(ntddi -> use.add(new Fact.AvailableSince(ntddi)));
  }

  private static void inlineBefore(WordUse use) {
    release(use).ifPresent(ntddi -> use.add(new Effect.InlineBefore(ntddi)));
  }

  private static void obsolete(WordUse use) {
    obsolescence(use).ifPresent(found -> use.add(new Fact.Obsolete(found)));
  }

  static Optional<Long> release(WordUse use) {
    Optional<Long> number = use.number(0);
    Optional<Long> ntddi = number.filter(version -> version >= OLDEST && version < NEWEST);
    if (number.isPresent() && ntddi.isEmpty()) {
      use.defect(number.get() + " is no NTDDI version");
    }
    return ntddi;
  }

  /** The replacement, and optionally the word of the documentation. */
  static Optional<Obsolescence> obsolescence(WordUse use) {
    Optional<String> replacement = use.name(0);
    if (!use.hasArgument(1)) {
      return replacement.map(name -> new Obsolescence(Obsolescence.Status.OBSOLETE, name));
    }
    Optional<String> word = use.name(1);
    Optional<Obsolescence.Status> status = word.flatMap(Obsolescence.Status::of);
    if (word.isPresent() && status.isEmpty()) {
      use.defect(word.get() + " is not obsolete, deprecated or reserved");
    }
    return status.flatMap(known -> replacement.map(name -> new Obsolescence(known, name)));
  }
}
