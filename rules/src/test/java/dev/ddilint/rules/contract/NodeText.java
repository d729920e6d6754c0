package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Node;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/**
 * A tree of records as text, complete with places; files go by name. The numbers of nodes are no
 * part of what they say.
 */
final class NodeText {
  private NodeText() {}

  static String of(Object node) {
    if (node instanceof Span span) {
      return SymbolText.place(span);
    }
    if (node instanceof SourceFile file) {
      return file.name();
    }
    if (node instanceof Optional<?> optional) {
      return optional.map(NodeText::of).orElse("-");
    }
    if (node instanceof Collection<?> list) {
      return list instanceof java.util.Set
          ? list.stream().map(NodeText::of).sorted().toList().toString()
          : list.stream().map(NodeText::of).toList().toString();
    }
    return node instanceof Record ? components(node) : String.valueOf(node);
  }

  private static String components(Object node) {
    StringBuilder text = new StringBuilder(node.getClass().getSimpleName()).append('(');
    for (RecordComponent each : node.getClass().getRecordComponents()) {
      if (node instanceof Node && each.getName().equals("number")) {
        continue;
      }
      try {
        text.append(of(each.getAccessor().invoke(node))).append(' ');
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return text.append(')').toString();
  }
}
