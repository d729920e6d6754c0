package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
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
        "__ddi_down_level_switch", ReleaseWords::downLevelSwitch,
        "__ddi_starts_switch", ReleaseWords::startsSwitch,
        "__ddi_obsolete", ReleaseWords::obsolete,
        "__ddi_version_check", use -> tellsVersion(use, Fact.Verdict.NOT_ZERO),
        "__ddi_version_check_status", use -> tellsVersion(use, Fact.Verdict.SUCCESS),
        "__ddi_version_query", use -> use.add(new Fact.HandsOutVersion()));
  }

  private static void availableSince(WordUse use) {
    release(use).ifPresent(ntddi -> use.add(new Fact.AvailableSince(ntddi)));
  }

  private static void inlineBefore(WordUse use) {
    release(use).ifPresent(ntddi -> use.add(new Effect.InlineBefore(ntddi)));
  }

  private static void downLevelSwitch(WordUse use) {
    Optional<String> macro = use.name(0);
    release(use, 1)
        .flatMap(ntddi -> macro.map(name -> new Fact.DownLevelSwitch(name, ntddi)))
        .ifPresent(use::add);
  }

  private static void startsSwitch(WordUse use) {
    use.name(0).ifPresent(macro -> use.add(new Fact.StartsSwitch(macro)));
  }

  private static void obsolete(WordUse use) {
    obsolescence(use).ifPresent(found -> use.add(new Fact.Obsolete(found)));
  }

  private static void tellsVersion(WordUse use, Fact.Verdict verdict) {
    Optional<Expression> release = use.hasArgument(0) ? use.value(0) : Optional.empty();
    use.add(new Fact.TellsVersion(verdict, release));
  }

  static Optional<Long> release(WordUse use) {
    return release(use, 0);
  }

  private static Optional<Long> release(WordUse use, int argument) {
    Optional<Long> number = use.number(argument);
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
