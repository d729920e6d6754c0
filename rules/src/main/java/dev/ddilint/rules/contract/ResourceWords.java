package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Effect.LockMode;
import dev.ddilint.rules.contract.Fact.FloatingPointUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Resources by kind: {@code _Kernel_acquires_resource_} and alike, the older {@code
 * __drv_*Resource} words and the shorthands for regions and the cancel spin lock; and the
 * floating-point state.
 *
 * <p>A word of a function speaks of the kind itself, a region for instance. A word of a parameter
 * speaks of the object that it points to: this is how locks were annotated before SAL had words for
 * them.
 */
final class ResourceWords {
  static final String CANCEL_SPIN_LOCK = "CancelSpinLock";
  static final String CRITICAL_REGION = "CriticalRegion";
  static final String PRIORITY_REGION = "PriorityRegion";

  /** The kinds that have words of their own, {@code __drv_mustHoldCriticalRegion} for instance. */
  private static final List<String> WITH_SHORTHANDS =
      List.of(CANCEL_SPIN_LOCK, CRITICAL_REGION, PRIORITY_REGION);

  private ResourceWords() {}

  static Map<String, WordReader> words() {
    Map<String, WordReader> words = new HashMap<>();
    words.put("_Kernel_acquires_resource_", use -> read(use, Change.ACQUIRES));
    words.put("_Kernel_releases_resource_", use -> read(use, Change.RELEASES));
    words.put("_Kernel_requires_resource_held_", use -> read(use, Change.MUST_HOLD));
    words.put("_Kernel_requires_resource_not_held_", use -> read(use, Change.NEVER_HOLD));
    words.put("__drv_acquiresResource", use -> read(use, Change.ACQUIRES));
    words.put("__drv_acquiresExclusiveResource", use -> read(use, Change.ACQUIRES));
    words.put("__drv_releasesResource", use -> read(use, Change.RELEASES));
    words.put("__drv_releasesExclusiveResource", use -> read(use, Change.RELEASES));
    words.put("__drv_mustHold", use -> read(use, Change.MUST_HOLD));
    words.put("__drv_neverHold", use -> read(use, Change.NEVER_HOLD));
    words.put("__drv_acquiresResourceGlobal", use -> readGlobal(use, Change.ACQUIRES));
    words.put("__drv_acquiresExclusiveResourceGlobal", use -> readGlobal(use, Change.ACQUIRES));
    words.put("__drv_releasesResourceGlobal", use -> readGlobal(use, Change.RELEASES));
    words.put("__drv_releasesExclusiveResourceGlobal", use -> readGlobal(use, Change.RELEASES));
    words.put("__drv_mustHoldGlobal", use -> readGlobal(use, Change.MUST_HOLD));
    words.put("__drv_neverHoldGlobal", use -> readGlobal(use, Change.NEVER_HOLD));
    for (Change change : Change.values()) {
      for (String kind : WITH_SHORTHANDS) {
        words.put(change.shorthand + kind, use -> change.ofKind(kind, use));
      }
    }
    words.put("_Kernel_float_saved_", use -> floating(use, FloatingPointUse.SAVED));
    words.put("__drv_floatSaved", use -> floating(use, FloatingPointUse.SAVED));
    words.put("_Kernel_float_restored_", use -> floating(use, FloatingPointUse.RESTORED));
    words.put("__drv_floatRestored", use -> floating(use, FloatingPointUse.RESTORED));
    words.put("_Kernel_float_used_", use -> floating(use, FloatingPointUse.USED));
    words.put("__drv_floatUsed", use -> floating(use, FloatingPointUse.USED));
    return words;
  }

  private static void floating(WordUse use, FloatingPointUse what) {
    use.add(new Fact.FloatingPoint(what));
  }

  private static void read(WordUse use, Change change) {
    Optional<String> kind = use.name(0);
    if (use.subject().isFunction()) {
      kind.ifPresent(resource -> change.ofKind(resource, use));
    } else if (kind.isPresent()) {
      change.ofObject(use.subject().pointee(), use);
    }
  }

  /** The second argument is the object, if there is one. */
  private static void readGlobal(WordUse use, Change change) {
    Consumer<Expression> object = at -> change.ofObject(Operand.inside(at), use);
    if (use.hasArgument(1)) {
      use.object(1).ifPresent(object);
    } else {
      use.name(0).ifPresent(kind -> change.ofKind(kind, use));
    }
  }

  /** What is said of a resource. */
  private enum Change {
    ACQUIRES("__drv_acquires") {
      @Override
      void ofKind(String kind, WordUse use) {
        use.add(new Effect.Enters(kind));
      }

      @Override
      void ofObject(Expression object, WordUse use) {
        use.add(new Effect.Acquires(object, LockMode.EXCLUSIVE));
      }
    },
    RELEASES("__drv_releases") {
      @Override
      void ofKind(String kind, WordUse use) {
        use.add(new Effect.Leaves(kind));
      }

      @Override
      void ofObject(Expression object, WordUse use) {
        use.add(new Effect.Releases(object, Optional.empty()));
      }
    },
    MUST_HOLD("__drv_mustHold") {
      @Override
      void ofKind(String kind, WordUse use) {
        use.add(new Fact.ResourceHeld(kind));
      }

      @Override
      void ofObject(Expression object, WordUse use) {
        use.add(new Fact.LockHeld(object, Optional.empty()));
      }
    },
    NEVER_HOLD("__drv_neverHold") {
      @Override
      void ofKind(String kind, WordUse use) {
        use.add(new Fact.ResourceNotHeld(kind));
      }

      @Override
      void ofObject(Expression object, WordUse use) {
        use.add(new Fact.LockNotHeld(object));
      }
    };

    private final String shorthand;

    Change(String shorthand) {
      this.shorthand = shorthand;
    }

    abstract void ofKind(String kind, WordUse use);

    abstract void ofObject(Expression object, WordUse use);
  }
}
