package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Effect.LockMode;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.resource.LockForm;
import dev.ddilint.rules.resource.LockKnowledge;
import dev.ddilint.rules.resource.LockShare;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** What a contract says of locks and of regions without an object, at one call. */
final class ContractLocks {
  private final LockTransfer transfer;
  private final FunctionContract contract;
  private final LockTerms terms;

  ContractLocks(LockTransfer transfer, CallTerms terms) {
    this.transfer = transfer;
    this.contract = terms.contract();
    this.terms = terms.locks();
  }

  /** What the caller must hold, or must not. An acquisition looks for itself. */
  void check(Operands operands, MachineState state) {
    if (terms.demandsNothing()) {
      return;
    }
    LockForm form = form(Optional.empty(), true, Optional.empty(), operands);
    for (Expression held : terms.held()) {
      operands.region(held).ifPresent(lock -> transfer.demandHeld(lock, form, state));
    }
    for (Region resource : terms.heldResources()) {
      transfer.demandHeld(resource, form, state);
    }
    for (Expression free : terms.free()) {
      operands.region(free).ifPresent(lock -> transfer.demandFree(lock, form, state));
    }
    for (Region resource : terms.freeResources()) {
      transfer.demandFree(resource, form, state);
    }
  }

  /** What the callers of an annotated function hold. */
  static LockKnowledge heldAtEntry(
      FunctionContract contract, Operands operands, LockKnowledge known) {
    LockKnowledge result = known;
    for (Region lock :
        Stream.concat(
                contract
                    .stated(Fact.LockHeld.class)
                    .flatMap(fact -> operands.region(fact.object()).stream()),
                contract.stated(Fact.ResourceHeld.class).map(fact -> named(fact.resource())))
            .toList()) {
      result = result.with(lock, LockKnowledge.Standing.HELD);
    }
    return result;
  }

  static Region named(String resource) {
    return new Region.Named(resource);
  }

  /**
   * Carries out an effect on locks.
   *
   * @param surely it takes place whatever the call returns
   */
  MachineState apply(Effect effect, boolean surely, Operands operands, MachineState state) {
    if (effect instanceof Effect.Acquires acquires) {
      return operands
          .region(acquires.lock())
          .map(lock -> acquire(lock, acquires, surely, operands, state))
          .orElse(state);
    }
    if (effect instanceof Effect.Releases releases) {
      return transfer.release(
          operands.place(releases.lock()),
          form(releases.mode(), terms.strict(), Optional.empty(), operands),
          state);
    }
    if (effect instanceof Effect.Enters enters) {
      boolean strict =
          says(Fact.ResourceNotHeld.class)
              .anyMatch(fact -> fact.resource().equals(enters.resource()));
      LockForm form = form(Optional.of(LockMode.EXCLUSIVE), strict, Optional.empty(), operands);
      return transfer.acquire(named(enters.resource()), form, surely, state);
    }
    if (effect instanceof Effect.Leaves leaves) {
      boolean strict =
          says(Fact.ResourceHeld.class).anyMatch(fact -> fact.resource().equals(leaves.resource()));
      return transfer.release(
          named(leaves.resource()),
          form(Optional.empty(), strict, Optional.empty(), operands),
          state);
    }
    return state;
  }

  /**
   * Of a handle and the lock behind it, the contract says which must not be held before. Who
   * changes one form of a lock into another does not wait.
   */
  private MachineState acquire(
      Region lock,
      Effect.Acquires acquires,
      boolean surely,
      Operands operands,
      MachineState state) {
    Optional<Expression> once = terms.once();
    Optional<Region> behind = once.flatMap(operands::region).filter(object -> !object.equals(lock));
    boolean waits = surely && !contract.releases();
    return transfer.acquire(
        lock, form(Optional.of(acquires.mode()), once.isPresent(), behind, operands), waits, state);
  }

  private LockForm form(
      Optional<LockMode> mode, boolean strict, Optional<Region> behind, Operands operands) {
    return new LockForm(
        contract.name(), terms.pair(), mode, strict, terms.nests(), share(operands), behind);
  }

  private Optional<LockShare> share(Operands operands) {
    if (terms.tag().isPresent()) {
      Region tag = Places.pointee(operands.value(terms.tag().get()));
      return Optional.of(LockShare.of(Optional.of(tag).filter(ContractLocks::isTag)));
    }
    return terms.shared() ? Optional.of(LockShare.UNTAGGED) : Optional.empty();
  }

  /** Null tells nothing apart. */
  private static boolean isTag(Region tag) {
    return tag.isKnown()
        && !(tag instanceof Region.Pointee named && named.pointer() instanceof Value.Constant);
  }

  /** Facts of a kind, also those that hold under a condition. */
  private <F extends Fact> Stream<F> says(Class<F> kind) {
    return contract.facts().stream().map(StatedFact::fact).filter(kind::isInstance).map(kind::cast);
  }
}
