package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the sources of a unit say about findings: comments that speak to ddilint, and pragmas that
 * switch warnings. Both are kept as they are written; what they mean is not decided here.
 */
public final class UnitRemarks {
  /** Nothing is said. */
  public static final UnitRemarks NONE = new UnitRemarks(List.of(), List.of(), Map.of());

  private final List<Remark> comments;
  private final List<WarningPragma> pragmas;
  private final Map<SourceFile, Integer> pragmasBefore;

  /**
   * Remarks.
   *
   * @param pragmas in the order in which they are read
   * @param pragmasBefore how many of them were read before each file of the unit
   */
  UnitRemarks(
      List<Remark> comments, List<WarningPragma> pragmas, Map<SourceFile, Integer> pragmasBefore) {
    this.comments = List.copyOf(comments);
    this.pragmas = List.copyOf(pragmas);
    this.pragmasBefore = Map.copyOf(pragmasBefore);
  }

  /** The same, but for a file. */
  UnitRemarks without(SourceFile file) {
    Map<SourceFile, Integer> others = new HashMap<>(pragmasBefore);
    others.remove(file);
    return new UnitRemarks(comments, pragmas, others);
  }

  /** Those of a unit behind the header that it begins with; the comments of its file come first. */
  UnitRemarks behind(UnitRemarks header, SourceFile file) {
    Set<Remark> allComments = new LinkedHashSet<>();
    comments.stream().filter(each -> each.span().file() == file).forEach(allComments::add);
    allComments.addAll(header.comments);
    allComments.addAll(comments);
    List<WarningPragma> allPragmas = new ArrayList<>(header.pragmas);
    allPragmas.addAll(pragmas);
    Map<SourceFile, Integer> before = new HashMap<>();
    pragmasBefore.forEach((each, count) -> before.put(each, header.pragmas.size() + count));
    before.putAll(header.pragmasBefore);
    return new UnitRemarks(List.copyOf(allComments), allPragmas, before);
  }

  /** The comments in active code. */
  public List<Remark> comments() {
    return comments;
  }

  /** All pragmas, in the order in which they are read. */
  public List<WarningPragma> pragmas() {
    return pragmas;
  }

  /** Whether the unit reads a file. */
  public boolean covers(SourceFile file) {
    return pragmasBefore.containsKey(file);
  }

  /** The pragmas that are read before a place, in order. */
  public List<WarningPragma> pragmasBefore(Span place) {
    int count = pragmasBefore.getOrDefault(place.file(), 0);
    while (count < pragmas.size() && pragmas.get(count).isReadBefore(place)) {
      count++;
    }
    return pragmas.subList(0, count);
  }
}
