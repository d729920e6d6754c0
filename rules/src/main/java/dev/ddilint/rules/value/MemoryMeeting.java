package dev.ddilint.rules.value;

/** What becomes of the contents of two memories where two paths meet, and what is known then. */
final class MemoryMeeting implements Table.Meeting<Region, Value> {
  private final Memory one;
  private final Memory other;
  private final Object point;

  /**
   * What is known behind the meeting: of a value on one way only, nothing any more; what the values
   * of the place itself may be comes from both ways.
   */
  private final TableEditor<Value, Range> known;

  /**
   * A meeting.
   *
   * @param point identifies the place
   */
  MemoryMeeting(Memory one, Memory other, Object point) {
    this.one = one;
    this.other = other;
    this.point = point;
    this.known = one.ranges().edit().retain(other.ranges(), Range::join, Range.ALL);
  }

  @Override
  public boolean stays(Region region, Value value) {
    return !isMet(region, value) || one.isUnknown(value);
  }

  @Override
  public Value both(Region region, Value here, Value there) {
    if (isMet(region, here)) {
      return metAgain(here, there);
    }
    return here.equals(there) ? here : met(region, there, hull(here, there));
  }

  @Override
  public Value here(Region region, Value value) {
    if (isMet(region, value)) {
      return one.isUnknown(value) ? value : metAgain(value, other.loadUnwritten(region));
    }
    return one.isUnknown(value) && !Memory.isUnwritten(region, value)
        ? met(region, value, Range.ALL)
        : both(region, value, other.loadUnwritten(region));
  }

  @Override
  public Value there(Region region, Value value) {
    return other.isUnknown(value) && !Memory.isUnwritten(region, value)
        ? met(region, value, Range.ALL)
        : both(region, one.loadUnwritten(region), value);
  }

  /** What is known of values behind the meeting, once the contents have met. */
  Table<Value, Range> ranges() {
    return known.table();
  }

  /** Whether a value is of this place already: paths met here before. */
  private boolean isMet(Region region, Value value) {
    return MetValue.is(value, region, point);
  }

  private Value metAgain(Value here, Value there) {
    if (!one.isUnknown(here)) {
      Range range = one.range(here);
      know(here, range.widen(range.join(other.range(there))));
    }
    return here;
  }

  /** A value of this place, made anew unless it comes around again. */
  private Value met(Region region, Value there, Range range) {
    Value value = isMet(region, there) ? there : new Value.Produced(new MetValue(region, point));
    know(value, range);
    return value;
  }

  /** What values of both ways may be: nothing is known if one of them may be anything. */
  private Range hull(Value here, Value there) {
    Range range = one.range(here);
    return range.equals(Range.ALL) ? range : range.join(other.range(there));
  }

  private void know(Value value, Range range) {
    if (range.equals(Range.ALL)) {
      known.remove(value);
    } else {
      known.put(value, range);
    }
  }
}
