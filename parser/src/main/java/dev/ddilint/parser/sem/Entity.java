package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What all symbols have. A later declaration may complete the type and add annotations. */
sealed class Entity permits Symbol.Variable, Symbol.Function, Symbol.Typedef, Symbol.Constant {
  private final String name;
  private final Span span;
  private List<Annotation> annotations = List.of();
  private CType type;

  Entity(String name, Span span, CType type) {
    this.name = name;
    this.span = span;
    this.type = type;
  }

  public String name() {
    return name;
  }

  public Span span() {
    return span;
  }

  public CType type() {
    return type;
  }

  public List<Annotation> annotations() {
    return annotations;
  }

  void refine(CType better) {
    type = better;
  }

  /** Adds what a later declaration carries. */
  void annotate(List<Annotation> more) {
    annotations = joined(annotations, more);
  }

  /** Lets the annotations speak of parameters by other names. */
  void rename(ParameterNames names) {
    annotations = names.in(annotations);
  }

  /** Adds what an earlier declaration carries. */
  void annotateBefore(List<Annotation> earlier) {
    annotations = joined(earlier, annotations);
  }

  static List<Annotation> joined(List<Annotation> first, List<Annotation> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return List.copyOf(first.isEmpty() ? second : first);
    }
    List<Annotation> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  @Override
  public String toString() {
    return name;
  }
}
