package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;

/** What stands at the top level of a file. */
public sealed interface ExternalDeclaration extends Node {

  /** One method a kind, no default: a new kind breaks every total operation until it is handled. */
  <R> R match(Cases<R> cases);

  /** A function with its body; the span is that of its name. */
  record FunctionDefinition(
      Span span,
      DeclarationSpecifiers specifiers,
      Declarator declarator,
      List<Declaration> oldStyleParameters,
      Statement.Compound body,
      Span whole)
      implements ExternalDeclaration {
    public FunctionDefinition {
      oldStyleParameters = List.copyOf(oldStyleParameters);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFunctionDefinition(this);
    }
  }

  /** A declaration. */
  record Declare(Span span, Declaration declaration) implements ExternalDeclaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onDeclare(this);
    }
  }

  /** An unknown macro between declarations, with or without a semicolon. */
  record MacroCall(Span span, Expression.Call call) implements ExternalDeclaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onMacroCall(this);
    }
  }

  /** Assembly outside functions. */
  record Asm(Span span) implements ExternalDeclaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAsm(this);
    }
  }

  /** A declaration that was not understood; a problem says so. */
  record Broken(Span span) implements ExternalDeclaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBroken(this);
    }
  }

  /**
   * A total operation over the family.
   *
   * @param <R> its result
   */
  interface Cases<R> {
    R onFunctionDefinition(FunctionDefinition node);

    R onDeclare(Declare node);

    R onMacroCall(MacroCall node);

    R onAsm(Asm node);

    R onBroken(Broken node);
  }
}
