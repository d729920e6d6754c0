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
  private final String pair;

  ContractLocks(LockTransfer transfer, FunctionContract contract) {
    this.transfer = transfer;
    this.contract = contract;
    this.pair =
        contract.stated(Fact.LockForm.class).map(Fact.LockForm::name).findFirst().orElse("");
  }

  /** What the caller must hold, or must not. An acquisition looks for itself. */
  void check(Operands operands, MachineState state) {
    if (contract.facts().isEmpty()) {
      return;
    }
    LockForm form = form(Optional.empty(), true, Optional.empty(), operands);
    contract
        .stated(Fact.LockHeld.class)
        .forEach(
            fact ->
                operands
                    .region(fact.object())
                    .ifPresent(lock -> transfer.demandHeld(lock, form, state)));
    contract
        .stated(Fact.ResourceHeld.class)
        .forEach(fact -> transfer.demandHeld(named(fact.resource()), form, state));
    if (!contract.acquires()) {
      contract
          .stated(Fact.LockNotHeld.class)
          .forEach(
              fact ->
                  operands
                      .region(fact.object())
                      .ifPresent(lock -> transfer.demandFree(lock, form, state)));
      contract
          .stated(Fact.ResourceNotHeld.class)
          .forEach(fact -> transfer.demandFree(named(fact.resource()), form, state));
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

  private static Region named(String resource) {
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
      boolean strict = says(Fact.LockHeld.class).findAny().isPresent();
      return transfer.release(
          operands.place(releases.lock()),
          form(releases.mode(), strict, Optional.empty(), operands),
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
    Optional<Expression> once =
        says(Fact.LockNotHeld.class).map(Fact.LockNotHeld::object).findFirst();
    Optional<Region> behind = once.flatMap(operands::region).filter(object -> !object.equals(lock));
    boolean waits = surely && !contract.releases();
    return transfer.acquire(
        lock, form(Optional.of(acquires.mode()), once.isPresent(), behind, operands), waits, state);
  }

  private LockForm form(
      Optional<LockMode> mode, boolean strict, Optional<Region> behind, Operands operands) {
    boolean nests = says(Fact.LockNests.class).findAny().isPresent();
    return new LockForm(contract.name(), pair, mode, strict, nests, share(operands), behind);
  }

  private Optional<LockShare> share(Operands operands) {
    Optional<LockShare> tagged =
        says(Fact.LockTag.class)
            .map(fact -> Places.pointee(operands.value(fact.object())))
            .map(tag -> LockShare.of(Optional.of(tag).filter(ContractLocks::isTag)))
            .findFirst();
    return tagged.isEmpty() && says(Fact.HandsOut.class).findAny().isPresent()
        ? Optional.of(LockShare.UNTAGGED)
        : tagged;
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
