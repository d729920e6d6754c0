package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.TypeSpecifier;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Effect.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the clauses of a function from the annotations of its declarations: SAL 2 with the kernel
 * extensions, and {@code __ddi_*}.
 *
 * <p>Words that no analysis asks for are passed over. A word whose argument does not make sense
 * gives no clause: a contract that is not understood is none.
 */
final class ContractReader {
  private static final Optional<Expression> ALWAYS = Optional.empty();
  private static final String RESULT = "return";
  private static final String DEVICE_LEVEL = "DIRQL";

  private final List<Clause> clauses = new ArrayList<>();
  private boolean neverReturns;

  /** Reads the words of the function itself and of its parameters. */
  ContractReader read(List<Annotation> function, List<Symbol.Variable> parameters) {
    for (Annotation annotation : function) {
      readFunctionWord(annotation, ALWAYS);
    }
    for (Symbol.Variable parameter : parameters) {
      for (Annotation annotation : parameter.annotations()) {
        readObjectWord(
            annotation,
            new Expression.Name(annotation.span(), parameter.name()),
            parameter.type(),
            ALWAYS);
      }
    }
    return this;
  }

  List<Clause> clauses() {
    return clauses;
  }

  boolean neverReturns() {
    return neverReturns;
  }

  private void readFunctionWord(Annotation word, Optional<Expression> condition) {
    switch (word.name()) {
      case "_IRQL_requires_max_", "__drv_maxIRQL" ->
          level(word, Irql.HIGHEST_DEVICE)
              .ifPresent(level -> add(condition, new Effect.IrqlAtMost(level)));
      case "_IRQL_requires_min_", "__drv_minIRQL" ->
          level(word, Irql.LOWEST_DEVICE)
              .ifPresent(level -> add(condition, new Effect.IrqlAtLeast(level)));
      case "_IRQL_requires_", "__drv_requiresIRQL" -> exactly(word, condition);
      case "_IRQL_raises_", "__drv_raisesIRQL", "__drv_setsIRQL" -> raises(word, condition);
      case "_IRQL_saves_global_", "__drv_savesIRQLGlobal" ->
          value(word, 1).ifPresent(at -> add(condition, new Effect.SavesIrql(inside(at))));
      case "_IRQL_restores_global_", "__drv_restoresIRQLGlobal" ->
          value(word, 1).ifPresent(at -> add(condition, new Effect.RestoresIrql(inside(at))));
      case "_Acquires_lock_", "_Acquires_exclusive_lock_", "_Acquires_nonreentrant_lock_" ->
          value(word, 0)
              .ifPresent(lock -> add(condition, new Effect.Acquires(lock, LockMode.EXCLUSIVE)));
      case "_Acquires_shared_lock_" ->
          value(word, 0)
              .ifPresent(lock -> add(condition, new Effect.Acquires(lock, LockMode.SHARED)));
      case "_Releases_lock_",
          "_Releases_exclusive_lock_",
          "_Releases_shared_lock_",
          "_Releases_nonreentrant_lock_" ->
          value(word, 0).ifPresent(lock -> add(condition, new Effect.Releases(lock)));
      case "_Kernel_acquires_resource_" ->
          name(word).ifPresent(kind -> add(condition, new Effect.Enters(kind)));
      case "_Kernel_releases_resource_" ->
          name(word).ifPresent(kind -> add(condition, new Effect.Leaves(kind)));
      case "__ddi_returns" ->
          value(word, 0).ifPresent(at -> add(condition, new Effect.Returns(at)));
      case "_Post_satisfies_" ->
          value(word, 0).ifPresent(after -> add(condition, new Effect.Guarantees(after)));
      case "__ddi_inline_before" ->
          number(word).ifPresent(ntddi -> add(condition, new Effect.InlineBefore(ntddi)));
      case "_When_", "__drv_when" -> readWhen(word, condition);
      case "_At_", "__drv_at", "__drv_arg" -> readAt(word, condition);
      case "__declspec" -> neverReturns |= name(word).filter("noreturn"::equals).isPresent();
      default ->
          readObjectWord(
              word, new Expression.Name(word.span(), RESULT), new CType.Unknown(""), condition);
    }
  }

  /** Words that speak of one object: a parameter, the result, or the target of {@code _At_}. */
  private void readObjectWord(
      Annotation word, Expression object, CType type, Optional<Expression> condition) {
    switch (word.name()) {
      case "_IRQL_saves_", "__drv_savesIRQL", "_IRQL_restores_", "__drv_restoresIRQL" -> {
        Expression place = type instanceof CType.Pointer ? dereference(object) : object;
        boolean saves = word.name().endsWith("saves_") || word.name().endsWith("savesIRQL");
        add(condition, saves ? new Effect.SavesIrql(place) : new Effect.RestoresIrql(place));
      }
      case "__ddi_begins" ->
          name(word)
              .ifPresent(kind -> add(condition, new Effect.Begins(kind, dereference(object), "")));
      case "__ddi_ends_before" -> name(word).ifPresent(this::lastBeginsEndsBefore);
      case "__ddi_ends" ->
          name(word).ifPresent(kind -> add(condition, new Effect.Ends(kind, dereference(object))));
      case "_When_", "__drv_when" ->
          value(word, 0)
              .ifPresent(
                  when ->
                      nested(word, 1)
                          .forEach(
                              inner -> readObjectWord(inner, object, type, both(condition, when))));
      default -> {
        // Words without a meaning for analyses, _In_ for instance.
      }
    }
  }

  private void readWhen(Annotation word, Optional<Expression> condition) {
    value(word, 0)
        .ifPresent(
            when ->
                nested(word, 1).forEach(inner -> readFunctionWord(inner, both(condition, when))));
  }

  private void readAt(Annotation word, Optional<Expression> condition) {
    value(word, 0)
        .ifPresent(
            at ->
                nested(word, 1)
                    .forEach(inner -> readObjectWord(inner, at, new CType.Unknown(""), condition)));
  }

  private void exactly(Annotation word, Optional<Expression> condition) {
    level(word, Irql.HIGHEST_DEVICE)
        .ifPresent(level -> add(condition, new Effect.IrqlAtMost(level)));
    level(word, Irql.LOWEST_DEVICE)
        .filter(level -> level.isAbove(Irql.PASSIVE))
        .ifPresent(level -> add(condition, new Effect.IrqlAtLeast(level)));
  }

  private void raises(Annotation word, Optional<Expression> condition) {
    Optional<Irql> constant = level(word, Irql.LOWEST_DEVICE);
    if (constant.isPresent()) {
      add(condition, new Effect.RaisesIrql(constant.get()));
    } else {
      value(word, 0).ifPresent(at -> add(condition, new Effect.RaisesIrqlTo(at)));
    }
  }

  private void lastBeginsEndsBefore(String when) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Clause clause = clauses.get(i);
      if (clause.effect() instanceof Effect.Begins begins) {
        clauses.set(
            i,
            new Clause(
                clause.condition(), new Effect.Begins(begins.kind(), begins.object(), when)));
        return;
      }
    }
  }

  private void add(Optional<Expression> condition, Effect effect) {
    clauses.add(new Clause(condition, effect));
  }

  /** A pointer parameter stands for the object it points to. */
  private static Expression inside(Expression operand) {
    return operand instanceof Expression.Name ? dereference(operand) : operand;
  }

  private static Expression dereference(Expression pointer) {
    return new Expression.Unary(pointer.span(), UnaryOperator.DEREFERENCE, pointer);
  }

  private static Optional<Expression> both(Optional<Expression> outer, Expression inner) {
    return Optional.of(
        outer
            .<Expression>map(
                first ->
                    new Expression.Binary(
                        inner.span(),
                        dev.ddilint.parser.ast.BinaryOperator.LOGICAL_AND,
                        first,
                        inner))
            .orElse(inner));
  }

  /**
   * A level; the word {@code DIRQL} stands for the levels of devices, of which the caller wants one
   * end.
   */
  private static Optional<Irql> level(Annotation word, Irql device) {
    return name(word).filter(DEVICE_LEVEL::equals).isPresent()
        ? Optional.of(device)
        : number(word).filter(Irql::isLegal).map(level -> new Irql(level.intValue()));
  }

  private static Optional<Long> number(Annotation word) {
    return value(word, 0).flatMap(ContractReader::literal);
  }

  private static Optional<Long> literal(Expression expression) {
    if (expression instanceof Expression.IntegerLiteral literal) {
      return Optional.of(literal.value());
    }
    return expression instanceof Expression.Cast cast ? literal(cast.operand()) : Optional.empty();
  }

  /** The first argument as a bare word. */
  static Optional<String> name(Annotation word) {
    return word.arguments().isEmpty() ? Optional.empty() : word(word.arguments().get(0));
  }

  private static Optional<String> word(Argument argument) {
    if (argument instanceof Argument.Raw raw) {
      return Optional.of(raw.text());
    }
    if (argument instanceof Argument.Value value) {
      if (value.expression() instanceof Expression.Name name) {
        return Optional.of(name.name());
      }
      if (value.expression() instanceof Expression.StringLiteral text) {
        return Optional.of(text.value());
      }
      if (value.expression() instanceof Expression.TypeArgument type
          && type.type().specifiers().type() instanceof TypeSpecifier.Named named) {
        return Optional.of(named.name());
      }
    }
    return Optional.empty();
  }

  private static Optional<Expression> value(Annotation word, int index) {
    return index < word.arguments().size()
            && word.arguments().get(index) instanceof Argument.Value value
        ? Optional.of(value.expression())
        : Optional.empty();
  }

  private static List<Annotation> nested(Annotation word, int index) {
    return index < word.arguments().size()
            && word.arguments().get(index) instanceof Argument.Nested nested
        ? nested.annotations()
        : List.of();
  }
}
