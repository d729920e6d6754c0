package dev.ddilint.parser;

import dev.ddilint.parser.antlr.UnitSyntax;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.pp.ModelModule;
import dev.ddilint.parser.pp.PreprocessedUnit;
import dev.ddilint.parser.pp.SharedOpening;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the front end made of the header that units of a driver begin with, and of all it includes:
 * the units share it. To each of them it means what it would mean had it been read again.
 */
public final class ParsedHeader {
  private final SharedOpening opening;
  private final UnitSyntax syntax;
  private final UnitSemantics semantics;
  private final List<DefinedFunction> functions;
  private final List<ExternalDeclaration> code;
  private final Problems problems;
  private final Map<ModelModule, Boolean> concerned = new HashMap<>();

  /** What was not understood in it: by the parser, and when graphs were made. */
  record Problems(List<Problem> syntax, List<Problem> graphs) {
    Problems {
      syntax = List.copyOf(syntax);
      graphs = List.copyOf(graphs);
    }
  }

  ParsedHeader(
      SharedOpening opening,
      UnitSyntax syntax,
      UnitSemantics semantics,
      List<DefinedFunction> functions,
      Problems problems) {
    this.opening = opening;
    this.syntax = syntax;
    this.semantics = semantics;
    this.functions = List.copyOf(functions);
    this.problems = problems;
    this.code = syntax.tree().declarations().stream().filter(ParsedHeader::isCode).toList();
  }

  private static boolean isCode(ExternalDeclaration node) {
    return node instanceof ExternalDeclaration.FunctionDefinition
        || (node instanceof ExternalDeclaration.Declare declare
            && declare.declaration().declarators().stream()
                .map(InitDeclarator::initializer)
                .anyMatch(Optional::isPresent));
  }

  /** All its declarations. */
  public TranslationUnit syntax() {
    return syntax.tree();
  }

  /** Those of its declarations that have a body or an initializer. */
  public List<ExternalDeclaration> code() {
    return code;
  }

  SharedOpening opening() {
    return opening;
  }

  UnitSyntax parsed() {
    return syntax;
  }

  UnitSemantics semantics() {
    return semantics;
  }

  List<DefinedFunction> functions() {
    return functions;
  }

  Problems problems() {
    return problems;
  }

  /**
   * Whether it means the same in a unit with these tokens behind it: a model header that is
   * imported after it may declare what it mentions.
   */
  boolean isUntouchedBy(PreprocessedUnit rest, ModelUnits model) {
    return rest.modules().stream()
        .filter(module -> !opening.tokens().modules().contains(module))
        .noneMatch(
            module ->
                concerned.computeIfAbsent(module, each -> model.concerns(each, opening.tokens())));
  }
}
