package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Node;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Binds the names in statements and expressions, and opens and closes the scopes of blocks. */
final class BodyBinder {
  private final Scopes scopes;
  private final TypeBuilder types;
  private final DeclarationBinder declarations;
  private final InitializerLength lengths;
  private final Bindings bindings;

  BodyBinder(
      Scopes scopes,
      TypeBuilder types,
      DeclarationBinder declarations,
      InitializerLength lengths,
      Bindings bindings) {
    this.scopes = scopes;
    this.types = types;
    this.declarations = declarations;
    this.lengths = lengths;
    this.bindings = bindings;
  }

  /** Recurses as deep as statements nest, which the parser bounds. */
  void bind(Statement statement) {
    boolean scope = statement instanceof Statement.Compound || statement instanceof Statement.For;
    if (scope) {
      scopes.enter();
    }
    for (Node child : Children.of(statement)) {
      if (child instanceof Statement inner) {
        bind(inner);
      } else if (child instanceof Declaration declaration) {
        bind(declaration);
      } else {
        bindNames(child);
      }
    }
    if (scope) {
      scopes.leave();
    }
  }

  /** Declares what a declaration declares, in the scope that is open. */
  void bind(Declaration declaration) {
    CType base = declarations.base(declaration);
    for (InitDeclarator each : declaration.declarators()) {
      declarations.declare(declaration.specifiers(), base, each);
      each.initializer().ifPresent(initializer -> initialize(each, initializer));
    }
  }

  private void initialize(InitDeclarator node, Initializer initializer) {
    bindNames(initializer);
    if (bindings.declared(node).orElse(null) instanceof Symbol.Variable variable) {
      variable.refine(lengths.sized(variable.type(), initializer));
    }
  }

  /**
   * Binds the names of an expression or initializer. Operators may be chained without bound, hence
   * the list of open nodes.
   */
  void bindNames(Node root) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Expression.Name name) {
        scopes.local(name.name()).ifPresent(symbol -> bindings.bind(name, symbol));
      } else if (node instanceof TypeName type) {
        bindings.bind(type, types.of(type));
      } else if (node instanceof Statement statement) {
        bind(statement);
      } else {
        List<Node> children = Children.of(node);
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
      }
    }
  }
}
