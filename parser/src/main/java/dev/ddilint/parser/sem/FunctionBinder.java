package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.sem.Symbol.Variable;
import dev.ddilint.parser.sem.TypeBuilder.Derived;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declares functions; all declarations of one, in any scope, make one symbol. */
final class FunctionBinder {
  private final FileScope file;
  private final TypeBuilder types;

  FunctionBinder(FileScope file, TypeBuilder types) {
    this.file = file;
    this.types = types;
  }

  /** The function that a definition defines. */
  Symbol.Function define(FunctionDefinition node) {
    Declarator declarator = node.declarator();
    Derived derived = types.derive(types.of(node.specifiers()), declarator);
    if (!(derived.type() instanceof CType.Function)) {
      derived = new Derived(new CType.Function(derived.type(), List.of(), true, ""), List.of());
    }
    return declare(node.specifiers(), oldStyle(node, derived), declarator, true);
  }

  /** The function that a declarator of function type declares. */
  Symbol.Function declare(
      DeclarationSpecifiers specifiers, Derived derived, Declarator declarator, boolean defined) {
    CType.Function type = (CType.Function) derived.type();
    Optional<Symbol.Function> inline = definedBefore(declarator);
    if (inline.isPresent() && !defined) {
      return inline.get();
    }
    Symbol.Function symbol = symbol(specifiers, type, declarator);
    List<Variable> parameters = parameters(specifiers, derived);
    symbol.merge(type, parameters, defined);
    symbol.annotate(specifiers.annotations(), parameters);
    symbol.annotate(declarator.annotations(), parameters);
    if (specifiers.has(Specifier.NORETURN) || endsControl(symbol.annotations())) {
      symbol.declareNoReturn();
    }
    return symbol;
  }

  /**
   * A function that the header defines with which the unit begins. The names in its body mean its
   * parameters as they are there, so that a later declaration adds nothing.
   */
  private Optional<Symbol.Function> definedBefore(Declarator declarator) {
    return declarator.isNamed()
            && file.shared(declarator.name()).orElse(null) instanceof Symbol.Function function
            && function.isDefined()
        ? Optional.of(function)
        : Optional.empty();
  }

  /**
   * The parameters that a declarator lists, else copies of those that its typedef lists ({@code
   * DRIVER_DISPATCH MyDispatch;}).
   */
  List<Variable> parameters(DeclarationSpecifiers specifiers, Derived derived) {
    if (!derived.parameters().isEmpty()) {
      return derived.parameters();
    }
    Optional<Symbol.Typedef> typedef = types.typedef(specifiers);
    return typedef.isPresent() ? Variable.copies(typedef.get().parameters()) : List.of();
  }

  private Symbol.Function symbol(
      DeclarationSpecifiers specifiers, CType.Function type, Declarator declarator) {
    String name = declarator.name();
    if (file.ownToChange(name).orElse(null) instanceof Symbol.Function known) {
      return known;
    }
    Optional<Symbol> other = file.own(name);
    CType.Function named = other.isPresent() ? named(type, other.get().type()) : type;
    boolean internal = specifiers.has(Specifier.STATIC);
    Symbol.Function symbol = new Symbol.Function(name, declarator.span(), named, internal);
    if (!internal && file.imported(name).orElse(null) instanceof Symbol.Function model) {
      inherit(symbol, model);
    }
    file.declare(symbol);
    return symbol;
  }

  /**
   * A declaration through an unknown typedef looked like a variable; the typedef's name is kept,
   * since roles are found by it.
   */
  private static CType.Function named(CType.Function type, CType earlier) {
    return earlier instanceof CType.Unknown unknown ? type.named(unknown.name()) : type;
  }

  /** A driver's own declaration of what a model header declares adds to it. */
  private static void inherit(Symbol.Function symbol, Symbol.Function model) {
    symbol.merge((CType.Function) model.type(), Variable.copies(model.parameters()), false);
    symbol.annotate(model.annotations());
  }

  /** Types of old-style parameters stand between the list of their names and the body. */
  private Derived oldStyle(FunctionDefinition node, Derived derived) {
    if (node.oldStyleParameters().isEmpty()) {
      return derived;
    }
    Map<String, CType> declared = new HashMap<>();
    for (Declaration declaration : node.oldStyleParameters()) {
      CType base = types.of(declaration.specifiers());
      for (InitDeclarator each : declaration.declarators()) {
        CType type = TypeBuilder.decayed(types.derive(base, each.declarator()).type());
        if (each.declarator().isNamed()) {
          declared.put(each.declarator().name(), type);
        }
      }
    }
    derived
        .parameters()
        .forEach(each -> each.refine(declared.getOrDefault(each.name(), each.type())));
    CType.Function type = (CType.Function) derived.type();
    List<CType> parameters = derived.parameters().stream().map(Variable::type).toList();
    return new Derived(
        new CType.Function(type.result(), parameters, type.variadic(), type.name()),
        derived.parameters());
  }

  private static boolean endsControl(List<Annotation> words) {
    for (Annotation word : words) {
      if (endsControl(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code __declspec(noreturn)}, or the word of SAL. */
  private static boolean endsControl(Annotation word) {
    return word.name().equals("_Analysis_noreturn_")
        || (word.isDeclspec() && word.arguments().stream().anyMatch(FunctionBinder::isNoReturn));
  }

  private static boolean isNoReturn(Argument argument) {
    return (argument instanceof Argument.Value value
            && value.expression() instanceof Expression.Name name
            && name.name().equals("noreturn"))
        || (argument instanceof Argument.Raw raw && raw.text().equals("noreturn"));
  }
}
