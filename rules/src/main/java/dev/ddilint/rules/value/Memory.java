package dev.ddilint.rules.value;

import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  /** Written members of one local structure that are followed when there are too many regions. */
  private static final int MAX_PARTS = 8;

  /**
   * Values of which something is known: a function that tests more values in a row is generated,
   * and the oldest tests matter least.
   */
  private static final int MAX_RANGES = 64;

  public static Memory atEntry() {
    return new Memory(Table.empty(), Table.empty(), ENTRY);
  }

  /** What a region holds. */
  public Value load(Region region) {
    int at = contents.indexOf(region);
    return at >= 0 ? contents.value(at) : loadUnwritten(region);
  }

  /** What a region holds that was not written itself. */
  Value loadUnwritten(Region region) {
    Region root = region.root();
    int whole = root.equals(region) ? -1 : contents.indexOf(root);
    if (whole >= 0) {
      return new Value.Content(region, contents.value(whole));
    }
    if (region.isLocal()) {
      return isParameter(root) ? atEntry(region) : Value.ANYTHING;
    }
    return new Value.Content(region, lastAliased(region));
  }

  /** Whether a region that was not written itself may hold a value, in whatever memory. */
  static boolean isUnwritten(Region region, Value value) {
    return value instanceof Value.Anything
        || (value instanceof Value.Content content && content.region().equals(region));
  }

  private static Value atEntry(Region region) {
    return region instanceof Region.Local parameter
        ? parameter.atEntry()
        : new Value.Content(region, ENTRY);
  }

  /** Whether some region holds a value. */
  public boolean holds(Value value) {
    for (int i = 0; i < contents.size(); i++) {
      if (contents.value(i).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing was ever stored in a local variable, or in the part of one. */
  public boolean isUnwritten(Region local) {
    for (int i = 0; i < contents.size(); i++) {
      Region held = contents.key(i);
      if (local.isWithin(held) || held.isWithin(local)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The written region that may be this one by another name: what this one holds is unknown since
   * then. Without such a region, the last event that may have changed it.
   */
  private Object lastAliased(Region region) {
    if (region.hasAliases()) {
      for (int i = 0; i < contents.size(); i++) {
        Region held = contents.key(i);
        if (held.isAlias(region) && !held.isWithin(region) && !region.isWithin(held)) {
          return held;
        }
      }
    }
    return since;
  }

  private static boolean isParameter(Region root) {
    return root instanceof Region.Local local
        && local.variable().storage() == Symbol.Storage.PARAMETER;
  }

  /** Writes a region: its parts, and places that may be the same one, are forgotten. */
  public Memory store(Region region, Value value) {
    TableEditor<Region, Value> editor = contents.edit();
    write(region, value, editor);
    return with(editor.table());
  }

  /** Writes regions one after the other, each as {@link #store} does. */
  public Memory storeAll(List<Region> regions, List<Value> values) {
    TableEditor<Region, Value> editor = contents.edit();
    for (int i = 0; i < regions.size(); i++) {
      write(regions.get(i), values.get(i), editor);
    }
    Table<Region, Value> stored = editor.table();
    return stored.equals(contents) ? this : with(stored);
  }

  private static void write(Region region, Value value, TableEditor<Region, Value> editor) {
    for (int i = editor.size() - 1; i >= 0; i--) {
      if (mayWrite(region, editor.key(i))) {
        editor.removeAt(i);
      }
    }
    editor.put(region, value);
  }

  /**
   * Whether writing a region may write another one. Regions within each other have one root, and
   * nearly all others are told apart by that.
   */
  private static boolean mayWrite(Region written, Region held) {
    return held.root().is(written.root()) ? mayOverlap(held, written) : held.isAlias(written);
  }

  /** An event writes the region and its parts with something unknown. */
  public Memory clobber(Region region, Object event) {
    return store(region, new Value.Produced(event));
  }

  /** An event may write all memory that is not the running call's own. */
  public Memory clobberShared(Object event) {
    return new Memory(contents.withoutKeys(region -> !region.isLocal()), ranges, event);
  }

  /**
   * This memory, or with more than it can follow: one in which all shared memory is unknown, and so
   * are large local structures.
   */
  public Memory bounded(Object event) {
    if (contents.size() <= MAX_REGIONS) {
      return this;
    }
    Memory result = clobberShared(event);
    return result.contents.size() <= MAX_REGIONS ? result : result.withoutLargeLocals(event);
  }

  private Memory withoutLargeLocals(Object event) {
    if (!mayHoldLargeLocal()) {
      return this;
    }
    List<Region> roots = new ArrayList<>();
    int[] parts = new int[contents.size()];
    for (int i = 0; i < contents.size(); i++) {
      Region root = contents.key(i).root();
      int known = roots.indexOf(root);
      if (known < 0) {
        known = roots.size();
        roots.add(root);
      }
      parts[known]++;
    }
    Memory result = this;
    for (int i = 0; i < roots.size(); i++) {
      if (parts[i] > MAX_PARTS) {
        result = result.clobber(roots.get(i), new MetValue(roots.get(i), event));
      }
    }
    return result;
  }

  /** Whether so many regions may be parts of one; told by hashes, as it is asked at every join. */
  private boolean mayHoldLargeLocal() {
    byte[] parts = new byte[Long.SIZE];
    for (int i = 0; i < contents.size(); i++) {
      if (++parts[contents.key(i).root().hashCode() & (Long.SIZE - 1)] > MAX_PARTS) {
        return true;
      }
    }
    return false;
  }

  /** What a region held is not needed any longer. */
  public Memory forget(Region region) {
    return with(contents.withoutKey(region));
  }

  /** Local variables go out of scope. */
  public Memory forgetLocals(Collection<Symbol.Variable> variables) {
    return with(
        contents.withoutKeys(
            region ->
                region.root() instanceof Region.Local local
                    && variables.contains(local.variable())));
  }

  /** Without what the predicate picks. */
  public Memory without(Predicate<Region> unwanted) {
    return with(contents.withoutKeys(unwanted));
  }

  /** What outlives the function. */
  public Memory withoutLocals() {
    return with(contents.withoutKeys(region -> region.root() instanceof Region.Local));
  }

  /** Whether writing a region may write another one that is held, of the same root. */
  private static boolean mayOverlap(Region held, Region written) {
    if (held.isWithin(written) || written.isWithin(held)) {
      return !held.is(written);
    }
    if (held instanceof Region.Element a && written instanceof Region.Element b) {
      return a.base().equals(b.base())
          && !(a.index() instanceof Value.Constant && b.index() instanceof Value.Constant);
    }
    return held.isAlias(written);
  }

  /** What is known of a value. */
  public Range range(Value value) {
    if (value instanceof Value.Constant constant) {
      return Range.exactly(constant.number());
    }
    if (value instanceof Value.Address) {
      return Range.NONZERO;
    }
    Range known = ranges.getOrDefault(value, Range.ALL);
    return value instanceof Value.Operation operation ? bits(operation).meet(known) : known;
  }

  /** Whether a value may be anything. */
  boolean isUnknown(Value value) {
    return !(value instanceof Value.Constant) && range(value).equals(Range.ALL);
  }

  /** What flags of a known number can be: a test of a flag that nothing set is false. */
  private Range bits(Value.Operation operation) {
    if (!(operation.right() instanceof Value.Constant constant)) {
      return Range.ALL;
    }
    return switch (operation.operator()) {
      case BIT_AND -> range(operation.left()).and(constant.number());
      case BIT_OR -> range(operation.left()).or(constant.number());
      default -> Range.ALL;
    };
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
            ? knowing(ranges.with(value, met).newest(MAX_RANGES))
            : this);
  }

  @SuppressWarnings("ReferenceEquality")
  private Memory knowing(Table<Value, Range> changed) {
    return changed == ranges ? this : new Memory(contents, changed, since);
  }

  /** A branch asks for a value, or for what is made of it. */
  public Memory asked(Value value) {
    if (value instanceof Value.Operation operation) {
      return operation.comparesWithAddress()
          ? this
          : asked(operation.left()).asked(operation.right());
    }
    Range known = range(value);
    return known.unasked() ? knowing(with(value, known.asked())) : this;
  }

  private Table<Value, Range> with(Value value, Range range) {
    return range.equals(Range.ALL) ? ranges.withoutKey(value) : ranges.with(value, range);
  }

  /** Forgets what is known of some values. */
  public Memory forget(Predicate<Value> stale) {
    return knowing(ranges.withoutKeys(stale));
  }

  /**
   * What holds in both memories; this very one when the other tells nothing new. A region that
   * differs holds a value made of the place where the two met; with more regions than can be
   * followed, all shared memory is unknown.
   *
   * @param point identifies that place
   */
  @SuppressWarnings("ReferenceEquality")
  public Memory join(Memory other, Object point) {
    MemoryMeeting meeting = new MemoryMeeting(this, other, point);
    Table<Region, Value> joined = meeting.table();
    if (joined == contents && equals(other)) {
      return this;
    }
    Memory met = with(joined, meeting.ranges(), since.equals(other.since) ? since : point);
    Memory result = met.bounded(point);
    return result != met && result.equals(this) ? this : result;
  }

  @SuppressWarnings("ReferenceEquality")
  private Memory with(Table<Region, Value> joined, Table<Value, Range> known, Object event) {
    return joined == contents && event.equals(since) && known.equals(ranges)
        ? this
        : new Memory(joined, known, event);
  }

  /** Where paths met that held different values in place of this one. */
  public static Optional<Object> meetingPoint(Value value) {
    return value instanceof Value.Produced produced && produced.origin() instanceof MetValue met
        ? Optional.of(met.point())
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Memory memory
            && memory.contents.equals(contents)
            && memory.ranges.equals(ranges)
            && memory.since.equals(since));
  }

  @Override
  public int hashCode() {
    return 31 * contents.hashCode() + ranges.hashCode();
  }

  @SuppressWarnings("ReferenceEquality")
  private Memory with(Table<Region, Value> changed) {
    return changed == contents ? this : new Memory(changed, ranges, since);
  }
}
