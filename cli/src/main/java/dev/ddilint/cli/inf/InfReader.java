package dev.ddilint.cli.inf;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceReader;
import dev.ddilint.parser.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the text of an installation file. The syntax: {@code
 * https://learn.microsoft.com/windows-hardware/drivers/install/general-syntax-rules-for-inf-files}.
 */
public final class InfReader {
  /** Ten times the largest package of a display driver; what is larger is no source. */
  static final int MAX_CHARACTERS = 1 << 20;

  private final SourceFile source;
  private final String text;
  private final Map<String, Draft> sections = new LinkedHashMap<>();
  private Optional<Draft> current = Optional.empty();
  private int at;

  /** A section whose lines are still read. */
  private record Draft(String name, Span span, List<InfEntry> entries) {}

  private InfReader(SourceFile source) {
    this.source = source;
    this.text = source.text();
  }

  /**
   * Reads a file; one that cannot be read, or is too large, is reported and empty.
   *
   * @param name how messages call it
   */
  public static Optional<InfFile> read(Path file, String name, ProblemSink problems) {
    SourceReader.Reading reading = new SourceReader().read(file, name, SourceFile.Origin.PROJECT);
    if (reading instanceof SourceReader.Reading.Failure failure) {
      problems.report(failure.problem());
      return Optional.empty();
    }
    SourceFile source = ((SourceReader.Reading.Text) reading).file();
    if (source.text().length() > MAX_CHARACTERS) {
      problems.report(Problem.of(ProblemKind.FILE_SIZE, name, Integer.toString(MAX_CHARACTERS)));
      return Optional.empty();
    }
    return Optional.of(parse(source));
  }

  /** The sections of a text. */
  public static InfFile parse(SourceFile source) {
    return new InfReader(source).run();
  }

  private InfFile run() {
    while (at < text.length()) {
      skipBlanks();
      if (isAt('[')) {
        readSection();
      } else if (!isAt(';') && !isLineEnd()) {
        readEntry();
      }
      skipLine();
    }
    return new InfFile(
        source,
        sections.values().stream()
            .map(draft -> new InfSection(draft.name(), draft.span(), draft.entries()))
            .toList());
  }

  private void readSection() {
    int start = ++at;
    while (!isLineEnd() && !isAt(']')) {
      at++;
    }
    String name = text.substring(start, at).trim();
    Span span = Span.of(source, start, at);
    current =
        Optional.of(
            sections.computeIfAbsent(
                InfFile.lower(name), key -> new Draft(name, span, new ArrayList<>())));
  }

  private void readEntry() {
    List<InfText> values = new ArrayList<>();
    Optional<InfText> key = Optional.empty();
    InfText first = readText(true);
    if (isAt('=')) {
      key = Optional.of(first);
      at++;
      first = readText(false);
    }
    values.add(first);
    while (isAt(',')) {
      at++;
      values.add(readText(false));
    }
    boolean blank = key.isEmpty() && values.size() == 1 && first.text().isEmpty();
    if (!blank) {
      InfEntry entry = new InfEntry(key, values);
      current.ifPresent(section -> section.entries().add(entry));
    }
  }

  /** Reads up to a comma, the end of the line or, where a key may stand, an equals sign. */
  private InfText readText(boolean mayBeKey) {
    skipBlanks();
    int start = at;
    int end = at;
    StringBuilder value = new StringBuilder();
    int kept = 0;
    while (!isLineEnd() && !isAt(',') && !(mayBeKey && isAt('='))) {
      char next = text.charAt(at);
      if (next == ';') {
        skipToLineEnd();
      } else if (next == '"') {
        readQuoted(value);
        kept = value.length();
        end = at;
      } else if (next == '\\' && continues()) {
        skipContinuation();
      } else {
        at++;
        value.append(next);
        if (!isBlank(next)) {
          kept = value.length();
          end = at;
        }
      }
    }
    value.setLength(kept);
    return new InfText(value.toString(), Span.of(source, start, end));
  }

  /** Within quotes only a doubled quote means something; the end of the line ends them too. */
  private void readQuoted(StringBuilder value) {
    at++;
    while (!isLineEnd()) {
      if (!isAt('"')) {
        value.append(text.charAt(at++));
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        value.append('"');
        at += 2;
      } else {
        at++;
        return;
      }
    }
  }

  /** Whether a backslash is the last of its line but for blanks and a comment. */
  private boolean continues() {
    int next = at + 1;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next >= text.length()
        || text.charAt(next) == ';'
        || text.charAt(next) == '\n'
        || text.charAt(next) == '\r';
  }

  private void skipContinuation() {
    skipLine();
    skipBlanks();
  }

  private void skipLine() {
    skipToLineEnd();
    if (isAt('\r')) {
      at++;
    }
    if (isAt('\n')) {
      at++;
    }
  }

  private void skipToLineEnd() {
    while (!isLineEnd()) {
      at++;
    }
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  /** The end of the text is the end of its last line. */
  private boolean isLineEnd() {
    if (at >= text.length()) {
      return true;
    }
    char next = text.charAt(at);
    return next == '\n' || next == '\r';
  }

  private boolean isAt(char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\f' || character == '\u00a0';
  }
}
