package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.TypeName;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the nodes of a unit mean, by identity: written once while the unit is resolved, read after.
 *
 * <p>Only names of parameters and of what blocks declare are bound: all others are found in the
 * file scope when they are asked for.
 */
final class Bindings {
  private final Optional<Bindings> before;
  private final NodeTable<Optional<Symbol>> locals = new NodeTable<>();
  private final NodeTable<Optional<Symbol>> others = new NodeTable<>();
  private final NodeTable<MemberAccess> accesses = new NodeTable<>();
  private final NodeTable<CType> typeNames = new NodeTable<>();
  private final IdentityHashMap<InitDeclarator, Symbol> declared = new IdentityHashMap<>();
  private final IdentityHashMap<FunctionDefinition, Symbol.Function> functions =
      new IdentityHashMap<>();

  private final IdentityHashMap<FunctionDefinition, List<Expression.Member>> members =
      new IdentityHashMap<>();

  /**
   * No bindings.
   *
   * @param before those of the nodes of the header that a unit begins with
   */
  Bindings(Optional<Bindings> before) {
    this.before = before;
  }

  void bind(Expression.Name name, Optional<Symbol> local) {
    locals.add(name, name.number(), local);
  }

  /** A name that stands for something at file scope, which the end of the unit tells. */
  void bindLater(Expression.Name name) {
    others.add(name, name.number());
  }

  void bind(TypeName name, CType type) {
    typeNames.add(name, name.number(), type);
  }

  void bind(InitDeclarator declarator, Symbol symbol) {
    declared.put(declarator, symbol);
  }

  void bind(FunctionDefinition definition, Symbol.Function symbol) {
    functions.put(definition, symbol);
  }

  /** The accesses to members in a function's body, in order. */
  void bind(FunctionDefinition definition, List<Expression.Member> accesses) {
    members.put(definition, List.copyOf(accesses));
    for (Expression.Member access : accesses) {
      this.accesses.add(access, access.number());
    }
  }

  Optional<List<Expression.Member>> members(FunctionDefinition definition) {
    List<Expression.Member> found = members.get(definition);
    return found == null && before.isPresent()
        ? before.get().members(definition)
        : Optional.ofNullable(found);
  }

  /** Of accesses in the unit's bodies, those that were asked for. */
  NodeTable<MemberAccess> accesses() {
    return accesses;
  }

  /** What a name stands for, unless the file scope has to be asked. */
  Optional<Symbol> symbol(Expression.Name name) {
    Optional<Symbol> local = local(name);
    if (local.isPresent()) {
      return local;
    }
    Optional<Symbol> known = others.find(name, name.number(), Optional.empty());
    return known.isPresent() || before.isEmpty() ? known : before.get().local(name);
  }

  private Optional<Symbol> local(Expression.Name name) {
    return locals.find(name, name.number(), Optional.empty());
  }

  /** Keeps what a name stands for at file scope. */
  void keep(Expression.Name name, Optional<Symbol> symbol) {
    others.keep(name, name.number(), symbol);
  }

  Optional<CType> type(TypeName name) {
    Optional<CType> found = typeNames.find(name, name.number());
    return found.isEmpty() && before.isPresent() ? before.get().type(name) : found;
  }

  Optional<Symbol> declared(InitDeclarator declarator) {
    Symbol found = declared.get(declarator);
    return found == null && before.isPresent()
        ? before.get().declared(declarator)
        : Optional.ofNullable(found);
  }

  Optional<Symbol.Function> function(FunctionDefinition definition) {
    Symbol.Function found = functions.get(definition);
    return found == null && before.isPresent()
        ? before.get().function(definition)
        : Optional.ofNullable(found);
  }
}
