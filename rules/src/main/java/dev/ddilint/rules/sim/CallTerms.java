package dev.ddilint.rules.sim;

import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.resource.ObjectKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The contract of a callee as its calls need it. A call is simulated on many paths, and what it
 * asks of the contract depends on the contract alone: it is sorted out once a driver.
 *
 * @param clauses what surely holds after the call comes first: that decides which of the other
 *     effects took place
 * @param upper the clauses that limit the level from above
 * @param lower the clauses that limit it from below
 * @param notInPagedCode when it must not be called from pageable code
 * @param returns its result is a value that is known
 * @param saysPagedCode calling it says that the code around may be paged out
 * @param releases it may give back a lock that its caller holds
 * @param savesLevel it saves the level
 * @param restored where it finds the level that it restores
 * @param nullable when its result may be null
 * @param examined a caller that ignores the result makes a mistake
 * @param handsOutResult its result is something that somebody owes
 * @param takenFrom the kind of object that the result is taken from, or empty
 * @param arguments one a parameter
 * @param objects facts about what the call is given and hands out, in order
 * @param alive what has to be alive
 * @param puts what goes into lists
 * @param requests what the call does with requests
 * @param parts what the call hands out that leads into a request
 */
record CallTerms(
    FunctionContract contract,
    List<Clause> clauses,
    List<Clause> upper,
    List<Clause> lower,
    List<StatedFact> notInPagedCode,
    Optional<Effect.Returns> returns,
    boolean saysPagedCode,
    boolean releases,
    boolean savesLevel,
    List<Effect.RestoresIrql> restored,
    List<StatedFact> nullable,
    boolean examined,
    boolean handsOutResult,
    String takenFrom,
    LockTerms locks,
    List<ArgumentTerms> arguments,
    List<StatedFact> objects,
    List<Fact.Alive> alive,
    List<Fact.PutInto> puts,
    List<StatedFact> requests,
    List<Fact.PartOf> parts) {

  static CallTerms of(FunctionContract contract, ObjectKinds kinds) {
    List<Clause> ordered = new ArrayList<>(contract.clauses());
    ordered.sort(Comparator.comparing(clause -> !(clause.effect() instanceof Effect.Guarantees)));
    return new CallTerms(
        contract,
        ordered,
        clauses(contract, Effect.IrqlAtMost.class),
        clauses(contract, Effect.IrqlAtLeast.class),
        facts(contract, Fact.NotInPagedCode.class),
        contract.always(Effect.Returns.class).findFirst(),
        contract.saysCodeIsPaged(),
        contract.releases(),
        contract.always(Effect.SavesIrql.class).findAny().isPresent(),
        contract.always(Effect.RestoresIrql.class).toList(),
        facts(contract, Fact.MayBeNull.class).stream()
            .filter(stated -> Operands.mentionsResult(((Fact.MayBeNull) stated.fact()).object()))
            .toList(),
        contract.resultMustBeExamined(),
        contract
            .stated(Fact.HandsOut.class)
            .anyMatch(fact -> Operands.mentionsResult(fact.object())),
        contract.stated(Fact.Alive.class).map(Fact.Alive::kind).findFirst().orElse(""),
        LockTerms.of(contract),
        ArgumentTerms.of(contract, kinds),
        contract.facts().stream().filter(ContractObjects::isCarriedOut).toList(),
        contract.stated(Fact.Alive.class).toList(),
        contract.stated(Fact.PutInto.class).toList(),
        facts(contract, Fact.Request.class).stream()
            .filter(stated -> !((Fact.Request) stated.fact()).use().isOfRoutine())
            .toList(),
        facts(contract, Fact.PartOf.class).stream()
            .map(each -> (Fact.PartOf) each.fact())
            .toList());
  }

  private static List<Clause> clauses(FunctionContract contract, Class<? extends Effect> kind) {
    return contract.clauses().stream().filter(clause -> kind.isInstance(clause.effect())).toList();
  }

  private static List<StatedFact> facts(FunctionContract contract, Class<? extends Fact> kind) {
    return contract.facts().stream().filter(stated -> kind.isInstance(stated.fact())).toList();
  }

  /** What the contract says of an argument. */
  ArgumentTerms argument(int index) {
    return index < arguments.size() ? arguments.get(index) : ArgumentTerms.UNDESCRIBED;
  }
}
