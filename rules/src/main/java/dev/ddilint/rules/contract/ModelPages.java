package dev.ddilint.rules.contract;

import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which documentation folder a place in a model header belongs to, as {@code #pragma
 * ddi_header(folder)} says.
 */
final class ModelPages {
  private static final String PRAGMA = "ddi_header";

  private final IdentityHashMap<SourceFile, TreeMap<Integer, String>> folders =
      new IdentityHashMap<>();

  ModelPages(List<Pragma> pragmas) {
    for (Pragma pragma : pragmas) {
      List<String> tokens = pragma.tokens();
      if (pragma.name().equals(PRAGMA) && tokens.size() > 2) {
        String folder = String.join("", tokens.subList(2, tokens.size() - 1));
        folders
            .computeIfAbsent(pragma.span().file(), file -> new TreeMap<>())
            .put(pragma.span().start(), folder);
      }
    }
  }

  Optional<String> folderAt(Span span) {
    TreeMap<Integer, String> byOffset = folders.get(span.file());
    Map.Entry<Integer, String> last = byOffset == null ? null : byOffset.floorEntry(span.start());
    return last == null ? Optional.empty() : Optional.of(last.getValue());
  }
}
