package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Says a callee's values and regions in terms of its caller: parameters become arguments, what
 * memory held at entry becomes what it holds at the call.
 *
 * <p>The facts of a summary name the same few values again and again: each is translated once.
 */
final class Renaming {
  /** Longer names are given up, see {@link Region#depth}. */
  private static final int MAX_DEPTH = 12;

  private final Map<Symbol.Variable, Value> arguments;
  private final MachineState before;
  private final InnerValues produced;
  private final IdentityHashMap<Value, Value> values = new IdentityHashMap<>();
  private final IdentityHashMap<Region, Region> regions = new IdentityHashMap<>();

  /** Something an inner call produced, seen from outside. */
  record Inner(Site call, Object origin) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Inner inner && inner.call.equals(call) && inner.origin.equals(origin);
    }

    @Override
    public int hashCode() {
      return 31 * call.hashCode() + origin.hashCode();
    }
  }

  /**
   * One call.
   *
   * @param arguments by parameter
   * @param before the caller's state before the call
   * @param produced within the callee
   */
  Renaming(Map<Symbol.Variable, Value> arguments, MachineState before, InnerValues produced) {
    this.arguments = arguments;
    this.before = before;
    this.produced = produced;
  }

  /** The caller's state before the call. */
  MachineState before() {
    return before;
  }

  Value value(Value value) {
    if (value instanceof Value.Constant) {
      return value;
    }
    if (value instanceof Value.Produced inner) {
      return produced.of(inner, inner.origin());
    }
    Value known = values.get(value);
    if (known != null) {
      return known;
    }
    Value renamed = renamed(value);
    values.put(value, renamed);
    return renamed;
  }

  private Value renamed(Value value) {
    if (value instanceof Value.Address address) {
      return bounded(new Value.Address(region(address.region())), value);
    }
    if (value instanceof Value.Content content) {
      return content.since().equals(Memory.ENTRY)
          ? contentAtEntry(content)
          : produced.of(content, content);
    }
    if (value instanceof Value.Operation operation) {
      return Arithmetic.apply(
          operation.operator(), value(operation.left()), value(operation.right()), before.memory());
    }
    if (value instanceof Value.Container container) {
      return bounded(
          new Value.Container(value(container.address()), container.owner(), container.path()),
          value);
    }
    if (value instanceof Value.Snapshot snapshot && snapshot.state() instanceof IrqlState state) {
      return new Value.Snapshot(state.afterCallFrom(before.property().irql()));
    }
    return value;
  }

  private Value contentAtEntry(Value.Content content) {
    if (content.region() instanceof Region.Local local) {
      Value argument = arguments.get(local.variable());
      return argument == null ? Value.ANYTHING : argument;
    }
    return before.memory().load(region(content.region()));
  }

  Region region(Region region) {
    if (region instanceof Region.Global) {
      return region;
    }
    Region known = regions.get(region);
    if (known != null) {
      return known;
    }
    Region renamed = renamed(region);
    regions.put(region, renamed);
    return renamed;
  }

  private Region renamed(Region region) {
    if (region instanceof Region.Pointee pointee) {
      return Places.pointee(value(pointee.pointer()));
    }
    if (region instanceof Region.Field field) {
      return new Region.Field(region(field.base()), field.owner(), field.name());
    }
    if (region instanceof Region.Element element) {
      return new Region.Element(region(element.base()), value(element.index()));
    }
    if (region instanceof Region.Shadow shadow) {
      return new Region.Shadow(region(shadow.object()), shadow.trait());
    }
    if (region instanceof Region.Local) {
      return Value.ANYTHING.pointee();
    }
    return region;
  }

  private static Value bounded(Value renamed, Value original) {
    return renamed.depth() <= MAX_DEPTH ? renamed : new Value.Produced(original);
  }
}
