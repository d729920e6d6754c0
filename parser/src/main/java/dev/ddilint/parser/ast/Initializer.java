package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;

/** What a variable starts with. */
public sealed interface Initializer extends Node {

  /** A single expression. */
  record Single(Expression expression) implements Initializer {
    @Override
    public Span span() {
      return expression.span();
    }
  }

  /** {@code { ... }}. */
  record Braced(Span span, List<Item> items) implements Initializer {
    public Braced {
      items = List.copyOf(items);
    }
  }

  /** One item with the designators before it, if any. */
  record Item(List<Designator> designators, Initializer value) {
    public Item {
      designators = List.copyOf(designators);
    }
  }
}
