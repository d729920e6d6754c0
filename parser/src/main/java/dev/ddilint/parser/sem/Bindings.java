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
 * <p>Only names of parameters and of what blocks declare are kept: all others are found in the file
 * scope.
 */
final class Bindings {
  private final Optional<Bindings> before;
  private final LocalNames locals = new LocalNames();
  private final IdentityHashMap<TypeName, CType> typeNames = new IdentityHashMap<>();
  private final IdentityHashMap<InitDeclarator, Symbol> declared = new IdentityHashMap<>();
  private final IdentityHashMap<FunctionDefinition, Symbol.Function> functions =
      new IdentityHashMap<>();

  private final IdentityHashMap<FunctionDefinition, List<Expression.Member>> members =
      new IdentityHashMap<>();

  private final MemberTypes memberTypes = new MemberTypes();

  /**
   * No bindings.
   *
   * @param before those of the nodes of the header that a unit begins with
   */
  Bindings(Optional<Bindings> before) {
    this.before = before;
  }

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

  /** The accesses to members in a function's body, in order. */
  void bind(FunctionDefinition definition, List<Expression.Member> accesses) {
    members.put(definition, List.copyOf(accesses));
    accesses.forEach(memberTypes::add);
  }

  Optional<List<Expression.Member>> members(FunctionDefinition definition) {
    List<Expression.Member> found = members.get(definition);
    return found == null && before.isPresent()
        ? before.get().members(definition)
        : Optional.ofNullable(found);
  }

  MemberTypes memberTypes() {
    return memberTypes;
  }

  Optional<Symbol> local(Expression.Name name) {
    Optional<Symbol> found = locals.find(name);
    return found.isEmpty() && before.isPresent() ? before.get().local(name) : found;
  }

  Optional<CType> type(TypeName name) {
    CType found = typeNames.get(name);
    return found == null && before.isPresent()
        ? before.get().type(name)
        : Optional.ofNullable(found);
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
