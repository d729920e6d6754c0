package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.source.Span;

/**
 * What an annotation speaks of when it does not name something else.
 *
 * @param object the result, for an annotation of a function
 * @param type unknown for a result and for the target of {@code _At_}
 * @param output whether it is a parameter through which the function only gives back
 */
record Subject(Position position, Expression object, CType type, boolean output) {

  /** Where an annotation stands. */
  enum Position {
    FUNCTION,
    PARAMETER,
    /** In {@code _At_}. */
    TARGET
  }

  static Subject function(Span span) {
    return new Subject(Position.FUNCTION, Operand.result(span), new CType.Unknown(""), false);
  }

  static Subject parameter(String name, CType type, Span span) {
    return new Subject(Position.PARAMETER, new Expression.Name(span, name), type, false);
  }

  static Subject target(Expression object) {
    return new Subject(Position.TARGET, object, new CType.Unknown(""), false);
  }

  /** The same, as words beside it tell that it is an output. */
  Subject giving(boolean gives) {
    return gives && !output ? new Subject(position, object, type, true) : this;
  }

  boolean isFunction() {
    return position == Position.FUNCTION;
  }

  /** The object that a pointer parameter points to; the result or target itself. */
  Expression pointee() {
    return type instanceof CType.Pointer ? Operand.dereference(object) : object;
  }

  /** Where a function puts what it hands out: behind an output parameter, else the object. */
  Expression handedOut() {
    return position == Position.PARAMETER && output ? Operand.dereference(object) : object;
  }
}
