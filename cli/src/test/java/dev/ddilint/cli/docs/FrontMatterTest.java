package dev.ddilint.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The YAML at the head of a page, which anyone may have written. */
class FrontMatterTest {

  private static FrontMatter read(String text) throws FrontMatter.Unreadable {
    return FrontMatter.of(text.lines().toList());
  }

  @Test
  void everyScalarIsText() throws FrontMatter.Unreadable {
    FrontMatter front =
        read(
            """
            ---
            req.kmdf-ver: 1.10
            req.irql: "<= DISPATCH_LEVEL"
            req.lib:
            api_name:
             - One
             - Two
            ---
            # Text
            """);
    assertThat(front.text("req.kmdf-ver")).isEqualTo("1.10");
    assertThat(front.text("req.irql")).isEqualTo("<= DISPATCH_LEVEL");
    assertThat(front.text("req.lib")).isEmpty();
    assertThat(front.text("req.dll")).isEmpty();
    assertThat(front.list("api_name")).containsExactly("One", "Two");
  }

  @Test
  void aCellHoldsNoTabsAndNoLines() throws FrontMatter.Unreadable {
    assertThat(read("---\na: \"x\\ty\\nz\\u00A0!\"\n---\n").text("a")).isEqualTo("x y z !");
  }

  @Test
  void aPageWithoutOneIsNotRead() {
    assertThatThrownBy(() -> read("# Title\n")).hasMessage("has no front matter");
    assertThatThrownBy(() -> read("---\na: 1\n")).hasMessage("has front matter without an end");
  }

  @Test
  void whatIsNoYamlIsNotRead() {
    assertThatThrownBy(() -> read("---\na: [1\n---\n"))
        .hasMessageStartingWith("has front matter that is no YAML: ");
  }

  @Test
  void objectsAreNotMade() {
    assertThatThrownBy(() -> read("---\na: !!java.io.File [x]\n---\n"))
        .hasMessageStartingWith("has front matter that is no YAML: ");
  }

  @Test
  void aliasesThatMultiplyAreNotExpanded() {
    assertThatThrownBy(() -> read("---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n"))
        .hasMessageStartingWith("has front matter that is no YAML: ");
  }

  @Test
  void deepNestingEndsTheReading() {
    String deep = "[".repeat(30_000) + "]".repeat(30_000);
    assertThatThrownBy(() -> read("---\na: " + deep + "\n---\n"))
        .hasMessageStartingWith("has front matter that is no YAML: ");
  }

  @Test
  void frontMatterBeyondTheBoundIsNotRead() {
    assertThatThrownBy(() -> read("---\na: " + "x".repeat(70_000) + "\n---\n"))
        .hasMessageStartingWith("has front matter that is no YAML: ");
  }
}
