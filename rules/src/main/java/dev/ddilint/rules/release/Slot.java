package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Optional;

/** Where a driver keeps a flag or a version; of structures one slot stands for all objects. */
sealed interface Slot {

  /** A variable of a function. */
  record Local(Symbol.Variable variable) implements Slot {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Local local && local.variable.equals(variable));
    }

    @Override
    public int hashCode() {
      return variable.hashCode();
    }
  }

  /**
   * A variable of the driver.
   *
   * @param file of a static one, else empty
   */
  record Global(String name, String file) implements Slot {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Global global
              && global.name.equals(name)
              && global.file.equals(file));
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + file.hashCode();
    }
  }

  /** A member of the structures of a type. */
  record Field(String type, String name) implements Slot {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Field field && field.type.equals(type) && field.name.equals(name));
    }

    @Override
    public int hashCode() {
      return 31 * type.hashCode() + name.hashCode();
    }
  }

  /** What a variable points to. */
  record Target(Slot pointer) implements Slot {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Target target && target.pointer.equals(pointer));
    }

    @Override
    public int hashCode() {
      return pointer.hashCode();
    }
  }

  /** What a function returns. */
  record Result(Node function) implements Slot {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Result result && result.function.equals(function));
    }

    @Override
    public int hashCode() {
      return function.hashCode();
    }
  }

  /** The slot an expression names; empty when it names none that is followed. */
  static Optional<Slot> of(Expression expression, ParsedUnit unit) {
    if (expression instanceof Expression.Name name) {
      return unit.semantics().symbol(name).orElse(null) instanceof Symbol.Variable variable
          ? Optional.of(of(variable, unit))
          : Optional.empty();
    }
    if (expression instanceof Expression.Member member) {
      Optional<RecordType> type = unit.semantics().recordOf(member);
      return type.isPresent()
          ? Optional.of(new Field(type.get().key(), member.name().name()))
          : Optional.empty();
    }
    if (expression instanceof Expression.Unary operation
        && operation.operator() == UnaryOperator.DEREFERENCE) {
      return of(operation.operand(), unit).map(Target::new);
    }
    return expression instanceof Expression.Cast cast ? of(cast.operand(), unit) : Optional.empty();
  }

  /** The variable of a function that an expression names. */
  static Optional<Symbol.Variable> local(Expression expression, ParsedUnit unit) {
    if (expression instanceof Expression.Cast cast) {
      return local(cast.operand(), unit);
    }
    return expression instanceof Expression.Name name
            && unit.semantics().symbol(name).orElse(null) instanceof Symbol.Variable variable
            && isLocal(variable)
        ? Optional.of(variable)
        : Optional.empty();
  }

  private static boolean isLocal(Symbol.Variable variable) {
    return switch (variable.storage()) {
      case EXTERNAL, INTERNAL -> false;
      case STATIC_LOCAL, LOCAL, PARAMETER -> true;
    };
  }

  static Slot of(Symbol.Variable variable, ParsedUnit unit) {
    return switch (variable.storage()) {
      case EXTERNAL -> new Global(variable.name(), "");
      case INTERNAL -> new Global(variable.name(), unit.file().name());
      case STATIC_LOCAL, LOCAL, PARAMETER -> new Local(variable);
    };
  }
}
