package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ParsedHeader;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.ast.Designator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where calls through pointers lead that only ever get one function: variables of the driver, and
 * members of its structures, to which all files together assign one function and nothing else but
 * null.
 *
 * <p>Nothing is said of places whose address is taken, of elements of arrays, of variables that
 * only code defines which is not there, and of a driver with functions that were not understood:
 * somebody may assign another function there.
 */
public final class PointerTargets {
  private final FunctionIndex index;
  private final Map<Place, Node> targets = new HashMap<>();
  private final Set<Place> unknown = new HashSet<>();
  private final Set<Place> defined = new HashSet<>();

  /**
   * A variable, or a member of one.
   *
   * @param file of a variable that other files do not see; else empty
   */
  private record Place(String file, String path) {
    Place member(String name) {
      return new Place(file, path + "." + name);
    }

    /** The variable that it is, or is a member of. */
    String variable() {
      int end = path.indexOf('.');
      return end < 0 ? path : path.substring(0, end);
    }

    /** The structure around a member. */
    Optional<Place> outer() {
      int end = path.lastIndexOf('.');
      return end < 0 ? Optional.empty() : Optional.of(new Place(file, path.substring(0, end)));
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Place place && place.file.equals(file) && place.path.equals(path));
    }

    @Override
    public int hashCode() {
      return 31 * file.hashCode() + path.hashCode();
    }
  }

  private PointerTargets(FunctionIndex index) {
    this.index = index;
  }

  /** Targets of which none is known. */
  public static PointerTargets none(FunctionIndex index) {
    return new PointerTargets(index);
  }

  /** What the units of a driver assign. */
  public static PointerTargets of(FunctionIndex index, List<ParsedUnit> units) {
    PointerTargets targets = new PointerTargets(index);
    if (units.stream().allMatch(unit -> unit.skippedFunctions().isEmpty())) {
      units.forEach(targets::initialized);
      index.all().forEach(targets::assigned);
      targets.exclude(units);
    }
    return targets;
  }

  /** Where other values than functions get to matters of the variables that hold targets only. */
  private void exclude(List<ParsedUnit> units) {
    Set<String> variables = new HashSet<>();
    targets.keySet().forEach(place -> variables.add(place.variable()));
    if (!variables.isEmpty()) {
      OncePer<ParsedHeader, List<InitDeclarator>> ofHeaders =
          new OncePer<>(header -> definitions(header.syntax(), variables));
      for (ParsedUnit unit : units) {
        unit.header().ifPresent(header -> defined(ofHeaders.of(header), unit));
        defined(definitions(unit.syntax(), variables), unit);
      }
      index.all().forEach(node -> changed(node, variables));
    }
  }

  /** The one function that a call through a pointer reaches. */
  public Optional<Node> of(Expression callee, UnitSemantics unit, String file) {
    if (callee instanceof Expression.Unary unary && unary.operator() == UnaryOperator.DEREFERENCE) {
      return of(unary.operand(), unit, file);
    }
    return targets.isEmpty()
        ? Optional.empty()
        : place(callee, unit, file)
            .filter(this::isKnown)
            .flatMap(place -> Optional.ofNullable(targets.get(place)));
  }

  private boolean isKnown(Place place) {
    return !unknown.contains(place)
        && place.outer().map(this::isKnown).orElseGet(() -> defined.contains(place));
  }

  private static Optional<Place> place(Expression expression, UnitSemantics unit, String file) {
    if (expression instanceof Expression.Member member && !member.arrow()) {
      return place(member.object(), unit, file).map(outer -> outer.member(member.name().name()));
    }
    return expression instanceof Expression.Name name
        ? unit.symbol(name).flatMap(symbol -> place(symbol, file))
        : Optional.empty();
  }

  private static Optional<Place> place(Symbol symbol, String file) {
    if (!(symbol instanceof Symbol.Variable variable)) {
      return Optional.empty();
    }
    return switch (variable.storage()) {
      case EXTERNAL -> Optional.of(new Place("", variable.name()));
      case INTERNAL -> Optional.of(new Place(file, variable.name()));
      case STATIC_LOCAL, LOCAL, PARAMETER -> Optional.empty();
    };
  }

  private void initialized(ParsedUnit unit) {
    for (ExternalDeclaration declaration : unit.code()) {
      if (declaration instanceof ExternalDeclaration.Declare declare) {
        for (InitDeclarator each : declare.declaration().declarators()) {
          if (each.initializer().isPresent()) {
            initialized(each, each.initializer().get(), unit);
          }
        }
      }
    }
  }

  private void initialized(InitDeclarator declarator, Initializer value, ParsedUnit unit) {
    Optional<Symbol> symbol = unit.semantics().declared(declarator);
    symbol
        .flatMap(known -> place(known, unit.file().name()))
        .ifPresent(place -> initial(place, symbol.get().type(), value, unit));
  }

  /** What may define one of the variables, of thousands of declarations in shared headers. */
  private static List<InitDeclarator> definitions(TranslationUnit syntax, Set<String> variables) {
    List<InitDeclarator> found = new ArrayList<>();
    for (ExternalDeclaration each : syntax.declarations()) {
      if (each instanceof ExternalDeclaration.Declare declare) {
        boolean external = declare.declaration().specifiers().has(Specifier.EXTERN);
        for (InitDeclarator declarator : declare.declaration().declarators()) {
          if ((!external || declarator.initializer().isPresent())
              && variables.contains(declarator.declarator().name())) {
            found.add(declarator);
          }
        }
      }
    }
    return found;
  }

  private void defined(List<InitDeclarator> definitions, ParsedUnit unit) {
    for (InitDeclarator each : definitions) {
      unit.semantics()
          .declared(each)
          .flatMap(symbol -> place(symbol, unit.file().name()))
          .ifPresent(defined::add);
    }
  }

  private void initial(Place place, CType type, Initializer initializer, ParsedUnit unit) {
    if (initializer instanceof Initializer.Single single) {
      assign(place, single.expression(), unit);
    } else if (initializer instanceof Initializer.Braced braced
        && type instanceof CType.StructOrUnion record) {
      members(place, record.type().fields().orElse(List.of()), braced, unit);
    } else {
      unknown.add(place);
    }
  }

  /** Items with one name before them, or in the order of the members. */
  private void members(
      Place place, List<RecordType.Field> fields, Initializer.Braced braced, ParsedUnit unit) {
    int next = 0;
    for (Initializer.Item item : braced.items()) {
      int at = item.designators().isEmpty() ? next : designated(item.designators(), fields);
      if (at < 0 || at >= fields.size()) {
        unknown.add(place);
        return;
      }
      RecordType.Field field = fields.get(at);
      initial(place.member(field.name()), field.type(), item.value(), unit);
      next = at + 1;
    }
  }

  private static int designated(List<Designator> designators, List<RecordType.Field> fields) {
    if (designators.size() == 1 && designators.get(0) instanceof Designator.Field wanted) {
      return fields.stream().map(RecordType.Field::name).toList().indexOf(wanted.name().name());
    }
    return -1;
  }

  /** The assignments in a function that names others. */
  private void assigned(Node node) {
    if (!node.code().mentions().isEmpty()) {
      for (Expression.Assignment each : node.code().all(Expression.Assignment.class)) {
        function(each.value(), node.unit())
            .flatMap(unused -> place(each.target(), node))
            .ifPresent(place -> assign(place, each.value(), node.unit()));
      }
    }
  }

  private static Optional<Place> place(Expression target, Node node) {
    return place(target, node.unit().semantics(), node.unit().file().name());
  }

  private void changed(Node node, Set<String> variables) {
    for (Expression.Assignment each : node.code().all(Expression.Assignment.class)) {
      if (isOfOne(each.target(), variables)) {
        place(each.target(), node).ifPresent(place -> assign(place, each.value(), node.unit()));
      }
    }
    for (Expression.Unary each : node.code().all(Expression.Unary.class)) {
      if (each.operator() == UnaryOperator.ADDRESS_OF && isOfOne(each.operand(), variables)) {
        place(each.operand(), node).ifPresent(unknown::add);
      }
    }
  }

  private static boolean isOfOne(Expression target, Set<String> variables) {
    return target instanceof Expression.Member member
        ? !member.arrow() && isOfOne(member.object(), variables)
        : target instanceof Expression.Name name && variables.contains(name.name());
  }

  private void assign(Place place, Expression value, ParsedUnit unit) {
    if (unit.semantics().constant(value).orElse(1) == 0) {
      return;
    }
    Optional<Node> function = function(value, unit);
    if (function.isEmpty() || !targets.getOrDefault(place, function.get()).equals(function.get())) {
      unknown.add(place);
    } else {
      targets.put(place, function.get());
    }
  }

  private Optional<Node> function(Expression value, ParsedUnit unit) {
    return Roles.named(value)
        .flatMap(unit.semantics()::symbol)
        .filter(Symbol.Function.class::isInstance)
        .flatMap(symbol -> index.find((Symbol.Function) symbol, unit.file().name()));
  }
}
