package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;
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
 * @param keepings what it puts where
 * @param misuses what paths in it did wrong with objects
 * @param requestMisuses what they did wrong with requests
 * @param watchedRequests the completion routines that it set for requests the driver made
 * @param lockMisuses what they did wrong with locks
 * @param acquisitions the locks that it and its callees wait for
 * @param faults wrong interrupt request levels that it passed
 * @param kept the parameters whose pointers it may keep, or give to somebody who does
 * @param lostBits the bits of members that it, or a callee, may clear in objects that nobody can
 *     name
 * @param uncheckedUses results that it relied on without a look
 * @param dereferenced the parameters whose pointers it follows before it asks for anything
 * @param nullReturned the call because of which it may return null
 * @param lockUses what it does to locks that its callers may hold
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
    Keepings keepings,
    List<Misuse> misuses,
    List<RequestMisuse> requestMisuses,
    List<WatchedRequest> watchedRequests,
    List<LockMisuse> lockMisuses,
    List<Acquisition> acquisitions,
    List<LevelFault> faults,
    Set<Symbol.Variable> kept,
    long lostBits,
    List<UncheckedUse> uncheckedUses,
    Set<Symbol.Variable> dereferenced,
    Optional<ResultSource> nullReturned,
    LockUses lockUses,
    boolean cutOff) {
  public Summary {
    returns = List.copyOf(returns);
    outcomes = List.copyOf(outcomes);
    requirements = List.copyOf(requirements);
    violations = List.copyOf(violations);
    lives = List.copyOf(lives);
    misuses = List.copyOf(misuses);
    requestMisuses = List.copyOf(requestMisuses);
    lockMisuses = List.copyOf(lockMisuses);
    acquisitions = List.copyOf(acquisitions);
    faults = List.copyOf(faults);
    uncheckedUses = List.copyOf(uncheckedUses);
  }

  /** Whether anything was found that paths in it do wrong, as far as no caller matters. */
  boolean hasFaults() {
    return !(misuses.isEmpty()
        && requestMisuses.isEmpty()
        && lockMisuses.isEmpty()
        && faults.isEmpty()
        && uncheckedUses.isEmpty());
  }

  /** Whether it knows what it does with the request that a parameter is. */
  boolean follows(Symbol.Variable parameter) {
    Region request = requestOf(parameter);
    for (Outcome outcome : outcomes) {
      if (outcome.property().requests().at(request).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it may complete the request that a parameter is, or give it away. */
  boolean endsRequest(Symbol.Variable parameter) {
    Region request = requestOf(parameter);
    for (Outcome outcome : outcomes) {
      Optional<RequestState> state = outcome.property().requests().at(request);
      if (state.isPresent() && !state.get().fate().isOurs()) {
        return true;
      }
    }
    return false;
  }

  private static Region requestOf(Symbol.Variable parameter) {
    return new Region.Pointee(new Value.Content(new Region.Local(parameter), Memory.ENTRY));
  }
}
