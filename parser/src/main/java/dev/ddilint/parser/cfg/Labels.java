package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Statement;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the labels of a function stand: a {@code goto} has to know what it enters and leaves. */
final class Labels implements ChildVisitor {
  private final Statement body;
  private final Children children = new Children(this);
  private final Map<String, Place> places = new HashMap<>();
  private final Deque<Statement> path = new ArrayDeque<>();
  private boolean collected;

  /** The statements around a label. */
  static final class Place {
    private final Set<Statement> enclosing = Collections.newSetFromMap(new IdentityHashMap<>());

    private Place(Iterable<Statement> path) {
      path.forEach(enclosing::add);
    }

    boolean isWithin(Statement statement) {
      return enclosing.contains(statement);
    }
  }

  Labels(Statement body) {
    this.body = body;
  }

  /** Functions without a jump are not searched. */
  Optional<Place> place(String label) {
    if (!collected) {
      statement(body);
      collected = true;
    }
    return Optional.ofNullable(places.get(label));
  }

  @Override
  public void statement(Statement node) {
    path.push(node);
    if (node instanceof Statement.Labeled labeled) {
      places.putIfAbsent(labeled.label().name(), new Place(path));
    }
    children.of(node);
    path.pop();
  }
}
