package dev.ddilint.cli.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page: YAML front matter, then Markdown, of which the headings matter. */
final class PageReader {
  /** The longest reference page has 170 KB. */
  private static final long MAX_BYTES = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern PARAMETER = Pattern.compile("#{2,4}\\s*-param\\s+(\\S.*)");
  private static final Pattern HEADING = Pattern.compile("#\\s+(\\S.*)");
  private static final Pattern DEFINE = Pattern.compile("\\s*#define\\s+(\\w+).*");

  private PageReader() {}

  static DocPage read(Path file, String address) throws IOException, FrontMatter.Unreadable {
    if (Files.size(file) > MAX_BYTES) {
      throw new FrontMatter.Unreadable("is larger than " + MAX_BYTES + " bytes");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return of(address, text);
  }

  static DocPage of(String address, String text) throws FrontMatter.Unreadable {
    List<String> lines =
        (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
    DocPage page =
        new DocPage(
            address,
            FrontMatter.of(lines),
            groups(PARAMETER, lines),
            groups(HEADING, lines).stream().findFirst().orElse(""),
            groups(DEFINE, lines));
    if (page.name().isEmpty()) {
      throw new FrontMatter.Unreadable("has no UID");
    }
    return page;
  }

  private static List<String> groups(Pattern pattern, List<String> lines) {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        found.add(Cells.plain(matcher.group(1)));
      }
    }
    return found;
  }
}
