package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import org.junit.jupiter.api.Test;

/** Nodes that begin and end at the same tokens share one span. */
class RecentSpansTest {
  private final SourceFile file = new SourceFile("f.c", SourceFile.Origin.PROJECT, "a + b;");
  private final SourceFile other = new SourceFile("g.c", SourceFile.Origin.PROJECT, "a + b;");
  private final Expansion.Macro macro = new Expansion.Macro("M", other, 0, 1);
  private final RecentSpans spans = new RecentSpans();

  @Test
  void theSamePlaceIsTheSameObject() {
    assertThat(spans.of(0, file, 0, 5, Expansion.NONE))
        .isSameAs(spans.of(0, file, 0, 5, Expansion.NONE))
        .isEqualTo(Span.of(file, 0, 5));
    assertThat(spans.of(0, file, 0, 1, macro)).isSameAs(spans.of(0, file, 0, 1, macro));
  }

  @Test
  void anotherPlaceOfTheSameTokenIsNotMistakenForIt() {
    spans.of(0, file, 0, 1, Expansion.NONE);
    assertThat(spans.of(0, file, 0, 5, Expansion.NONE)).isEqualTo(Span.of(file, 0, 5));
    assertThat(spans.of(0, other, 0, 5, Expansion.NONE)).isEqualTo(Span.of(other, 0, 5));
    assertThat(spans.of(0, other, 0, 5, macro)).isEqualTo(Span.of(other, 0, 5, macro));
    assertThat(spans.of(0, other, 0, 5, Expansion.NONE)).isEqualTo(Span.of(other, 0, 5));
  }
}
