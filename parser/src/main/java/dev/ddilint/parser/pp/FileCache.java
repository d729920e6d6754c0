package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceReader;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a run: each header is read and made tokens of once, whoever includes it. A unit's
 * own file is let go once a unit has it; until then it is kept while memory suffices for those that
 * were looked at only.
 */
final class FileCache {
  private final FolderTree tree;
  private final Tokenizer tokenizer;
  private final SourceReader reader = new SourceReader();
  private final ConcurrentHashMap<Path, Entry> entries = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Path, SoftReference<Entry>> glimpsed = new ConcurrentHashMap<>();

  /** A file's tokens, or why there are none. */
  sealed interface Entry {
    /** The tokens. */
    record Tokens(TokenArray tokens) implements Entry {}

    /** The reason. */
    record Failure(Problem problem) implements Entry {}
  }

  FileCache(FolderTree tree, Tokenizer tokenizer) {
    this.tree = tree;
    this.tokenizer = tokenizer;
  }

  /** The file of an absolute path, kept for the next who includes it. */
  Entry get(Path path) {
    Entry known = entries.get(path);
    return known != null ? known : entries.computeIfAbsent(path, this::load);
  }

  /** The file of an absolute path, not kept: what a unit begins with is seldom read again. */
  Entry once(Path path) {
    Entry known = entries.get(path);
    if (known != null) {
      return known;
    }
    SoftReference<Entry> seen = glimpsed.remove(path);
    Entry kept = seen == null ? null : seen.get();
    return kept != null ? kept : load(path);
  }

  /** The file of an absolute path, for a look before a unit is made of it. */
  Entry glimpse(Path path) {
    Entry entry = once(path);
    glimpsed.put(path, new SoftReference<>(entry));
    return entry;
  }

  private Entry load(Path path) {
    SourceReader.Reading reading = reader.read(path, tree.name(path), tree.origin(path));
    if (reading instanceof SourceReader.Reading.Text text) {
      return new Entry.Tokens(tokenizer.tokenize(text.file()));
    }
    return new Entry.Failure(((SourceReader.Reading.Failure) reading).problem());
  }
}
