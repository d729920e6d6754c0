package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.value.Region;
import java.util.List;
import java.util.Optional;

/** What a contract says of locks and of regions without an object. */
final class LockTerms {
  private List<Expression> held = List.of();
  private List<Region> heldResources = List.of();
  private List<Expression> free = List.of();
  private List<Region> freeResources = List.of();
  private Optional<String> pair = Optional.empty();
  private Optional<Expression> once = Optional.empty();
  private Optional<Expression> tag = Optional.empty();
  private boolean strict;
  private boolean nests;
  private boolean shared;

  LockTerms(FunctionContract contract) {
    for (StatedFact stated : contract.facts()) {
      read(stated.fact());
      if (stated.condition().isEmpty()) {
        readDemand(stated.fact());
      }
    }
    if (contract.acquires()) {
      free = List.of();
      freeResources = List.of();
    }
  }

  private void read(Fact fact) {
    strict |= fact instanceof Fact.LockHeld;
    nests |= fact instanceof Fact.LockNests;
    shared |= fact instanceof Fact.HandsOut;
    if (fact instanceof Fact.LockNotHeld lock && once.isEmpty()) {
      once = Optional.of(lock.object());
    } else if (fact instanceof Fact.LockTag known && tag.isEmpty()) {
      tag = Optional.of(known.object());
    }
  }

  private void readDemand(Fact fact) {
    if (fact instanceof Fact.LockHeld lock) {
      held = CallTerms.and(held, lock.object());
    } else if (fact instanceof Fact.ResourceHeld resource) {
      heldResources = CallTerms.and(heldResources, ContractLocks.named(resource.resource()));
    } else if (fact instanceof Fact.LockNotHeld lock) {
      free = CallTerms.and(free, lock.object());
    } else if (fact instanceof Fact.ResourceNotHeld resource) {
      freeResources = CallTerms.and(freeResources, ContractLocks.named(resource.resource()));
    } else if (fact instanceof Fact.LockForm form && pair.isEmpty()) {
      pair = Optional.of(form.name());
    }
  }

  /** Which of several pairs of routines for such locks it belongs to; empty: any. */
  String pair() {
    return pair.orElse("");
  }

  /** The locks that the caller must hold. */
  List<Expression> held() {
    return held;
  }

  /** What the caller must hold that is no object. */
  List<Region> heldResources() {
    return heldResources;
  }

  /** The locks that the caller must not hold; none of an acquisition, which looks for itself. */
  List<Expression> free() {
    return free;
  }

  /** Likewise, of what is no object. */
  List<Region> freeResources() {
    return freeResources;
  }

  /** Whether it says nothing of what the caller holds. */
  boolean demandsNothing() {
    return held.isEmpty() && heldResources.isEmpty() && free.isEmpty() && freeResources.isEmpty();
  }

  /** Whether a release demands that the lock is held, maybe under a condition. */
  boolean strict() {
    return strict;
  }

  /** What an acquisition must not find held, maybe under a condition. */
  Optional<Expression> once() {
    return once;
  }

  /** Whether the holder of the lock may acquire it again. */
  boolean nests() {
    return nests;
  }

  /** What tells a share in a lock from others. */
  Optional<Expression> tag() {
    return tag;
  }

  /** Whether it hands out a share that nothing tells from others. */
  boolean shared() {
    return shared;
  }
}
