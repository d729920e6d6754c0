package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.resource.TrackedObjects;
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

  List<Valued> evaluate(Expression expression, MachineState state) {
    int known = state.evaluated().isEmpty() ? -1 : state.evaluated().indexOf(Site.of(expression));
    return known >= 0
        ? new Valued(state, state.evaluated().value(known)).alone()
        : expression.match(new At(state));
  }

  Places places() {
    return places;
  }

  /** The cases, in a state. */
  private final class At implements Expression.Cases<List<Valued>> {
    private final MachineState state;

    At(MachineState state) {
      this.state = state;
    }

    private List<Valued> yields(Value value) {
      return new Valued(state, value).alone();
    }

    @Override
    public List<Valued> onName(Expression.Name node) {
      Optional<Symbol> symbol = unit.symbol(node);
      if (symbol.isPresent() && symbol.get() instanceof Symbol.Variable variable) {
        boolean array = variable.type() instanceof CType.Array;
        return yields(read(node, places.regionOf(variable), state, array));
      }
      Optional<Value> value = Places.constantOrFunction(symbol);
      return value.isPresent() ? yields(value.get()) : readPlace(node);
    }

    private List<Valued> readPlace(Expression node) {
      boolean array = unit.typeOf(node) instanceof CType.Array;
      List<Places.At> located = places.locate(node, state);
      List<Valued> read = new ArrayList<>(located.size());
      for (Places.At at : located) {
        read.add(new Valued(at.state(), read(node, at.region(), at.state(), array)));
      }
      return read;
    }

    private Value read(Expression node, Region place, MachineState in, boolean array) {
      if (array) {
        return new Value.Address(place);
      }
      calls.touch(node, place, in);
      return in.memory().load(place);
    }

    @Override
    public List<Valued> onIntegerLiteral(Expression.IntegerLiteral node) {
      return yields(new Value.Constant(node.value()));
    }

    @Override
    public List<Valued> onCharacterLiteral(Expression.CharacterLiteral node) {
      return yields(new Value.Constant(node.value()));
    }

    @Override
    public List<Valued> onFloatLiteral(Expression.FloatLiteral node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public List<Valued> onStringLiteral(Expression.StringLiteral node) {
      return yields(new Value.Address(new Region.Named("\"" + node.value() + "\"")));
    }

    @Override
    public List<Valued> onUnary(Expression.Unary node) {
      return switch (node.operator()) {
        case ADDRESS_OF -> addressOf(node.operand());
        case DEREFERENCE -> readPlace(node);
        case NOT ->
            Ways.map(
                evaluate(node.operand(), state),
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
        case BIT_NOT -> mapped(node.operand(), (at, value) -> complement(value));
        case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> step(node);
      };
    }

    private List<Valued> addressOf(Expression operand) {
      if (unit.typeOf(operand) instanceof CType.Function) {
        return evaluate(operand, state);
      }
      List<Valued> addresses = new ArrayList<>();
      for (Places.At at : places.locate(operand, state)) {
        addresses.add(
            new Valued(
                calls.bits().addressTaken(operand, at.region(), at.state()),
                Places.addressOf(at.region())));
      }
      return addresses;
    }

    private Value complement(Value value) {
      return value instanceof Value.Constant constant
          ? new Value.Constant(~constant.number())
          : Value.ANYTHING;
    }

    private List<Valued> step(Expression.Unary node) {
      boolean up =
          node.operator() == UnaryOperator.PRE_INCREMENT
              || node.operator() == UnaryOperator.POST_INCREMENT;
      return Ways.map(
          places.locate(node.operand(), state),
          at -> {
            Value before = at.state().memory().load(at.region());
            Value after =
                Arithmetic.apply(
                    up ? BinaryOperator.ADD : BinaryOperator.SUBTRACT,
                    before,
                    Value.Constant.ONE,
                    at.state().memory());
            MachineState next = at.state().with(at.state().memory().store(at.region(), after));
            return new Valued(
                RequestTransfer.counting(at.region(), next),
                node.operator().isPostfix() ? before : after);
          });
    }

    private List<Valued> mapped(
        Expression operand, BiFunction<MachineState, Value, Value> operation) {
      return Ways.map(
          evaluate(operand, state),
          at -> new Valued(at.state(), operation.apply(at.state(), at.value())));
    }

    @Override
    public List<Valued> onBinary(Expression.Binary node) {
      if (node.operator() == BinaryOperator.LOGICAL_AND
          || node.operator() == BinaryOperator.LOGICAL_OR) {
        return Ways.map(evaluate(node.left(), state), left -> logical(node, left));
      }
      List<Valued> results = new ArrayList<>();
      for (Valued left : evaluate(node.left(), state)) {
        for (Valued right : evaluate(node.right(), left.state())) {
          results.add(
              node.operator() == BinaryOperator.COMMA
                  ? right
                  : operation(node.operator(), left.value(), right));
        }
      }
      return results;
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
      List<Valued> right = evaluate(node.right(), next);
      return right.size() == 1
          ? Arithmetic.apply(node.operator(), left, right.get(0).value(), state.memory())
          : Value.ANYTHING;
    }

    /** A pointer that goes into a number nobody can follow is lost from sight. */
    private Valued operation(BinaryOperator operator, Value left, Valued right) {
      Value result = Arithmetic.apply(operator, left, right.value(), right.state().memory());
      MachineState after =
          isComparison(operator)
                  && !new Value.Operation(operator, left, right.value()).comparesWithAddress()
              ? right.state().asked(left).asked(right.value())
              : right.state();
      if (isComparison(operator) && !after.property().objects().isEmpty()) {
        after = uncertain(left, right.value(), after);
      }
      return result.isKnown()
          ? new Valued(after, result)
          : new Valued(after.handingOn(left).handingOn(right.value()), result);
    }

    /** An entry that is compared with a place in memory may be the head of an empty list. */
    private MachineState uncertain(Value left, Value right, MachineState state) {
      boolean constant = left instanceof Value.Constant || right instanceof Value.Constant;
      TrackedObjects objects = state.property().objects();
      return constant ? state : state.with(objects.withoutEntriesAt(left).withoutEntriesAt(right));
    }

    private static boolean isComparison(BinaryOperator operator) {
      return switch (operator) {
        case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, BIT_AND -> true;
        default -> false;
      };
    }

    @Override
    public List<Valued> onAssignment(Expression.Assignment node) {
      List<Valued> results = new ArrayList<>();
      for (Valued right : evaluate(node.value(), state)) {
        for (Places.At at : places.locate(node.target(), right.state())) {
          results.add(assign(node, at, right.value()));
        }
      }
      return results;
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
    public List<Valued> onConditional(Expression.Conditional node) {
      return Ways.each(
          evaluate(node.condition(), state),
          condition -> {
            List<Valued> results = new ArrayList<>();
            MachineState asked = condition.state().asked(condition.value());
            Assumptions.assume(condition.value(), true, asked)
                .ifPresent(
                    next ->
                        results.addAll(
                            node.then()
                                .map(then -> evaluate(then, next))
                                .orElse(new Valued(next, condition.value()).alone())));
            Assumptions.assume(condition.value(), false, asked)
                .ifPresent(next -> results.addAll(evaluate(node.otherwise(), next)));
            return results;
          });
    }

    @Override
    public List<Valued> onCall(Expression.Call node) {
      return calls.call(node, state);
    }

    @Override
    public List<Valued> onMember(Expression.Member node) {
      return readPlace(node);
    }

    @Override
    public List<Valued> onSubscript(Expression.Subscript node) {
      return readPlace(node);
    }

    @Override
    public List<Valued> onCast(Expression.Cast node) {
      CType type = unit.typeOf(node.type());
      List<Valued> operands = evaluate(node.operand(), state);
      List<Valued> results = new ArrayList<>(operands.size());
      for (Valued operand : operands) {
        results.add(new Valued(operand.state(), converted(operand.value(), type)));
      }
      return results;
    }

    private Value converted(Value value, CType type) {
      if (!(value instanceof Value.Constant constant)
          || !(type instanceof CType.Integral integral)
          || integral.size() >= 8) {
        return value;
      }
      int shift = 64 - integral.size() * 8;
      long shifted = constant.number() << shift;
      return new Value.Constant(integral.signed() ? shifted >> shift : shifted >>> shift);
    }

    @Override
    public List<Valued> onCompoundLiteral(Expression.CompoundLiteral node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public List<Valued> onSizeofExpression(Expression.SizeofExpression node) {
      return yields(constant(node));
    }

    @Override
    public List<Valued> onSizeofType(Expression.SizeofType node) {
      return yields(constant(node));
    }

    @Override
    public List<Valued> onAlignofType(Expression.AlignofType node) {
      return yields(constant(node));
    }

    @Override
    public List<Valued> onOffsetOf(Expression.OffsetOf node) {
      return yields(constant(node));
    }

    private Value constant(Expression node) {
      OptionalLong value = unit.constant(node);
      return value.isPresent() ? new Value.Constant(value.getAsLong()) : Value.ANYTHING;
    }

    @Override
    public List<Valued> onContainingRecord(Expression.ContainingRecord node) {
      return mapped(node.address(), (at, address) -> places.container(node, address));
    }

    @Override
    public List<Valued> onVaArg(Expression.VaArg node) {
      return yields(new Value.Produced(Site.of(node)));
    }

    @Override
    public List<Valued> onStatementExpression(Expression.StatementExpression node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public List<Valued> onTypeArgument(Expression.TypeArgument node) {
      return yields(Value.ANYTHING);
    }

    @Override
    public List<Valued> onBroken(Expression.Broken node) {
      return yields(Value.ANYTHING);
    }
  }

  /** The structure type that an access goes into, by the name that is the same in all units. */
  static String owner(Optional<RecordType> type) {
    return type.isPresent() ? type.get().key() : "";
  }
}
