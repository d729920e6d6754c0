package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.FunctionContract;
import java.util.List;
import java.util.Set;

/**
 * What a function does, seen from outside, and what was found within.
 *
 * @param contract what its own annotations say
 * @param returns the ways its paths end
 * @param outcomes what callers see of them; none when it never returns
 * @param requirements what it demands of the IRQL at its entry
 * @param violations calls that break their contract whatever the caller does
 * @param lives beginnings and ends of objects in it and in its callees
 * @param misuses what paths in it did wrong with objects
 * @param lockMisuses what they did wrong with locks
 * @param acquisitions the locks that it and its callees wait for
 * @param faults wrong interrupt request levels that it passed
 * @param kept the parameters whose pointers it may keep, or give to somebody who does
 * @param lostBits the bits of members that it, or a callee, may clear in objects that nobody can
 *     name
 * @param cutOff a bound was hit, so that some paths were not seen
 */
public record Summary(
    DefinedFunction function,
    FunctionContract contract,
    List<Return> returns,
    List<Outcome> outcomes,
    List<IrqlRequirement> requirements,
    List<IrqlViolation> violations,
    List<LifeSite> lives,
    List<Misuse> misuses,
    List<LockMisuse> lockMisuses,
    List<Acquisition> acquisitions,
    List<LevelFault> faults,
    Set<Symbol.Variable> kept,
    long lostBits,
    boolean cutOff) {
  public Summary {
    returns = List.copyOf(returns);
    outcomes = List.copyOf(outcomes);
    requirements = List.copyOf(requirements);
    violations = List.copyOf(violations);
    lives = List.copyOf(lives);
    misuses = List.copyOf(misuses);
    lockMisuses = List.copyOf(lockMisuses);
    acquisitions = List.copyOf(acquisitions);
    faults = List.copyOf(faults);
  }
}
