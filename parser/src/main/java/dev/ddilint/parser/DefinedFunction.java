package dev.ddilint.parser;

import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.sem.Symbol;

/** A function with its body, as a unit defines it. */
public record DefinedFunction(
    Symbol.Function symbol, ExternalDeclaration.FunctionDefinition syntax, ControlFlowGraph graph) {
  public String name() {
    return symbol.name();
  }
}
