package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Designator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the region that an lvalue designates. */
final class Places {
  /**
   * Longer names are given up, so that {@code p = p->Next} in a loop ends; drivers' own chains are
   * shorter.
   */
  private static final int MAX_DEPTH = 10;

  private final UnitSemantics unit;
  private final String file;
  private final ExpressionEvaluator evaluator;
  private final Map<Symbol.Variable, Region> variables = new HashMap<>();

  /** A region, and the state after finding it. */
  record At(MachineState state, Region region) implements Results<At> {
    @Override
    public At get(int way) {
      return this;
    }
  }

  Places(UnitSemantics unit, String file, ExpressionEvaluator evaluator) {
    this.unit = unit;
    this.file = file;
    this.evaluator = evaluator;
  }

  Results<At> locate(Expression expression, MachineState state) {
    if (expression instanceof Expression.Name name) {
      Optional<Symbol> symbol = unit.symbol(name);
      return new At(state, symbol.isPresent() ? regionOf(symbol.get()) : unknown());
    }
    if (expression instanceof Expression.Member member) {
      return member(member, state);
    }
    if (expression instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.DEREFERENCE) {
      return evaluator
          .evaluate(unary.operand(), state)
          .map(at -> bounded(at.state(), pointee(at.value())));
    }
    if (expression instanceof Expression.Subscript subscript) {
      return subscript(subscript, state);
    }
    if (expression instanceof Expression.Cast cast) {
      return locate(cast.operand(), state);
    }
    return evaluator.evaluate(expression, state).map(at -> new At(at.state(), unknown()));
  }

  private Results<At> member(Expression.Member member, MachineState state) {
    String owner = ExpressionEvaluator.owner(unit.recordOf(member));
    String name = member.name().name();
    Results<At> found = Results.none();
    if (member.arrow()) {
      Results<Valued> objects = evaluator.evaluate(member.object(), state);
      for (int i = 0; i < objects.count(); i++) {
        Region object = pointee(objects.get(i).value());
        found = found.and(member(objects.get(i).state(), object, owner, name));
      }
    } else {
      Results<At> objects = locate(member.object(), state);
      for (int i = 0; i < objects.count(); i++) {
        found = found.and(member(objects.get(i).state(), objects.get(i).region(), owner, name));
      }
    }
    return found;
  }

  private static At member(MachineState state, Region object, String owner, String name) {
    return bounded(state, new Region.Field(object, owner, name));
  }

  private Results<At> subscript(Expression.Subscript subscript, MachineState state) {
    Results<Valued> bases = evaluator.evaluate(subscript.array(), state);
    Results<At> found = Results.none();
    for (int i = 0; i < bases.count(); i++) {
      Region array = pointee(bases.get(i).value());
      found =
          found.andAll(
              evaluator
                  .evaluate(subscript.index(), bases.get(i).state())
                  .map(at -> bounded(at.state(), new Region.Element(array, at.value()))));
    }
    return found;
  }

  Region regionOf(Symbol symbol) {
    if (!(symbol instanceof Symbol.Variable variable)) {
      return unknown();
    }
    Region known = variables.get(variable);
    if (known == null) {
      known = regionOf(variable);
      variables.put(variable, known);
    }
    return known;
  }

  private Region regionOf(Symbol.Variable variable) {
    return switch (variable.storage()) {
      case LOCAL, PARAMETER -> new Region.Local(variable);
      case EXTERNAL -> new Region.Global(variable.name(), "");
      case INTERNAL -> new Region.Global(variable.name(), file);
      case STATIC_LOCAL -> new Region.Global(variable.name(), variable.span().toString());
    };
  }

  /**
   * The structure around a member at an address. The address of a member that is a known part of a
   * structure leads back to the structure itself.
   */
  Value container(Expression.ContainingRecord node, Value address) {
    List<String> path = new ArrayList<>();
    for (Designator step : node.path()) {
      path.add(step instanceof Designator.Field field ? field.name().name() : "[]");
    }
    Value at = address;
    for (int i = path.size() - 1; i >= 0; i--) {
      if (at instanceof Value.Address known
          && known.region() instanceof Region.Field field
          && field.name().equals(path.get(i))) {
        at = addressOf(field.base());
      } else {
        return new Value.Container(address, owner(node), String.join(".", path));
      }
    }
    return at;
  }

  private String owner(Expression.ContainingRecord node) {
    return unit.typeOf(node.type()) instanceof CType.StructOrUnion record
        ? record.type().key()
        : "";
  }

  /** What a pointer leads to. */
  static Region pointee(Value pointer) {
    return pointer instanceof Value.Address address ? address.region() : pointer.pointee();
  }

  static Value addressOf(Region region) {
    return region instanceof Region.Pointee pointee ? pointee.pointer() : new Value.Address(region);
  }

  /** Whether a parameter of this type lets a callee write to what the argument points to. */
  static boolean isPointer(CType type) {
    return type instanceof CType.Pointer || type instanceof CType.Array || type.isUnknown();
  }

  private static At bounded(MachineState state, Region region) {
    return new At(state, region.depth() <= MAX_DEPTH ? region : unknown());
  }

  private static Region unknown() {
    return Value.ANYTHING.pointee();
  }
}
