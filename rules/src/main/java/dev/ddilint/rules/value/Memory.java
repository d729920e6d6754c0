package dev.ddilint.rules.value;

import dev.ddilint.parser.sem.Symbol;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

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
public record Memory(PMap<Region, Value> contents, PMap<Value, Range> ranges, Object since) {
  /** The start of a function. */
  public static final String ENTRY = "entry";

  public static Memory atEntry() {
    return new Memory(HashTreePMap.empty(), HashTreePMap.empty(), ENTRY);
  }

  /** What a region holds. */
  public Value load(Region region) {
    Value held = contents.get(region);
    if (held != null) {
      return held;
    }
    Value whole = contents.get(region.root());
    if (whole != null && !region.equals(region.root())) {
      return new Value.Content(region, whole);
    }
    if (region.isLocal()) {
      return isParameter(region) ? new Value.Content(region, ENTRY) : new Value.Anything();
    }
    return new Value.Content(region, since);
  }

  private static boolean isParameter(Region region) {
    return region.root() instanceof Region.Local local
        && local.variable().storage() == Symbol.Storage.PARAMETER;
  }

  /** Writes a region: its parts, and places that may be the same one, are forgotten. */
  public Memory store(Region region, Value value) {
    Memory forgotten = forgetAliases(region);
    return forgotten.with(forgotten.contents.plus(region, value));
  }

  /** An event writes the region and its parts with something unknown. */
  public Memory clobber(Region region, Object event) {
    return store(region, new Value.Produced(event));
  }

  /** An event may write all memory that is not the running call's own. */
  public Memory clobberShared(Object event) {
    PMap<Region, Value> kept = contents;
    for (Region region : contents.keySet()) {
      if (!region.isLocal()) {
        kept = kept.minus(region);
      }
    }
    return new Memory(kept, ranges, event);
  }

  private Memory forgetAliases(Region written) {
    PMap<Region, Value> kept = contents;
    for (Region region : contents.keySet()) {
      if (!region.equals(written) && mayOverlap(region, written)) {
        kept = kept.minus(region);
      }
    }
    return kept == contents ? this : with(kept);
  }

  private static boolean mayOverlap(Region held, Region written) {
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
        !(value instanceof Value.Constant)
            && !(value instanceof Value.Address)
            && !(value instanceof Value.Anything);
    return Optional.of(
        remembered && !met.equals(Range.ALL)
            ? new Memory(contents, ranges.plus(value, met), since)
            : this);
  }

  /**
   * Forgets what is known of values that an event produced earlier, because the event happens
   * again.
   */
  public Memory forget(Predicate<Value> stale) {
    PMap<Value, Range> kept = ranges;
    for (Value value : ranges.keySet()) {
      if (stale.test(value)) {
        kept = kept.minus(value);
      }
    }
    return kept == ranges ? this : new Memory(contents, kept, since);
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
    PMap<Region, Value> joined = HashTreePMap.empty();
    for (Map.Entry<Region, Value> entry : contents.entrySet()) {
      Region region = entry.getKey();
      Value there = other.load(region);
      joined = joined.plus(region, entry.getValue().equals(there) ? there : met(region, point));
    }
    for (Region region : other.contents.keySet()) {
      if (!contents.containsKey(region)) {
        Value here = load(region);
        joined =
            joined.plus(
                region, here.equals(other.contents.get(region)) ? here : met(region, point));
      }
    }
    return new Memory(
        joined, joinRanges(other, joined, point), since.equals(other.since) ? since : point);
  }

  private static Value met(Region region, Object point) {
    return new Value.Produced(new Meeting(region, point));
  }

  private PMap<Value, Range> joinRanges(Memory other, PMap<Region, Value> joined, Object point) {
    PMap<Value, Range> result = HashTreePMap.empty();
    for (Map.Entry<Value, Range> entry : ranges.entrySet()) {
      Range there = other.ranges.get(entry.getKey());
      if (there != null) {
        Range hull = entry.getValue().join(there);
        if (!hull.equals(Range.ALL)) {
          result = result.plus(entry.getKey(), hull);
        }
      }
    }
    for (Map.Entry<Region, Value> entry : joined.entrySet()) {
      Value met = met(entry.getKey(), point);
      if (entry.getValue().equals(met)) {
        Range before = range(load(entry.getKey()));
        Range hull = before.join(other.range(other.load(entry.getKey())));
        if (load(entry.getKey()).equals(met)) {
          hull = before.widen(hull);
        }
        if (!hull.equals(Range.ALL)) {
          result = result.plus(met, hull);
        }
      }
    }
    return result;
  }

  private Memory with(PMap<Region, Value> changed) {
    return new Memory(changed, ranges, since);
  }

  /** The origin of a value that differed where two paths met. */
  public record Meeting(Region region, Object point) {}
}
