package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The objects in a function's code that a mention cannot make: their address is only compared
 * ({@code entry != &Head}), or one of their members is read ({@code Head.Flink}).
 */
final class PlainReads {
  private final Set<Expression> changed = identities();
  private final Set<Expression> read = identities();

  private PlainReads() {}

  /** By identity: the same text elsewhere may change the object. */
  static Set<Expression> in(Code code) {
    PlainReads reads = new PlainReads();
    for (Expression.Assignment each : code.all(Expression.Assignment.class)) {
      reads.changes(each.target());
    }
    for (Expression.Unary each : code.all(Expression.Unary.class)) {
      if (changes(each.operator())) {
        reads.changes(each.operand());
      }
    }
    code.all(Expression.Member.class).forEach(reads::read);
    code.all(Expression.Binary.class).forEach(reads::compare);
    return reads.read;
  }

  private static Set<Expression> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean changes(UnaryOperator operator) {
    return switch (operator) {
      case ADDRESS_OF, PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> true;
      default -> false;
    };
  }

  /** What is changed, and what that is a part of. */
  private void changes(Expression target) {
    changed.add(target);
    if (target instanceof Expression.Member member) {
      changes(member.object());
    } else if (target instanceof Expression.Subscript element) {
      changes(element.array());
    }
  }

  private void read(Expression.Member member) {
    if (!changed.contains(member)) {
      read.add(member.object());
    }
  }

  private void compare(Expression.Binary binary) {
    if (binary.operator() == BinaryOperator.EQUAL
        || binary.operator() == BinaryOperator.NOT_EQUAL) {
      compare(binary.left());
      compare(binary.right());
    }
  }

  private void compare(Expression operand) {
    if (operand instanceof Expression.Cast cast) {
      compare(cast.operand());
    } else if (operand instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.ADDRESS_OF) {
      read.add(unary.operand());
    }
  }
}
