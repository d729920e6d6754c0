package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Binds the names in statements and expressions, and opens and closes the scopes of blocks.
 *
 * <p>It recurses as deep as the tree, which the parser bounds.
 */
final class BodyBinder implements ChildVisitor {
  private final Scopes scopes;
  private final TypeBuilder types;
  private final DeclarationBinder declarations;
  private final InitializerLength lengths;
  private final Bindings bindings;
  private final Children children = new Children(this);
  private final List<Expression.Member> members = new ArrayList<>();

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

  /** Binds what a function's body holds. */
  void body(FunctionDefinition function) {
    members.clear();
    statement(function.body());
    bindings.bind(function, members);
  }

  @Override
  public void statement(Statement node) {
    if (node instanceof Statement.Compound || node instanceof Statement.For) {
      scopes.enter();
      children.of(node);
      scopes.leave();
    } else {
      children.of(node);
    }
  }

  /** Declares what a declaration declares, in the scope that is open. */
  @Override
  public void declaration(Declaration node) {
    CType base = types.of(node.specifiers());
    for (InitDeclarator each : node.declarators()) {
      declarations.declare(node.specifiers(), base, each);
      if (each.initializer().isPresent()) {
        initialize(each, each.initializer().get());
      }
    }
  }

  private void initialize(InitDeclarator node, Initializer initializer) {
    initializer(initializer);
    if (bindings.declared(node).orElse(null) instanceof Symbol.Variable variable) {
      variable.refine(lengths.sized(variable.type(), initializer));
    }
  }

  @Override
  public void initializer(Initializer node) {
    children.of(node);
  }

  @Override
  public void type(TypeName node) {
    bindings.bind(node, types.of(node));
  }

  @Override
  public void expression(Expression node) {
    if (node instanceof Expression.Name name) {
      bind(name);
    } else {
      if (node instanceof Expression.Member access) {
        members.add(access);
      }
      children.of(node);
    }
  }

  /** Binds an expression that a declaration needs to be understood; it is no part of a body. */
  void early(Expression node) {
    int before = members.size();
    expression(node);
    members.subList(before, members.size()).clear();
  }

  private void bind(Expression.Name name) {
    Optional<Symbol> local = scopes.local(name.name());
    if (local.isPresent()) {
      bindings.bind(name, local);
    } else {
      bindings.bindLater(name);
    }
  }
}
