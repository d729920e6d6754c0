package dev.ddilint.rules.value;

import dev.ddilint.parser.sem.Symbol;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What regions hold, and what is known of the values in them. Immutable.
 *
 * <p>A region that was never written holds its {@link Value.Content} since the function's entry, or
 * since the last event after which all memory that others may reach is unknown.
 *
 * @param contents written regions
 * @param ranges what branches told about values; a value that is missing may be anything
 * @param since the last event that may have changed all memory but local variables
 */
public record Memory(Table<Region, Value> contents, Table<Value, Range> ranges, Object since) {
  /** The start of a function. */
  public static final String ENTRY = "entry";

  /**
   * Written regions that are followed: those of a function and of what it calls; joins and calls
   * cost as much as there are.
   */
  private static final int MAX_REGIONS = 48;

  /**
   * Values of which something is known: a function that tests more values in a row is generated,
   * and the oldest tests matter least.
   */
  private static final int MAX_RANGES = 64;

  /** The origin of a value that differed where two paths met. */
  public record Meeting(Region region, Object point) {}

  public static Memory atEntry() {
    return new Memory(Table.empty(), Table.empty(), ENTRY);
  }

  /** What a region holds. */
  public Value load(Region region) {
    if (contents.containsKey(region)) {
      return contents.getOrDefault(region, new Value.Anything());
    }
    Region root = region.root();
    if (contents.containsKey(root)) {
      return new Value.Content(region, contents.getOrDefault(root, new Value.Anything()));
    }
    if (region.isLocal()) {
      return isParameter(root) ? new Value.Content(region, ENTRY) : new Value.Anything();
    }
    return new Value.Content(region, since);
  }

  private static boolean isParameter(Region root) {
    return root instanceof Region.Local local
        && local.variable().storage() == Symbol.Storage.PARAMETER;
  }

  /** Writes a region: its parts, and places that may be the same one, are forgotten. */
  public Memory store(Region region, Value value) {
    return with(contents.withoutKeys(held -> mayOverlap(held, region)).with(region, value));
  }

  /** An event writes the region and its parts with something unknown. */
  public Memory clobber(Region region, Object event) {
    return store(region, new Value.Produced(event));
  }

  /** An event may write all memory that is not the running call's own. */
  public Memory clobberShared(Object event) {
    return new Memory(contents.withoutKeys(region -> !region.isLocal()), ranges, event);
  }

  /** This memory, or with more than it can follow: one in which all shared memory is unknown. */
  public Memory bounded(Object event) {
    return contents.size() > MAX_REGIONS ? clobberShared(event) : this;
  }

  /** Local variables go out of scope. */
  public Memory forgetLocals(Collection<Symbol.Variable> variables) {
    return with(
        contents.withoutKeys(
            region ->
                region.root() instanceof Region.Local local
                    && variables.contains(local.variable())));
  }

  /** What outlives the function. */
  public Memory withoutLocals() {
    return with(contents.withoutKeys(region -> region.root() instanceof Region.Local));
  }

  private static boolean mayOverlap(Region held, Region written) {
    if (held.equals(written)) {
      return false;
    }
    if (held.isWithin(written) || written.isWithin(held)) {
      return true;
    }
    if (held instanceof Region.Element a && written instanceof Region.Element b) {
      return a.base().equals(b.base())
          && !(a.index() instanceof Value.Constant && b.index() instanceof Value.Constant);
    }
    boolean sameMember =
        held instanceof Region.Field a
            && written instanceof Region.Field b
            && a.name().equals(b.name())
            && a.owner().equals(b.owner());
    return sameMember
        && held.root() instanceof Region.Pointee
        && written.root() instanceof Region.Pointee;
  }

  /** What is known of a value. */
  public Range range(Value value) {
    if (value instanceof Value.Constant constant) {
      return Range.exactly(constant.number());
    }
    if (value instanceof Value.Address) {
      return Range.NONZERO;
    }
    return ranges.getOrDefault(value, Range.ALL);
  }

  /** Adds what is known of a value; empty when that contradicts what was known. */
  public Optional<Memory> constrain(Value value, Range range) {
    Range met = range(value).meet(range);
    if (met.isEmpty()) {
      return Optional.empty();
    }
    boolean remembered =
        !(value instanceof Value.Constant
            || value instanceof Value.Address
            || value instanceof Value.Anything);
    return Optional.of(
        remembered && !met.equals(Range.ALL)
            ? new Memory(contents, ranges.with(value, met).newest(MAX_RANGES), since)
            : this);
  }

  /** Forgets what is known of some values. */
  public Memory forget(Predicate<Value> stale) {
    Table<Value, Range> kept = ranges.withoutKeys(stale);
    return kept.equals(ranges) ? this : new Memory(contents, kept, since);
  }

  /**
   * What holds in both memories. A region that differs holds a value made of the place where the
   * two met.
   *
   * @param point identifies that place
   */
  public Memory join(Memory other, Object point) {
    if (equals(other)) {
      return this;
    }
    Table<Region, Value> joined = Table.empty();
    for (Region region : contents.withAll(other.contents).keys()) {
      Value here = load(region);
      joined = joined.with(region, here.equals(other.load(region)) ? here : met(region, point));
    }
    return new Memory(
        joined, joinRanges(other, joined, point), since.equals(other.since) ? since : point);
  }

  private static Value met(Region region, Object point) {
    return new Value.Produced(new Meeting(region, point));
  }

  private Table<Value, Range> joinRanges(Memory other, Table<Region, Value> joined, Object point) {
    Table<Value, Range> result =
        ranges.without(entry -> other.range(entry.getKey()).equals(Range.ALL));
    for (Map.Entry<Value, Range> entry : result.entries()) {
      result = result.with(entry.getKey(), entry.getValue().join(other.range(entry.getKey())));
    }
    for (Map.Entry<Region, Value> entry : joined.entries()) {
      Value met = met(entry.getKey(), point);
      if (entry.getValue().equals(met)) {
        result = result.with(met, metRange(entry.getKey(), met, other));
      }
    }
    return result.without(entry -> entry.getValue().equals(Range.ALL));
  }

  private Range metRange(Region region, Value met, Memory other) {
    Value here = load(region);
    Range before = range(here);
    Range hull = before.join(other.range(other.load(region)));
    return here.equals(met) ? before.widen(hull) : hull;
  }

  private Memory with(Table<Region, Value> changed) {
    return changed.equals(contents) ? this : new Memory(changed, ranges, since);
  }
}
