package dev.ddilint.rules.reference;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The documentation of a rule as its class states it.
 *
 * <p>The raw comment is read line by line: JavaParser's own Javadoc model ends {@code @code} blocks
 * at the first closing brace.
 */
final class RuleSource {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String CODE_START = "<pre>{@code";
  private static final String CODE_END = "}</pre>";

  private final RuleInfo info;
  private final List<String> lines;

  RuleSource(Rule rule) {
    this.info = rule.info();
    this.lines = comment(rule);
  }

  private static List<String> comment(Rule rule) {
    StaticJavaParser.getParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    Path file = SOURCES.resolve(rule.getClass().getName().replace('.', '/') + ".java");
    try {
      TypeDeclaration<?> type = StaticJavaParser.parse(file).getType(0);
      return type.getJavadocComment()
          .orElseThrow()
          .getContent()
          .lines()
          .map(RuleSource::bare)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of the comment without its leading asterisk. */
  private static String bare(String line) {
    String text = line.strip();
    return text.startsWith("* ") ? text.substring(2) : text.equals("*") ? "" : text;
  }

  /** The page for readers. */
  String markdown() {
    List<String> page = new ArrayList<>();
    page.add("# %s %s".formatted(info.id(), info.name()));
    page.add("");
    boolean code = false;
    for (String line : lines) {
      if (line.startsWith(CODE_START)) {
        code = true;
        page.add("```c");
      } else if (line.startsWith(CODE_END)) {
        code = false;
        page.add("```");
      } else {
        page.add(code ? line : prose(line));
      }
    }
    page.add("");
    page.add("## Facts");
    page.add("");
    page.add("Level: %s. Profile: %s.".formatted(lower(info.severity()), lower(info.profile())));
    if (info.sameAs().length > 0) {
      page.add("Other names of this contract: %s.".formatted(String.join(", ", info.sameAs())));
    }
    return String.join("\n", withoutDoubleBlanks(page)).strip() + "\n";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String prose(String line) {
    return line.replace("<p>", "")
        .replace("<h2>", "## ")
        .replace("</h2>", "")
        .replace("{@code ", "`")
        .replace("}", "`")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
  }

  private static List<String> withoutDoubleBlanks(List<String> page) {
    List<String> result = new ArrayList<>();
    for (String line : page) {
      if (!line.isEmpty() || result.isEmpty() || !result.get(result.size() - 1).isEmpty()) {
        result.add(line);
      }
    }
    return result;
  }

  /** The headings, in order. */
  List<String> headings() {
    return lines.stream()
        .filter(line -> line.startsWith("<h2>"))
        .map(line -> line.substring("<h2>".length(), line.indexOf("</h2>")))
        .toList();
  }

  /** The paragraphs before the first heading, each as one line. */
  List<String> paragraphs() {
    String prose =
        String.join("\n", lines.stream().takeWhile(line -> !line.startsWith("<h2>")).toList());
    return Stream.of(prose.strip().split("\n\n", -1))
        .map(paragraph -> paragraph.replace("<p>", "").replace('\n', ' ').strip())
        .toList();
  }

  /** The code under a heading. */
  String example(String heading) {
    int at = lines.indexOf("<h2>" + heading + "</h2>");
    if (at < 0) {
      throw new IllegalStateException(info.name() + " has no heading " + heading);
    }
    List<String> code = new ArrayList<>();
    int line = at;
    while (!lines.get(line).startsWith(CODE_START)) {
      line++;
    }
    for (line++; !lines.get(line).startsWith(CODE_END); line++) {
      code.add(lines.get(line));
    }
    return String.join("\n", code) + "\n";
  }
}
