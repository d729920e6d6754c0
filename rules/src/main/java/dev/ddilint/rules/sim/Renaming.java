package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.Map;

/**
 * Says a callee's values and regions in terms of its caller: parameters become arguments, what
 * memory held at entry becomes what it holds at the call.
 *
 * @param arguments by parameter
 * @param before the caller's state before the call
 * @param call tells apart what different calls produce
 */
record Renaming(Map<Symbol.Variable, Value> arguments, MachineState before, Site call) {
  /** Longer names are given up, see {@link Region#depth}. */
  private static final int MAX_DEPTH = 12;

  /** Something an inner call produced, seen from outside. */
  record Inner(Site call, Object origin) {}

  Value value(Value value) {
    if (value instanceof Value.Address address) {
      return bounded(new Value.Address(region(address.region())), value);
    }
    if (value instanceof Value.Content content) {
      return content.since().equals(Memory.ENTRY) ? contentAtEntry(content) : produced(content);
    }
    if (value instanceof Value.Produced produced) {
      return produced(produced.origin());
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
      return argument == null ? new Value.Anything() : argument;
    }
    return before.memory().load(region(content.region()));
  }

  private Value produced(Object origin) {
    return origin instanceof Inner inner && inner.origin() instanceof Inner
        ? new Value.Produced(new Inner(call, inner.call()))
        : new Value.Produced(new Inner(call, origin));
  }

  Region region(Region region) {
    if (region instanceof Region.Pointee pointee) {
      Value pointer = value(pointee.pointer());
      return pointer instanceof Value.Address address
          ? address.region()
          : new Region.Pointee(pointer);
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
      return new Region.Pointee(new Value.Anything());
    }
    return region;
  }

  private static Value bounded(Value renamed, Value original) {
    return renamed.depth() <= MAX_DEPTH ? renamed : new Value.Produced(original);
  }
}
