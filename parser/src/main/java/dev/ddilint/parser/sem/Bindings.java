package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.TypeName;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * What the nodes of a unit mean, by identity: written once while the unit is resolved, read after.
 *
 * <p>Only names of parameters and of what blocks declare are kept: all others are found in the file
 * scope.
 */
final class Bindings {
  private final IdentityHashMap<Expression.Name, Symbol> locals = new IdentityHashMap<>();
  private final IdentityHashMap<TypeName, CType> typeNames = new IdentityHashMap<>();
  private final IdentityHashMap<InitDeclarator, Symbol> declared = new IdentityHashMap<>();
  private final IdentityHashMap<FunctionDefinition, Symbol.Function> functions =
      new IdentityHashMap<>();

  void bind(Expression.Name name, Symbol local) {
    locals.put(name, local);
  }

  void bind(TypeName name, CType type) {
    typeNames.put(name, type);
  }

  void bind(InitDeclarator declarator, Symbol symbol) {
    declared.put(declarator, symbol);
  }

  void bind(FunctionDefinition definition, Symbol.Function symbol) {
    functions.put(definition, symbol);
  }

  Optional<Symbol> local(Expression.Name name) {
    return Optional.ofNullable(locals.get(name));
  }

  Optional<CType> type(TypeName name) {
    return Optional.ofNullable(typeNames.get(name));
  }

  Optional<Symbol> declared(InitDeclarator declarator) {
    return Optional.ofNullable(declared.get(declarator));
  }

  Optional<Symbol.Function> function(FunctionDefinition definition) {
    return Optional.ofNullable(functions.get(definition));
  }
}
