package dev.ddilint.parser.ast;

/** Operators with one operand. */
public enum UnaryOperator {
  PLUS("+"),
  MINUS("-"),
  NOT("!"),
  BIT_NOT("~"),
  ADDRESS_OF("&"),
  DEREFERENCE("*"),
  PRE_INCREMENT("++"),
  PRE_DECREMENT("--"),
  POST_INCREMENT("++"),
  POST_DECREMENT("--");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  public boolean isPostfix() {
    return this == POST_INCREMENT || this == POST_DECREMENT;
  }
}
