package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.TranslationUnit;
import java.util.List;

/**
 * What parsing made of a unit.
 *
 * @param end what it tells about what may follow
 * @param closed whether another declaration may follow, as if nothing stood before it
 * @param skippedFunctions names of functions that were not understood
 * @param reparsed how many external declarations were parsed a second time, with recovery
 */
public record UnitSyntax(
    TranslationUnit tree,
    SyntaxState end,
    boolean closed,
    List<String> skippedFunctions,
    int reparsed) {
  public UnitSyntax {
    skippedFunctions = List.copyOf(skippedFunctions);
  }

  /** The names of types visible at its end, those visible at its start included. */
  public TypeNameSet typeNames() {
    return end.typeNames();
  }
}
