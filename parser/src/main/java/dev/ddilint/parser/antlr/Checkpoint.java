package dev.ddilint.parser.antlr;

/** How much the parser had kept at some point, to be able to return there. */
record Checkpoint(int scopes, int changes, int operands, int operators) {
  /** Of a parse that nothing returns to. */
  static final Checkpoint NONE = new Checkpoint(0, 0, 0, 0);
}
