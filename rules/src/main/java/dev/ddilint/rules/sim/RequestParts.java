package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/**
 * What is gone with a request: its stack location, its buffers, their memory objects and MDLs. What
 * a part leads to belongs to the same request.
 */
final class RequestParts {
  private RequestParts() {}

  /** A pointer or handle is handed out that leads into a request, or into a part of one. */
  static MachineState add(Value pointer, Region whole, MachineState state) {
    Region request = whole(whole, state.memory()).orElse(whole);
    boolean named = pointer.isKnown() && request.isKnown() && !(pointer instanceof Value.Constant);
    return named
        ? state.with(state.memory().store(key(pointer), new Value.Address(request)))
        : state;
  }

  /** The request that is followed and that a region is, or is gone with. */
  static Optional<Region> owning(Region region, MachineState state) {
    TrackedRequests requests = state.property().requests();
    if (requests.isEmpty()) {
      return Optional.empty();
    }
    Region root = region.root();
    return requests.at(root).isPresent()
        ? Optional.of(root)
        : whole(root, state.memory()).filter(request -> requests.at(request).isPresent());
  }

  /** The call that handed out the pointer to a part. */
  static Optional<RequestMisuse.Source> source(Region part) {
    if (!(part.root() instanceof Region.Pointee pointee)
        || !(base(pointee.pointer()) instanceof Value.Produced produced)) {
      return Optional.empty();
    }
    Object origin = produced.origin();
    Object site = origin instanceof Renaming.Inner inner ? inner.call() : origin;
    return site instanceof Site at
            && at.node() instanceof Expression.Call call
            && call.callee() instanceof Expression.Name name
        ? Optional.of(new RequestMisuse.Source(name.name(), call.span()))
        : Optional.empty();
  }

  /** Whether a region is gone with another one. */
  static boolean isPart(Region region, Memory memory) {
    return whole(region, memory).isPresent();
  }

  /** What the callers of a function need of its memory: parts that it hands out. */
  static Memory seenFromOutside(Memory memory, Value result) {
    return memory.without(
        region ->
            region instanceof Region.Shadow shadow
                && shadow.trait() == Trait.PART_OF
                && shadow.object() instanceof Region.Pointee part
                && !part.pointer().equals(result)
                && !memory.holds(part.pointer()));
  }

  private static Optional<Region> whole(Region region, Memory memory) {
    return region.root() instanceof Region.Pointee pointee
        ? memory
            .contents()
            .get(key(base(pointee.pointer())))
            .filter(Value.Address.class::isInstance)
            .map(whole -> ((Value.Address) whole).region())
        : Optional.empty();
  }

  /** A pointer into a buffer leads back to its start. */
  private static Value base(Value pointer) {
    return pointer instanceof Value.Operation operation
            && (operation.operator() == BinaryOperator.ADD
                || operation.operator() == BinaryOperator.SUBTRACT)
        ? base(operation.left())
        : pointer;
  }

  private static Region key(Value pointer) {
    return new Region.Shadow(new Region.Pointee(pointer), Trait.PART_OF);
  }
}
