package dev.ddilint.rules.value;

import java.util.ArrayList;
import java.util.List;

/** What becomes of the contents of two memories where two paths meet, and what is known then. */
final class MemoryMeeting implements Table.Meeting<Region, Value> {
  /** What is known of a value on one way only is known no more. */
  private static final Table.Meeting<Value, Range> HULLS =
      new Table.Meeting<>() {
        @Override
        public boolean stays(Value value, Range range) {
          return true;
        }

        @Override
        public Range both(Value value, Range here, Range there) {
          return here.join(there);
        }

        @Override
        public Range here(Value value, Range range) {
          return Range.ALL;
        }

        @Override
        public Range there(Value value, Range range) {
          return Range.ALL;
        }

        @Override
        public boolean isKept(Range range) {
          return !range.equals(Range.ALL);
        }
      };

  private final Memory one;
  private final Memory other;
  private final Object point;

  /** Values of the place where the two memories meet, and what is known of each. */
  private final List<Value> met = new ArrayList<>();

  private final List<Range> known = new ArrayList<>();

  /**
   * A meeting.
   *
   * @param point identifies the place
   */
  MemoryMeeting(Memory one, Memory other, Object point) {
    this.one = one;
    this.other = other;
    this.point = point;
  }

  @Override
  public boolean stays(Region region, Value value) {
    return !MetValue.is(value, region, point);
  }

  @Override
  public Value both(Region region, Value here, Value there) {
    boolean same = here.equals(there);
    boolean before = MetValue.is(here, region, point);
    if (same && !before) {
      return here;
    }
    Range range = one.range(here);
    Range hull = range.join(other.range(there));
    Value value = before ? here : new Value.Produced(new MetValue(region, point));
    met.add(value);
    known.add(before ? range.widen(hull) : hull);
    return value;
  }

  @Override
  public Value here(Region region, Value value) {
    return both(region, value, other.loadUnwritten(region));
  }

  @Override
  public Value there(Region region, Value value) {
    return both(region, one.loadUnwritten(region), value);
  }

  @Override
  public boolean isKept(Value value) {
    return true;
  }

  /** What is known of values behind the meeting, once the contents have met. */
  Table<Value, Range> ranges() {
    TableEditor<Value, Range> result = one.ranges().meet(other.ranges(), HULLS).edit();
    for (int i = 0; i < met.size(); i++) {
      if (known.get(i).equals(Range.ALL)) {
        result.remove(met.get(i));
      } else {
        result.put(met.get(i), known.get(i));
      }
    }
    return result.table();
  }
}
