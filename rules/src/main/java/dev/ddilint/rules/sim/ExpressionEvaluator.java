package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/**
 * Evaluates C expressions in a state: values, and the states that their effects lead to. A call may
 * go on in several ways, so an expression has several results.
 *
 * <p>Operands are evaluated from left to right, as MSVC mostly does.
 */
final class ExpressionEvaluator {
  private final UnitSemantics unit;
  private final Places places;
  private final CallTransfer calls;

  ExpressionEvaluator(UnitSemantics unit, String file, CallTransfer calls) {
    this.unit = unit;
    this.places = new Places(unit, file, this);
    this.calls = calls;
  }

  Results<Valued> evaluate(Expression expression, MachineState state) {
    int known = state.evaluated().isEmpty() ? -1 : state.evaluated().indexOf(Site.of(expression));
    if (known >= 0) {
      return new Valued(state, state.evaluated().value(known));
    }
    return expression instanceof Expression.Name name
        ? new Valued(state, named(name, state))
        : expression.match(new At(state));
  }

  private Value named(Expression.Name node, MachineState state) {
    Optional<Symbol> symbol = unit.symbol(node);
    if (symbol.isEmpty()) {
      return Value.ANYTHING;
    }
    if (symbol.get() instanceof Symbol.Function function) {
      return new Value.Address(new Region.Code(function));
    }
    if (symbol.get() instanceof Symbol.Constant constant) {
      return known(constant.value());
    }
    boolean array =
        symbol.get() instanceof Symbol.Variable variable && variable.type() instanceof CType.Array;
    return read(node, places.regionOf(symbol.get()), state, array);
  }

  private static Value known(OptionalLong number) {
    return number.isPresent() ? Value.Constant.of(number.getAsLong()) : Value.ANYTHING;
  }

  private Value read(Expression node, Region place, MachineState in, boolean array) {
    if (array) {
      return new Value.Address(place);
    }
    calls.touch(node, place, in);
    return in.memory().load(place);
  }

  Places places() {
    return places;
  }

  /** The cases, in a state. */
  private final class At implements Expression.Cases<Results<Valued>> {
    private final MachineState state;

    At(MachineState state) {
      this.state = state;
    }

    private Valued yields(Value value) {
      return new Valued(state, value);
    }

    @Override
    public Results<Valued> onName(Expression.Name node) {
      return yields(named(node, state));
    }

    private Results<Valued> readPlace(Expression node) {
      boolean array = unit.typeOf(node) instanceof CType.Array;
      Results<Places.At> located = places.locate(node, state);
      return located instanceof Places.At only
          ? read(node, only, array)
          : located.map(at -> read(node, at, array));
    }

    private Valued read(Expression node, Places.At at, boolean array) {
      return new Valued(
          at.state(), ExpressionEvaluator.this.read(node, at.region(), at.state(), array));
    }

    @Override
    public Results<Valued> onIntegerLiteral(Expression.IntegerLiteral node) {
      return yields(Value.Constant.of(node.value()));
    }

    @Override
    public Results<Valued> onCharacterLiteral(Expression.CharacterLiteral node) {
      return yields(Value.Constant.of(node.value()));
    }

    @Override
    public Results<Valued> onFloatLiteral(Expression.FloatLiteral node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public Results<Valued> onStringLiteral(Expression.StringLiteral node) {
      return yields(new Value.Address(new Region.Named("\"" + node.value() + "\"")));
    }

    @Override
    public Results<Valued> onUnary(Expression.Unary node) {
      return switch (node.operator()) {
        case ADDRESS_OF -> addressOf(node.operand());
        case DEREFERENCE -> readPlace(node);
        case NOT ->
            evaluate(node.operand(), state)
                .map(
                    at ->
                        new Valued(
                            at.state().asked(at.value()),
                            Arithmetic.not(at.value(), at.state().memory())));
        case PLUS -> evaluate(node.operand(), state);
        case MINUS ->
            mapped(
                node.operand(),
                (at, value) ->
                    Arithmetic.apply(
                        BinaryOperator.SUBTRACT, Value.Constant.ZERO, value, at.memory()));
        case BIT_NOT -> mapped(node.operand(), (at, value) -> OperatorTransfer.complement(value));
        case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> step(node);
      };
    }

    private Results<Valued> addressOf(Expression operand) {
      if (unit.typeOf(operand) instanceof CType.Function) {
        return evaluate(operand, state);
      }
      Results<Places.At> located = places.locate(operand, state);
      return located instanceof Places.At only
          ? addressOf(operand, only)
          : located.map(at -> addressOf(operand, at));
    }

    private Valued addressOf(Expression operand, Places.At at) {
      return new Valued(
          calls.bits().addressTaken(operand, at.region(), at.state()),
          Places.addressOf(at.region()));
    }

    private Results<Valued> step(Expression.Unary node) {
      boolean up =
          node.operator() == UnaryOperator.PRE_INCREMENT
              || node.operator() == UnaryOperator.POST_INCREMENT;
      return places.locate(node.operand(), state).map(at -> step(node, up, at));
    }

    private Valued step(Expression.Unary node, boolean up, Places.At at) {
      Memory memory = at.state().memory();
      Value before = memory.load(at.region());
      Value after =
          Arithmetic.apply(
              up ? BinaryOperator.ADD : BinaryOperator.SUBTRACT,
              before,
              Value.Constant.ONE,
              memory);
      return new Valued(
          RequestTransfer.counting(at.region(), at.state().with(memory.store(at.region(), after))),
          node.operator().isPostfix() ? before : after);
    }

    private Results<Valued> mapped(
        Expression operand, BiFunction<MachineState, Value, Value> operation) {
      return evaluate(operand, state)
          .map(at -> new Valued(at.state(), operation.apply(at.state(), at.value())));
    }

    @Override
    public Results<Valued> onBinary(Expression.Binary node) {
      if (node.operator() == BinaryOperator.LOGICAL_AND
          || node.operator() == BinaryOperator.LOGICAL_OR) {
        return evaluate(node.left(), state).map(left -> logical(node, left));
      }
      Results<Valued> lefts = evaluate(node.left(), state);
      return lefts instanceof Valued only
          ? operation(node, only)
          : lefts.each(left -> operation(node, left));
    }

    private Results<Valued> operation(Expression.Binary node, Valued left) {
      Results<Valued> rights = evaluate(node.right(), left.state());
      return rights instanceof Valued only
          ? OperatorTransfer.apply(node.operator(), left.value(), only)
          : rights.map(right -> OperatorTransfer.apply(node.operator(), left.value(), right));
    }

    /** The right operand has no effect, or control flow had decided; it is not always looked at. */
    private Valued logical(Expression.Binary node, Valued left) {
      boolean and = node.operator() == BinaryOperator.LOGICAL_AND;
      Value value =
          Assumptions.assume(left.value(), and, left.state().asked(left.value()))
              .map(next -> right(node, left.value(), next))
              .orElse(Value.of(!and));
      return new Valued(left.state(), value);
    }

    private Value right(Expression.Binary node, Value left, MachineState next) {
      return evaluate(node.right(), next) instanceof Valued right
          ? Arithmetic.apply(node.operator(), left, right.value(), state.memory())
          : Value.ANYTHING;
    }

    @Override
    public Results<Valued> onAssignment(Expression.Assignment node) {
      Results<Valued> rights = evaluate(node.value(), state);
      return rights instanceof Valued only
          ? assign(node, only)
          : rights.each(right -> assign(node, right));
    }

    private Results<Valued> assign(Expression.Assignment node, Valued right) {
      Results<Places.At> located = places.locate(node.target(), right.state());
      return located instanceof Places.At only
          ? assign(node, only, right.value())
          : located.map(at -> assign(node, at, right.value()));
    }

    private Valued assign(Expression.Assignment node, Places.At at, Value right) {
      Value value = node.operator().isEmpty() ? right : changed(node, at, right);
      calls.touch(node.target(), at.region(), at.state());
      calls.overwrite(node.target(), at.region(), at.state());
      calls.keeps(at.region(), unit.typeOf(node.target()), value, at.state());
      MachineState state =
          at.region().isLocal()
              ? at.state()
              : calls.bits().assigned(node, at.region(), right, published(node, at, value));
      return new Valued(state.with(state.memory().store(at.region(), value)), value);
    }

    private Value changed(Expression.Assignment node, Places.At at, Value right) {
      Memory memory = at.state().memory();
      return Arithmetic.apply(
          node.operator().orElseThrow(), memory.load(at.region()), right, memory);
    }

    /** A value goes to memory that others see. */
    private MachineState published(Expression.Assignment node, Places.At at, Value value) {
      MachineState state =
          Value.Constant.ZERO.equals(value)
              ? calls.cleared(node.target(), at.region(), at.state())
              : at.state();
      return RequestTransfer.writing(at.region(), calls.handingOn(value, state));
    }

    @Override
    public Results<Valued> onConditional(Expression.Conditional node) {
      return evaluate(node.condition(), state).each(condition -> choice(node, condition));
    }

    private Results<Valued> choice(Expression.Conditional node, Valued condition) {
      List<Valued> results = new ArrayList<>();
      MachineState asked = condition.state().asked(condition.value());
      Optional<MachineState> yes = Assumptions.assume(condition.value(), true, asked);
      if (yes.isPresent()) {
        results.addAll(then(node, condition.value(), yes.get()).all());
      }
      Optional<MachineState> no = Assumptions.assume(condition.value(), false, asked);
      if (no.isPresent()) {
        results.addAll(evaluate(node.otherwise(), no.get()).all());
      }
      return Results.of(results);
    }

    /** GNU C's {@code a ?: b} yields the condition. */
    private Results<Valued> then(Expression.Conditional node, Value condition, MachineState next) {
      return node.then().isPresent()
          ? evaluate(node.then().get(), next)
          : new Valued(next, condition);
    }

    @Override
    public Results<Valued> onCall(Expression.Call node) {
      return calls.call(node, state);
    }

    @Override
    public Results<Valued> onMember(Expression.Member node) {
      return readPlace(node);
    }

    @Override
    public Results<Valued> onSubscript(Expression.Subscript node) {
      return readPlace(node);
    }

    @Override
    public Results<Valued> onCast(Expression.Cast node) {
      Results<Valued> operands = evaluate(node.operand(), state);
      return operands instanceof Valued only
          ? converted(only, node)
          : operands.map(operand -> converted(operand, node));
    }

    private Valued converted(Valued operand, Expression.Cast node) {
      return operand.value() instanceof Value.Constant constant
          ? new Valued(
              operand.state(), OperatorTransfer.convert(constant, unit.typeOf(node.type())))
          : operand;
    }

    @Override
    public Results<Valued> onCompoundLiteral(Expression.CompoundLiteral node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public Results<Valued> onSizeofExpression(Expression.SizeofExpression node) {
      return yields(constant(node));
    }

    @Override
    public Results<Valued> onSizeofType(Expression.SizeofType node) {
      return yields(constant(node));
    }

    @Override
    public Results<Valued> onAlignofType(Expression.AlignofType node) {
      return yields(constant(node));
    }

    @Override
    public Results<Valued> onOffsetOf(Expression.OffsetOf node) {
      return yields(constant(node));
    }

    private Value constant(Expression node) {
      return known(unit.constant(node));
    }

    @Override
    public Results<Valued> onContainingRecord(Expression.ContainingRecord node) {
      return mapped(node.address(), (at, address) -> places.container(node, address));
    }

    @Override
    public Results<Valued> onVaArg(Expression.VaArg node) {
      return yields(new Value.Produced(Site.of(node)));
    }

    @Override
    public Results<Valued> onStatementExpression(Expression.StatementExpression node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public Results<Valued> onTypeArgument(Expression.TypeArgument node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public Results<Valued> onBroken(Expression.Broken node) {
      return yields(Value.ANYTHING);
    }
  }

  /** The structure type that an access goes into, by the name that is the same in all units. */
  static String owner(Optional<RecordType> type) {
    return type.isPresent() ? type.get().key() : "";
  }
}
