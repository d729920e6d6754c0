package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.ast.TypeSpecifier;
import java.util.List;
import java.util.Optional;

/**
 * One annotation where it stands. Asked for an argument that is not there or has the wrong shape,
 * it answers nothing and notes the defect: a contract that is not understood is none.
 *
 * @param condition under which what it says holds
 */
record WordUse(
    Annotation word, Subject subject, Optional<Expression> condition, ContractDraft draft) {

  /** The name that stands for the levels of devices. */
  private static final String DEVICE_LEVEL = "DIRQL";

  void add(Effect effect) {
    draft.add(condition, effect);
  }

  void add(Fact fact) {
    draft.add(condition, fact);
  }

  void defect(String reason) {
    draft.add(new Defect(word, reason, Optional.empty()));
  }

  boolean hasArgument(int index) {
    return index < word.arguments().size();
  }

  /** An argument as a C expression. */
  Optional<Expression> value(int index) {
    if (!hasArgument(index)) {
      defect("it needs " + count(index + 1));
      return Optional.empty();
    }
    Optional<Expression> value = expression(word.arguments().get(index));
    if (value.isPresent()) {
      return value.map(operand -> Operand.about(operand, subject.object()));
    }
    defect(text(index) + " is no expression");
    return Optional.empty();
  }

  /** A name that begins like an annotation ({@code _Curr_}) was taken for one. */
  private static Optional<Expression> expression(Argument argument) {
    if (argument instanceof Argument.Value value) {
      return Optional.of(value.expression());
    }
    return bare(argument).map(name -> new Expression.Name(name.span(), name.name()));
  }

  private static Optional<Annotation> bare(Argument argument) {
    return argument instanceof Argument.Nested nested
            && nested.annotations().size() == 1
            && nested.annotations().get(0).arguments().isEmpty()
        ? Optional.of(nested.annotations().get(0))
        : Optional.empty();
  }

  /** An argument that leads to an object, from a parameter or from the result. */
  Optional<Expression> object(int index) {
    Optional<Expression> object = value(index);
    object
        .flatMap(Operand::root)
        .filter(name -> !draft.knows(name))
        .ifPresent(
            name -> draft.add(new Defect(word, name + " is no parameter", Optional.of(name))));
    return object;
  }

  /** An argument as a bare word or a text. */
  Optional<String> name(int index) {
    if (!hasArgument(index)) {
      defect("it needs " + count(index + 1));
      return Optional.empty();
    }
    Optional<String> name = plain(word.arguments().get(index));
    if (name.isEmpty()) {
      defect(text(index) + " is no name");
    }
    return name;
  }

  /** An argument as a bare word, also one that begins like an annotation. */
  Optional<String> word(int index) {
    return hasArgument(index) && bare(word.arguments().get(index)).isPresent()
        ? bare(word.arguments().get(index)).map(Annotation::name)
        : name(index);
  }

  /** An argument as free text, whatever its tokens are. */
  String freeText(int index) {
    return hasArgument(index)
        ? plain(word.arguments().get(index)).orElseGet(() -> text(index))
        : "";
  }

  /** Whether it says that the argument cannot be told in C: {@code _Inexpressible_(...)}. */
  boolean isInexpressible(int index) {
    return hasArgument(index)
        && word.arguments().get(index) instanceof Argument.Nested nested
        && nested.annotations().get(0).name().equals("_Inexpressible_");
  }

  /** Whether an argument is a number, perhaps because a macro of its name is one. */
  boolean isConstant(int index) {
    return hasArgument(index)
        && word.arguments().get(index) instanceof Argument.Value value
        && Operand.constant(value.expression()).isPresent();
  }

  /** An argument as an integer constant. */
  Optional<Long> number(int index) {
    return value(index)
        .flatMap(
            expression -> {
              Optional<Long> number = Operand.constant(expression);
              if (number.isEmpty()) {
                defect(ExpressionText.of(expression) + " is no number");
              }
              return number;
            });
  }

  /**
   * The first argument as a level; the word {@code DIRQL} stands for the levels of devices, of
   * which the caller wants one end.
   */
  Optional<Irql> level(Irql device) {
    Optional<Irql> level = value(0).flatMap(argument -> levelOf(argument, device));
    if (level.isEmpty() && hasArgument(0)) {
      noLevel();
    }
    return level;
  }

  static Optional<Irql> levelOf(Expression argument, Irql device) {
    return argument instanceof Expression.Name name && name.name().equals(DEVICE_LEVEL)
        ? Optional.of(device)
        : Operand.constant(argument).filter(Irql::isLegal).map(level -> new Irql(level.intValue()));
  }

  private void noLevel() {
    boolean ofX86 =
        word.arguments().get(0) instanceof Argument.Value value
            && Operand.constant(value.expression())
                .filter(level -> level >= 0 && level <= Irql.HIGHEST_OF_X86)
                .isPresent();
    if (!ofX86 && word.arguments().get(0) instanceof Argument.Value) {
      defect(text(0) + " is no IRQL");
    }
  }

  /** An argument that is a list of annotations. */
  List<Annotation> nested(int index) {
    if (!hasArgument(index)) {
      defect("it needs " + count(index + 1));
      return List.of();
    }
    if (word.arguments().get(index) instanceof Argument.Nested nested) {
      return nested.annotations();
    }
    defect(text(index) + " is no annotation");
    return List.of();
  }

  private static String count(int arguments) {
    return arguments == 1 ? "an argument" : arguments + " arguments";
  }

  private static Optional<String> plain(Argument argument) {
    if (argument instanceof Argument.Raw raw) {
      return Optional.of(raw.text());
    }
    if (!(argument instanceof Argument.Value value)) {
      return Optional.empty();
    }
    if (value.expression() instanceof Expression.Name name) {
      return Optional.of(name.name());
    }
    if (value.expression() instanceof Expression.StringLiteral text) {
      return Optional.of(text.value());
    }
    return value.expression() instanceof Expression.TypeArgument type
            && type.type().specifiers().type() instanceof TypeSpecifier.Named named
        ? Optional.of(named.name())
        : Optional.empty();
  }

  /** An argument as it is shown in a message. */
  private String text(int index) {
    Argument argument = word.arguments().get(index);
    if (argument instanceof Argument.Value value) {
      return ExpressionText.of(value.expression());
    }
    return argument instanceof Argument.Nested nested
        ? nested.annotations().get(0).name()
        : ((Argument.Raw) argument).text();
  }
}
