package dev.ddilint.parser.sem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Node;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import org.junit.jupiter.api.Test;

class NodeTableTest {
  private static final Span PLACE =
      Span.of(new SourceFile("a.c", SourceFile.Origin.PROJECT, "x"), 0, 1);

  private final NodeTable<String> table = new NodeTable<>();

  private static Expression.Name name(int number) {
    return new Expression.Name(PLACE, "x", number);
  }

  @Test
  void nodesThatSayTheSameHaveValuesOfTheirOwn() {
    Expression.Name first = name(1);
    Expression.Name second = name(2);
    table.add(first, 1, "one");
    table.add(second, 2, "two");
    assertThat(first).isEqualTo(second);
    assertThat(table.find(first, 1)).contains("one");
    assertThat(table.find(second, 2)).contains("two");
  }

  @Test
  void aNodeOfAnotherTreeIsAnotherOneDespiteItsNumber() {
    Expression.Name own = name(1);
    Expression.Name foreign = name(1);
    table.add(own, 1, "own");
    table.keep(foreign, 1, "foreign");
    assertThat(table.find(own, 1)).contains("own");
    assertThat(table.find(foreign, 1)).isEmpty();
    assertThat(table.find(foreign, 1, "none")).isEqualTo("none");
  }

  @Test
  void aNodeWithoutANumberIsNotFound() {
    assertThat(table.find(name(Node.NO_NUMBER), Node.NO_NUMBER)).isEmpty();
  }
}
