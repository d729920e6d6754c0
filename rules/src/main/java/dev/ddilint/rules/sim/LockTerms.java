package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.value.Region;
import java.util.List;
import java.util.Optional;

/**
 * What a contract says of locks and of regions without an object.
 *
 * @param pair which of several pairs of routines for such locks it belongs to; empty: any
 * @param held that the caller must hold
 * @param heldResources likewise
 * @param free that the caller must not hold; an acquisition looks for itself
 * @param freeResources likewise
 * @param strict a release demands that the lock is held, maybe under a condition
 * @param once what an acquisition must not find held, maybe under a condition
 * @param nests its holder may acquire it again
 * @param tag what tells a share in a lock from others
 * @param shared it hands out a share that nothing tells from others
 */
record LockTerms(
    String pair,
    List<Expression> held,
    List<Region> heldResources,
    List<Expression> free,
    List<Region> freeResources,
    boolean strict,
    Optional<Expression> once,
    boolean nests,
    Optional<Expression> tag,
    boolean shared) {

  /** Nothing. */
  static final LockTerms NONE =
      new LockTerms(
          "",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false,
          Optional.empty(),
          false,
          Optional.empty(),
          false);

  static LockTerms of(FunctionContract contract) {
    boolean looks = !contract.acquires();
    return new LockTerms(
        contract.stated(Fact.LockForm.class).map(Fact.LockForm::name).findFirst().orElse(""),
        contract.stated(Fact.LockHeld.class).map(Fact.LockHeld::object).toList(),
        contract
            .stated(Fact.ResourceHeld.class)
            .map(fact -> ContractLocks.named(fact.resource()))
            .toList(),
        contract
            .stated(Fact.LockNotHeld.class)
            .filter(fact -> looks)
            .map(Fact.LockNotHeld::object)
            .toList(),
        contract
            .stated(Fact.ResourceNotHeld.class)
            .filter(fact -> looks)
            .map(fact -> ContractLocks.named(fact.resource()))
            .toList(),
        any(contract, Fact.LockHeld.class).isPresent(),
        any(contract, Fact.LockNotHeld.class).map(Fact.LockNotHeld::object),
        any(contract, Fact.LockNests.class).isPresent(),
        any(contract, Fact.LockTag.class).map(Fact.LockTag::object),
        any(contract, Fact.HandsOut.class).isPresent());
  }

  /** Whether it says anything of what the caller holds. */
  boolean demandsNothing() {
    return held.isEmpty() && heldResources.isEmpty() && free.isEmpty() && freeResources.isEmpty();
  }

  /** The first fact of a kind, be it one that holds under a condition. */
  private static <F extends Fact> Optional<F> any(FunctionContract contract, Class<F> kind) {
    return contract.facts().stream()
        .map(StatedFact::fact)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
