package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What all symbols have. A later declaration may complete the type and add annotations. */
sealed class Entity permits Symbol.Variable, Symbol.Function, Symbol.Typedef, Symbol.Constant {
  private final String name;
  private final Span span;
  private final List<Annotation> annotations = new ArrayList<>();
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
    return Collections.unmodifiableList(annotations);
  }

  void refine(CType better) {
    type = better;
  }

  void annotate(List<Annotation> more) {
    annotations.addAll(more);
  }

  @Override
  public String toString() {
    return name;
  }
}
