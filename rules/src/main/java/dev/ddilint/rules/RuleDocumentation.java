package dev.ddilint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The documentation of a rule for its readers: Markdown, made from the Javadoc of the rule's class
 * when the project is built.
 *
 * @param description what the rule reports and why it matters, in a few sentences; a paragraph is
 *     one line, since viewers break lines where the text does
 * @param markdown the whole page, with examples
 */
public record RuleDocumentation(String description, String markdown) {
  /** A line break that does not end a paragraph. */
  private static final Pattern WRAP = Pattern.compile("(?<!\\n)\\n(?!\\n)");

  private static final String SITE = "https://ddilint.dev/rules/";

  /** The page of a rule that is bundled with the program. */
  public static RuleDocumentation of(RuleInfo rule) {
    String page = read(rule);
    int first = page.indexOf("\n\n") + 2;
    String description = page.substring(first, page.indexOf("\n\n## ", first));
    return new RuleDocumentation(WRAP.matcher(description).replaceAll(" "), page);
  }

  /** The address of the rule's page. */
  public static String url(RuleInfo rule) {
    return SITE + rule.name();
  }

  private static String read(RuleInfo rule) {
    try (InputStream page =
        RuleDocumentation.class.getResourceAsStream("docs/" + rule.name() + ".md")) {
      if (page == null) {
        throw new IllegalStateException("rule " + rule.name() + " has no documentation page");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the documentation cannot be read from the jar", e);
    }
  }
}
