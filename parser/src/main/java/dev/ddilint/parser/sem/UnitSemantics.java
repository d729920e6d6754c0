package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Symbols, types and constants of a translation unit. */
public interface UnitSemantics {

  /** What a name stands for; empty when nothing declares it. */
  Optional<Symbol> symbol(Expression.Name name);

  /** The type of an expression, computed on demand. */
  CType typeOf(Expression expression);

  CType typeOf(TypeName name);

  /** The member an access leads to; empty when the type or the member is unknown. */
  Optional<RecordType.Field> field(Expression.Member access);

  /**
   * The structure or union whose member is accessed, through the pointer for {@code ->}; empty when
   * it is unknown.
   */
  Optional<RecordType> recordOf(Expression.Member access);

  /** The value of an integer constant expression (C11 6.6), names of constants included. */
  OptionalLong constant(Expression expression);

  /**
   * A file-scope name as the end of the unit sees it: the unit's own, else that of an imported
   * model header.
   */
  Optional<Symbol> lookup(String name);

  /**
   * The functions and variables that the unit itself and its own headers declare at file scope, in
   * order.
   */
  List<Symbol> fileScope();

  /** Size in bytes on the target platform, if the type is complete. */
  OptionalLong sizeOf(CType type);
}
