package dev.ddilint.rules.value;

/**
 * The origin of a value that differed where two paths met. The region's name may hold values of
 * earlier meetings, and theirs still earlier ones: the hash is computed once.
 */
final class MetValue {
  private final Region region;
  private final Object point;
  private final int hash;

  /**
   * What a region holds behind a meeting.
   *
   * @param point identifies the place where the paths met
   */
  MetValue(Region region, Object point) {
    this.region = region;
    this.point = point;
    this.hash = 31 * region.hashCode() + point.hashCode();
  }

  Object point() {
    return point;
  }

  /** Whether a value is what a region holds behind a meeting. */
  static boolean is(Value value, Region region, Object point) {
    return value instanceof Value.Produced produced
        && produced.origin() instanceof MetValue met
        && met.region.equals(region)
        && met.point.equals(point);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof MetValue met
            && met.hash == hash
            && met.point.equals(point)
            && met.region.equals(region));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
