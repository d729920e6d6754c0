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
    return !isMet(region, value) || isUnknown(value);
  }

  @Override
  public Value both(Region region, Value here, Value there) {
    if (isMet(region, here)) {
      return metAgain(here, there);
    }
    return here.equals(there) ? here : met(region, here, there);
  }

  @Override
  public Value here(Region region, Value value) {
    return isMet(region, value) && isUnknown(value)
        ? value
        : both(region, value, other.loadUnwritten(region));
  }

  @Override
  public Value there(Region region, Value value) {
    return both(region, one.loadUnwritten(region), value);
  }

  /** What is known of values behind the meeting, once the contents have met. */
  Table<Value, Range> ranges() {
    return known.table();
  }

  /** Whether a value is of this place already: paths met here before. */
  private boolean isMet(Region region, Value value) {
    return MetValue.is(value, region, point);
  }

  /** Whether a value may be anything already, so that no other way can add to that. */
  private boolean isUnknown(Value value) {
    return one.range(value).equals(Range.ALL);
  }

  private Value metAgain(Value here, Value there) {
    if (!isUnknown(here)) {
      Range range = one.range(here);
      know(here, range.widen(range.join(other.range(there))));
    }
    return here;
  }

  private Value met(Region region, Value here, Value there) {
    Value value = isMet(region, there) ? there : new Value.Produced(new MetValue(region, point));
    Range range = one.range(here);
    know(value, range.equals(Range.ALL) ? range : range.join(other.range(there)));
    return value;
  }

  private void know(Value value, Range range) {
    if (range.equals(Range.ALL)) {
      known.remove(value);
    } else {
      known.put(value, range);
    }
  }
}
