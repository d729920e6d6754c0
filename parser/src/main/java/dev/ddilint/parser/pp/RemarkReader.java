package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the {@link UnitRemarks} of a unit while it is read. */
final class RemarkReader {
  /** The tokens of one macro between two pragmas; no macro of the samples has a tenth of it. */
  private static final int MAX_TOKENS_BETWEEN = 256;

  private static final Set<String> SWITCHES = Set.of("warning", "prefast");

  private final FileStack files;
  private final List<TokenArray> addressed = new ArrayList<>();
  private final Map<SourceFile, Integer> pragmasBefore = new LinkedHashMap<>();
  private final List<Entry> pragmas = new ArrayList<>();

  private record Entry(Pragma pragma, List<Span> includedFrom) {}

  RemarkReader(FileStack files) {
    this.files = files;
  }

  /** A file is about to be read. */
  void enter(TokenArray tokens) {
    if (tokens.file().origin() != SourceFile.Origin.PROJECT) {
      return;
    }
    boolean first = pragmasBefore.putIfAbsent(tokens.file(), pragmas.size()) == null;
    if (first && !tokens.comments().isEmpty()) {
      addressed.add(tokens);
    }
  }

  /** A pragma was read in the file on top. */
  void add(Pragma pragma) {
    if (SWITCHES.contains(pragma.name())) {
      pragmas.add(new Entry(pragma, files.includingPlaces()));
    }
  }

  /** The remarks of the unit whose tokens these are. */
  UnitRemarks of(PreprocessedUnit unit) {
    List<WarningPragma> switches = new ArrayList<>();
    int from = 0;
    for (Entry entry : pragmas) {
      switches.add(placed(entry, unit, from));
      from = entry.pragma().tokenIndex();
    }
    return new UnitRemarks(comments(unit), switches, pragmasBefore);
  }

  private static WarningPragma placed(Entry entry, PreprocessedUnit unit, int from) {
    int index = entry.pragma().tokenIndex();
    return new WarningPragma(
        entry.pragma(),
        index < unit.size() ? Optional.of(unit.span(index)) : Optional.empty(),
        entry.includedFrom(),
        sameInvocation(entry.pragma(), unit, Math.max(from, index - MAX_TOKENS_BETWEEN)));
  }

  private static List<Span> sameInvocation(Pragma pragma, PreprocessedUnit unit, int from) {
    List<Span> spans = new ArrayList<>();
    Span place = pragma.span();
    boolean expanded = place.expansion() instanceof Expansion.Macro;
    for (int i = from; expanded && i < pragma.tokenIndex(); i++) {
      Span span = unit.span(i);
      if (span.file() == place.file() && span.start() == place.start()) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** The comments whose lines gave the unit a token: the others stand in inactive code. */
  private List<Remark> comments(PreprocessedUnit unit) {
    List<Remark> found = new ArrayList<>();
    for (TokenArray tokens : addressed) {
      Set<Integer> active = activeLines(tokens.file(), unit);
      for (ToolComment comment : tokens.comments()) {
        int subject = subject(tokens, comment);
        if (subject < tokens.size() && active.contains(line(tokens, subject))) {
          found.add(
              new Remark(
                  Span.of(tokens.file(), comment.start(), comment.end()),
                  Span.of(tokens.file(), tokens.start(subject), tokens.end(subject))));
        }
      }
    }
    return found;
  }

  private static Set<Integer> activeLines(SourceFile file, PreprocessedUnit unit) {
    Set<Integer> lines = new HashSet<>();
    for (int i = 0; i < unit.size(); i++) {
      Span span = unit.span(i);
      if (span.file() == file) {
        lines.add(span.startPosition().line());
      }
      if (span.expansion() instanceof Expansion.Macro macro && macro.file() == file) {
        lines.add(macro.spelling().startPosition().line());
      }
    }
    return lines;
  }

  /** The first token of the line that a comment is about; the size where there is none. */
  private static int subject(TokenArray tokens, ToolComment comment) {
    int before = comment.before() - 1;
    int line = tokens.file().position(comment.start()).line();
    if (before >= 0 && line(tokens, before) == line) {
      while (before > 0 && line(tokens, before - 1) == line) {
        before--;
      }
      return before;
    }
    int next = comment.before();
    while (next < tokens.size() && isDirective(tokens, next)) {
      next = tokens.lineEnd(next);
    }
    return next;
  }

  /** Whether a line is a directive other than a definition, whose lines a comment may be about. */
  private static boolean isDirective(TokenArray tokens, int index) {
    return tokens.startsLine(index)
        && Word.HASH.is(tokens.symbol(index))
        && !(index + 1 < tokens.size() && Word.DEFINE.is(tokens.symbol(index + 1)));
  }

  private static int line(TokenArray tokens, int index) {
    return tokens.file().position(tokens.start(index)).line();
  }
}
