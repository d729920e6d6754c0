package dev.ddilint.parser.cfg;

/**
 * What evaluating an expression or initializer may do.
 *
 * @param effect whether it calls, assigns, increments or decrements
 * @param choice whether it holds a logical or conditional operator
 * @param raising whether it may raise an exception: it calls something or goes through a pointer
 * @param stopping whether it calls a function that does not return, whatever the operators choose
 */
record ExpressionFacts(boolean effect, boolean choice, boolean raising, boolean stopping) {

  /** Whether something with an effect may be evaluated on some ways only. */
  boolean needsCut() {
    return choice && effect;
  }
}
