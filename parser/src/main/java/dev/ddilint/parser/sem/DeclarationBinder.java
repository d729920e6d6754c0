package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.sem.Symbol.Storage;
import dev.ddilint.parser.sem.Symbol.Variable;
import dev.ddilint.parser.sem.TypeBuilder.Derived;
import java.util.List;

/** Declares variables, functions and typedef names in the innermost scope. */
final class DeclarationBinder {
  private final Scopes scopes;
  private final TypeBuilder types;
  private final FunctionBinder functions;
  private final Bindings bindings;

  DeclarationBinder(Scopes scopes, TypeBuilder types, FunctionBinder functions, Bindings bindings) {
    this.scopes = scopes;
    this.types = types;
    this.functions = functions;
    this.bindings = bindings;
  }

  /**
   * One declarator; its initializer may name what it declares, so it is bound after this.
   *
   * @param base the type that the specifiers name
   */
  void declare(DeclarationSpecifiers specifiers, CType base, InitDeclarator node) {
    Derived derived = types.derive(base, node.declarator());
    if (node.declarator().isNamed()) {
      bindings.bind(node, declare(specifiers, derived, node));
    }
  }

  private Symbol declare(DeclarationSpecifiers specifiers, Derived derived, InitDeclarator node) {
    if (specifiers.has(Specifier.TYPEDEF)) {
      return typedef(specifiers, derived, node);
    }
    if (derived.type() instanceof CType.Function) {
      return functions.declare(specifiers, derived, node.declarator(), false);
    }
    return variable(specifiers, derived, node);
  }

  private Symbol typedef(DeclarationSpecifiers specifiers, Derived derived, InitDeclarator node) {
    String name = node.declarator().name();
    if (node.declarator().parts().isEmpty()) {
      types.name(derived.type(), name);
    }
    List<Annotation> words = words(specifiers, node);
    if (scopes.atFileScope()
        && scopes.file().own(name).orElse(null) instanceof Symbol.Typedef known
        && !known.type().isUnknown()) {
      return annotated(known, words);
    }
    Symbol.Typedef symbol = new Symbol.Typedef(name, node.span(), named(derived.type(), name));
    symbol.parameters(functions.parameters(specifiers, derived));
    symbol.annotate(words);
    scopes.declare(symbol);
    return symbol;
  }

  private Symbol annotated(Symbol.Typedef known, List<Annotation> words) {
    if (words.isEmpty()) {
      return known;
    }
    Symbol.Typedef own = (Symbol.Typedef) scopes.file().ownToChange(known.name()).orElse(known);
    own.annotate(words);
    return own;
  }

  /** Gives a function type, or the one a pointer leads to, the name of its first typedef. */
  private static CType named(CType type, String typedef) {
    if (type instanceof CType.Function function && function.name().isEmpty()) {
      return function.named(typedef);
    }
    return type instanceof CType.Pointer pointer
            && pointer.target() instanceof CType.Function target
            && target.name().isEmpty()
        ? new CType.Pointer(target.named(typedef))
        : type;
  }

  private Symbol variable(DeclarationSpecifiers specifiers, Derived derived, InitDeclarator node) {
    String name = node.declarator().name();
    List<Annotation> words = words(specifiers, node);
    boolean linked = scopes.atFileScope() || specifiers.has(Specifier.EXTERN);
    if (linked && scopes.file().ownToChange(name).orElse(null) instanceof Variable known) {
      if (known.type().isUnknown() || isUnsized(known.type())) {
        known.refine(derived.type());
      }
      known.annotate(words);
      scopes.declare(known);
      return known;
    }
    Variable symbol = new Variable(name, node.span(), derived.type(), storage(specifiers));
    symbol.annotate(words);
    scopes.declare(symbol);
    return symbol;
  }

  private Storage storage(DeclarationSpecifiers specifiers) {
    if (specifiers.has(Specifier.EXTERN)) {
      return Storage.EXTERNAL;
    }
    boolean hidden = specifiers.has(Specifier.STATIC);
    if (scopes.atFileScope()) {
      return hidden ? Storage.INTERNAL : Storage.EXTERNAL;
    }
    return hidden ? Storage.STATIC_LOCAL : Storage.LOCAL;
  }

  private static boolean isUnsized(CType type) {
    return type instanceof CType.Array array && array.length().isEmpty();
  }

  private static List<Annotation> words(DeclarationSpecifiers specifiers, InitDeclarator node) {
    return Entity.joined(specifiers.annotations(), node.declarator().annotations());
  }
}
