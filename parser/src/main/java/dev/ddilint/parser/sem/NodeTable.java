package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Node;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about nodes of one kind in the bodies of a unit, each at its number: these are
 * asked about more than all else, and a hash would cost more than the answer. Trees that were read
 * elsewhere have the same numbers, so the node itself is kept, too.
 *
 * <p>Nodes get their places while the unit is resolved. What is found out later is kept without a
 * lock: bodies are asked about by one thread, that of their driver.
 *
 * @param <V> what is known about a node
 */
final class NodeTable<V> {
  private @Nullable Node[] nodes = new Node[0];
  private @Nullable Object[] values = new Object[0];

  /** Makes a place for a node. */
  void add(Node node, int number) {
    if (number >= nodes.length) {
      int length = 2 * number + 1;
      nodes = Arrays.copyOf(nodes, length);
      values = Arrays.copyOf(values, length);
    }
    nodes[number] = node;
  }

  /** Makes a place for a node of which something is known. */
  void add(Node node, int number, V value) {
    add(node, number);
    values[number] = value;
  }

  /** Keeps what was found out about a node, if it has a place. */
  void keep(Node node, int number, V value) {
    if (has(node, number)) {
      values[number] = value;
    }
  }

  /** What is known about a node. */
  Optional<V> find(Node node, int number) {
    return has(node, number) ? Optional.ofNullable(value(number)) : Optional.empty();
  }

  /** What is known about a node, or something else. */
  V find(Node node, int number, V otherwise) {
    V known = has(node, number) ? value(number) : null;
    return known == null ? otherwise : known;
  }

  @SuppressWarnings("unchecked")
  private @Nullable V value(int number) {
    return (V) values[number];
  }

  private boolean has(Node node, int number) {
    return number < nodes.length && nodes[number] == node;
  }
}
