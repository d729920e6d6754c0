package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Effect.LockMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Locks that are objects: {@code _Acquires_*}, {@code _Releases_*}, {@code _Requires_*}. The names
 * that SAL gives to locks without an object stand for the resources of {@link ResourceWords}.
 */
final class LockWords {
  private static final Map<String, String> WITHOUT_OBJECT =
      Map.of(
          "_Global_cancel_spin_lock_", ResourceWords.CANCEL_SPIN_LOCK,
          "_Global_critical_region_", ResourceWords.CRITICAL_REGION,
          "_Global_priority_region_", ResourceWords.PRIORITY_REGION,
          "_Global_interlock_", "Interlock");

  private LockWords() {}

  static Map<String, WordReader> words() {
    return Map.ofEntries(
        Map.entry("_Acquires_lock_", use -> acquires(use, LockMode.EXCLUSIVE)),
        Map.entry("_Acquires_exclusive_lock_", use -> acquires(use, LockMode.EXCLUSIVE)),
        Map.entry("_Acquires_shared_lock_", use -> acquires(use, LockMode.SHARED)),
        Map.entry("_Acquires_nonreentrant_lock_", LockWords::acquiresOnce),
        Map.entry("_Releases_lock_", use -> releases(use, Optional.empty())),
        Map.entry("_Releases_exclusive_lock_", use -> releases(use, LockMode.EXCLUSIVE)),
        Map.entry("_Releases_shared_lock_", use -> releases(use, LockMode.SHARED)),
        Map.entry("_Releases_nonreentrant_lock_", LockWords::releasesHeld),
        Map.entry("__ddi_lock_form", LockWords::form),
        Map.entry("__ddi_lock_tag", use -> use.add(new Fact.LockTag(use.subject().object()))),
        Map.entry("__ddi_lock_nests", use -> use.add(new Fact.LockNests())),
        Map.entry("_Requires_lock_held_", use -> held(use, Optional.empty())),
        Map.entry(
            "_Requires_exclusive_lock_held_", use -> held(use, Optional.of(LockMode.EXCLUSIVE))),
        Map.entry("_Requires_shared_lock_held_", use -> held(use, Optional.of(LockMode.SHARED))),
        Map.entry("_Requires_lock_not_held_", LockWords::notHeld),
        Map.entry("_Requires_no_locks_held_", use -> use.add(new Fact.NoLockHeld())));
  }

  private static void acquires(WordUse use, LockMode mode) {
    read(
        use,
        resource -> use.add(new Effect.Enters(resource)),
        lock -> use.add(new Effect.Acquires(lock, mode)));
  }

  /** One that its holder must not take again. */
  private static void acquiresOnce(WordUse use) {
    acquires(use, LockMode.EXCLUSIVE);
    notHeld(use);
  }

  private static void releases(WordUse use, LockMode mode) {
    releases(use, Optional.of(mode));
  }

  private static void releases(WordUse use, Optional<LockMode> mode) {
    read(
        use,
        resource -> use.add(new Effect.Leaves(resource)),
        lock -> use.add(new Effect.Releases(lock, mode)));
  }

  /** One that its holder took once, and now has to hold. */
  private static void releasesHeld(WordUse use) {
    releases(use, Optional.empty());
    held(use, Optional.empty());
  }

  private static void form(WordUse use) {
    use.name(0).ifPresent(name -> use.add(new Fact.LockForm(name)));
  }

  private static void held(WordUse use, Optional<LockMode> mode) {
    read(
        use,
        resource -> use.add(new Fact.ResourceHeld(resource)),
        lock -> use.add(new Fact.LockHeld(lock, mode)));
  }

  private static void notHeld(WordUse use) {
    read(
        use,
        resource -> use.add(new Fact.ResourceNotHeld(resource)),
        lock -> use.add(new Fact.LockNotHeld(lock)));
  }

  private static void read(WordUse use, Consumer<String> resource, Consumer<Expression> object) {
    Optional<Expression> lock = use.value(0);
    Optional<String> withoutObject = lock.flatMap(LockWords::withoutObject);
    if (withoutObject.isPresent()) {
      resource.accept(withoutObject.get());
    } else if (lock.isPresent()) {
      use.object(0).ifPresent(object);
    }
  }

  private static Optional<String> withoutObject(Expression lock) {
    return lock instanceof Expression.Name name
        ? Optional.ofNullable(WITHOUT_OBJECT.get(name.name()))
        : Optional.empty();
  }
}
