package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.TranslationUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds out what the names and types of one translation unit mean, from its first declaration to
 * its last.
 *
 * <p>A model header is resolved like a unit, once a run, and then imported by many.
 */
public final class Resolver {
  private final Scopes scopes;
  private final Bindings bindings;
  private final UnitSemantics semantics;
  private final FunctionBinder functions;
  private final BodyBinder bodies;

  /**
   * A resolver for one unit or model header.
   *
   * @param model what the model headers of the run declare
   * @param imports the scopes of the model headers that are visible, those they import included
   */
  public Resolver(DataModel sizes, ModelNames model, List<FileScope> imports) {
    this(sizes, model, imports, Optional.empty());
  }

  /**
   * A resolver for the rest of a unit.
   *
   * @param before what its beginning means, which it may share with other units
   */
  public Resolver(
      DataModel sizes, ModelNames model, List<FileScope> imports, Optional<UnitSemantics> before) {
    FileScope file = new FileScope(model, imports, before.map(UnitSemantics::scope));
    this.bindings = new Bindings(before.map(UnitSemantics::bindings));
    EarlyExpressions early = new Early();
    this.scopes = new Scopes(file);
    TypeBuilder types = new TypeBuilder(scopes, early);
    this.semantics = new UnitSemantics(file, bindings, types, sizes);
    this.functions = new FunctionBinder(file, types);
    DeclarationBinder declarations = new DeclarationBinder(scopes, types, functions, bindings);
    this.bodies =
        new BodyBinder(scopes, types, declarations, new InitializerLength(early), bindings);
  }

  /** Resolves a model header, for units that import it. */
  public UnitSemantics resolveHeader(TranslationUnit header) {
    resolve(header);
    scopes.file().share();
    return semantics;
  }

  public UnitSemantics resolve(TranslationUnit unit) {
    for (ExternalDeclaration declaration : unit.declarations()) {
      resolve(declaration);
    }
    scopes.file().close();
    return semantics;
  }

  private void resolve(ExternalDeclaration node) {
    if (node instanceof FunctionDefinition definition) {
      define(definition);
    } else if (node instanceof ExternalDeclaration.Declare declare) {
      bodies.declaration(declare.declaration());
    } else if (node instanceof ExternalDeclaration.MacroCall macro) {
      bodies.expression(macro.call());
    }
  }

  private void define(FunctionDefinition node) {
    Symbol.Function symbol = functions.define(node);
    bindings.bind(node, symbol);
    scopes.enter();
    for (Symbol.Variable each : symbol.parameters()) {
      scopes.declare(each);
    }
    bodies.body(node);
    scopes.leave();
  }

  private final class Early implements EarlyExpressions {
    @Override
    public OptionalLong constant(Expression expression) {
      bind(expression);
      return semantics.constant(expression);
    }

    @Override
    public CType type(Expression expression) {
      bind(expression);
      return semantics.typeOf(expression);
    }

    /** Behind the end of the unit, all names are those of the file scope. */
    private void bind(Expression expression) {
      if (!scopes.file().isClosed()) {
        bodies.early(expression);
      }
    }
  }
}
