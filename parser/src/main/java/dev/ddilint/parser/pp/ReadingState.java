package dev.ddilint.parser.pp;

/**
 * How far the reading of a unit came, as far as it bears on what follows.
 *
 * @param macros not to be changed
 * @param counter what {@code __COUNTER__} stands for next
 * @param tokens how many were put out
 * @param expanded how many of them macros made
 * @param problems how many were reported
 */
record ReadingState(
    MacroScope macros,
    Inclusions.State inclusions,
    int counter,
    int tokens,
    long expanded,
    int problems) {

  /** Where a unit begins. */
  static ReadingState start(Environment environment) {
    return new ReadingState(environment.newScope(), Inclusions.State.START, 0, 0, 0, 0);
  }
}
