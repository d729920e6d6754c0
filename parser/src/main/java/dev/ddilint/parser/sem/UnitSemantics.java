package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Symbols, types and constants of a translation unit or of a model header, as {@link Resolver}
 * found them. May be asked by several threads.
 */
public final class UnitSemantics {
  private final FileScope scope;
  private final Bindings bindings;
  private final TypeBuilder fileTypes;
  private final ExpressionTypes types;
  private final Constants constants;
  private final Layouts layouts;

  UnitSemantics(FileScope scope, Bindings bindings, TypeBuilder fileTypes, DataModel sizes) {
    this.scope = scope;
    this.bindings = bindings;
    this.fileTypes = fileTypes;
    this.types = new ExpressionTypes(this, sizes, bindings.accesses());
    this.constants = new Constants(this, sizes);
    this.layouts = new Layouts(this, sizes);
  }

  /** What a name stands for; empty when nothing declares it. */
  public Optional<Symbol> symbol(Expression.Name name) {
    Optional<Symbol> known = bindings.symbol(name);
    return known.isPresent() ? known : atFileScope(name);
  }

  private Optional<Symbol> atFileScope(Expression.Name name) {
    Optional<Symbol> found = scope.lookup(name.name());
    if (found.isPresent() && scope.isClosed()) {
      bindings.keep(name, found);
    }
    return found;
  }

  /** What a declarator with a name declares. */
  public Optional<Symbol> declared(InitDeclarator declarator) {
    return bindings.declared(declarator);
  }

  /** The accesses to members in the body of a function of this unit, in order. */
  public List<Expression.Member> memberAccesses(FunctionDefinition definition) {
    return bindings.members(definition).orElse(List.of());
  }

  /** The function that a definition of this unit defines. */
  public Symbol.Function function(FunctionDefinition definition) {
    return bindings.function(definition).orElseThrow();
  }

  /** The type of an expression, computed on demand. */
  public CType typeOf(Expression expression) {
    return types.of(expression);
  }

  /** The type that a type name names; the name may also stand in an annotation at file scope. */
  public CType typeOf(TypeName name) {
    Optional<CType> known = bindings.type(name);
    return known.isPresent() ? known.get() : atFileScope(name);
  }

  private synchronized CType atFileScope(TypeName name) {
    return fileTypes.of(name);
  }

  /** The member an access leads to; empty when the type or the member is unknown. */
  public Optional<RecordType.Field> field(Expression.Member access) {
    return types.access(access).field();
  }

  /**
   * The structure or union whose member is accessed, through the pointer for {@code ->}; empty when
   * it is unknown.
   */
  public Optional<RecordType> recordOf(Expression.Member access) {
    return types.access(access).owner();
  }

  /**
   * The structure or union that a type is, as this unit sees it: with its members if any header
   * that is visible declares them.
   */
  public Optional<RecordType> record(CType type) {
    return type instanceof CType.StructOrUnion found
        ? Optional.of(scope.completed(found.type()))
        : Optional.empty();
  }

  /**
   * The value of an integer constant expression (C11 6.6), names of constants included; also that
   * of a constant cast to a pointer, such as {@code NULL}.
   */
  public OptionalLong constant(Expression expression) {
    return constants.value(expression);
  }

  /**
   * A file-scope name as the end of the unit sees it: the unit's own, else that of an imported
   * model header.
   */
  public Optional<Symbol> lookup(String name) {
    return scope.lookup(name);
  }

  /**
   * The functions and variables that the unit itself and its own headers declare at file scope, in
   * order.
   */
  public List<Symbol> fileScope() {
    return scope.symbols().stream()
        .filter(each -> each instanceof Symbol.Function || each instanceof Symbol.Variable)
        .toList();
  }

  /** The typedef names that the unit itself and its own headers declare at file scope, in order. */
  public List<Symbol.Typedef> typedefs() {
    return scope.symbols().stream()
        .filter(Symbol.Typedef.class::isInstance)
        .map(Symbol.Typedef.class::cast)
        .toList();
  }

  /** The structures and unions that the unit itself and its own headers declare at file scope. */
  public List<RecordType> records() {
    return scope.records();
  }

  /** Size in bytes on the target platform, if the type is complete. */
  public OptionalLong sizeOf(CType type) {
    return layouts.size(type);
  }

  /** Alignment in bytes on the target platform, if the type is complete. */
  public OptionalLong alignmentOf(CType type) {
    return layouts.alignment(type);
  }

  /** Where a member begins within its structure, in bytes; of a bit-field, its storage unit. */
  public OptionalLong offsetOf(RecordType type, String member) {
    return layouts.offset(type, member);
  }

  Bindings bindings() {
    return bindings;
  }

  /** The file scope, for units that import this header. */
  public FileScope scope() {
    return scope;
  }
}
