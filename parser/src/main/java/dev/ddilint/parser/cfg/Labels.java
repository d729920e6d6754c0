package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Node;
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
final class Labels {
  private final Map<String, Place> places = new HashMap<>();
  private final Deque<Statement> path = new ArrayDeque<>();

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

  private Labels() {}

  static Labels of(Statement body) {
    Labels labels = new Labels();
    labels.collect(body);
    return labels;
  }

  Optional<Place> place(String label) {
    return Optional.ofNullable(places.get(label));
  }

  private void collect(Statement statement) {
    if (statement instanceof Statement.Evaluate || statement instanceof Statement.Declare) {
      return;
    }
    path.push(statement);
    if (statement instanceof Statement.Labeled labeled) {
      places.putIfAbsent(labeled.label().name(), new Place(path));
    }
    for (Node child : Children.of(statement)) {
      if (child instanceof Statement inner) {
        collect(inner);
      }
    }
    path.pop();
  }
}
