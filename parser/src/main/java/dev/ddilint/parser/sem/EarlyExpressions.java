package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Expression;
import java.util.OptionalLong;

/**
 * Expressions that a type is made of: they are bound and asked about before their unit is resolved.
 */
interface EarlyExpressions {
  /** The length of an array, the value of an enumerator, the width of a bit-field. */
  OptionalLong constant(Expression expression);

  /** The type of what {@code typeof} is applied to. */
  CType type(Expression expression);
}
