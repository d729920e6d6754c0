package dev.ddilint.parser;

import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.sem.Symbol;
import org.jspecify.annotations.Nullable;

/** A function with its body, as a unit defines it. */
public record DefinedFunction(
    Symbol.Function symbol, ExternalDeclaration.FunctionDefinition syntax, ControlFlowGraph graph) {
  public String name() {
    return symbol.name();
  }

  /** One object a function: to compare its tree and its graph would walk them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }
}
