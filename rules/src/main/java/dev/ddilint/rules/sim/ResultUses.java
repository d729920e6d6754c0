package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one function's simulation learns of results that have to be looked at: where they come from,
 * which are used before, and which parameters it relies on itself.
 */
final class ResultUses {
  private final Map<Site, ResultSource> sources = new LinkedHashMap<>();
  private final Map<ResultSource, UncheckedUse> uses = new LinkedHashMap<>();
  private final Set<Symbol.Variable> dereferenced = new LinkedHashSet<>();
  private Optional<ResultSource> nullReturned = Optional.empty();

  boolean isEmpty() {
    return sources.isEmpty();
  }

  void from(Site call, ResultSource source) {
    sources.putIfAbsent(call, source);
  }

  /** The call that a value is the result of. */
  Optional<ResultSource> source(Value value) {
    if (!(value instanceof Value.Produced produced)) {
      return Optional.empty();
    }
    Object origin = produced.origin();
    return Optional.ofNullable(
        sources.get(origin instanceof Renaming.Inner in ? in.call() : origin));
  }

  boolean isStatus(Value value) {
    return source(value).filter(found -> found.kind() == ResultSource.Kind.STATUS).isPresent();
  }

  void use(UncheckedUse use) {
    uses.putIfAbsent(use.source(), use);
  }

  /** The first use of each result. */
  List<UncheckedUse> uses() {
    return List.copyOf(uses.values());
  }

  /** Memory is touched through a pointer: whoever passes null as that parameter fails. */
  void dereferences(Value pointer, MachineState state) {
    if (isOwn(pointer, state) && ((Value.Content) pointer).region() instanceof Region.Local local) {
      dereferenced.add(local.variable());
    }
  }

  /** Whether a value is what a parameter was at entry, and no branch decided anything since. */
  boolean isOwn(Value pointer, MachineState state) {
    return !state.guarded()
        && pointer instanceof Value.Content content
        && content.region() instanceof Region.Local local
        && !dereferenced.contains(local.variable())
        && content.since().equals(Memory.ENTRY);
  }

  Set<Symbol.Variable> dereferenced() {
    return dereferenced;
  }

  /** What a {@code return} yields where a result is null that may be. */
  void returns(Value value, MachineState state) {
    if (isEmpty() || nullReturned.isPresent()) {
      return;
    }
    if (Value.Constant.ZERO.equals(value)) {
      nullReturned =
          state.memory().ranges().entries().stream()
              .filter(known -> known.getValue().isZero())
              .flatMap(known -> pointer(known.getKey()).stream())
              .findFirst();
    } else if (state.memory().range(value).contains(0)) {
      nullReturned = pointer(value);
    }
  }

  private Optional<ResultSource> pointer(Value value) {
    return source(value).filter(found -> found.kind() == ResultSource.Kind.POINTER);
  }

  /** The call because of which the function may return null. */
  Optional<ResultSource> nullReturned() {
    return nullReturned;
  }
}
