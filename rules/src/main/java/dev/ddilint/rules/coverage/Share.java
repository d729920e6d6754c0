package dev.ddilint.rules.coverage;

/** A part of a whole that is counted. */
public record Share(int part, int whole) {

  /** In percent; all of nothing is everything. */
  public double percent() {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
