package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.TranslationUnit;
import java.util.List;

/**
 * What parsing made of a unit.
 *
 * @param typeNames the names of types visible at its end, those visible at its start included
 * @param skippedFunctions names of functions that were not understood
 * @param reparsed how many external declarations were parsed a second time, with recovery
 */
public record UnitSyntax(
    TranslationUnit tree, TypeNameSet typeNames, List<String> skippedFunctions, int reparsed) {
  public UnitSyntax {
    skippedFunctions = List.copyOf(skippedFunctions);
  }
}
