package dev.ddilint.parser.sem;

import java.util.Optional;

/** The scopes at a point of a unit: the file's and, within a function, those of its blocks. */
final class Scopes {
  private final FileScope file;
  private final ShadowMap<Symbol> names = new ShadowMap<>();
  private final ShadowMap<CType> tags = new ShadowMap<>();
  private Optional<Mark> block = Optional.empty();

  /** Where a block began, and the one around it. */
  record Mark(int names, int tags, Optional<Mark> outer) {}

  Scopes(FileScope file) {
    this.file = file;
  }

  FileScope file() {
    return file;
  }

  boolean atFileScope() {
    return block.isEmpty();
  }

  void enter() {
    block = Optional.of(new Mark(names.mark(), tags.mark(), block));
  }

  void leave() {
    Mark left = block.orElseThrow();
    names.rewind(left.names());
    tags.rewind(left.tags());
    block = left.outer();
  }

  /** A name of a block around this point. */
  Optional<Symbol> local(String name) {
    return names.get(name);
  }

  Optional<Symbol> lookup(String name) {
    Optional<Symbol> local = names.get(name);
    return local.isPresent() ? local : file.lookup(name);
  }

  void declare(Symbol symbol) {
    if (atFileScope()) {
      file.declare(symbol);
    } else {
      names.put(symbol.name(), symbol);
    }
  }

  Optional<CType> tag(String tag) {
    Optional<CType> local = tags.get(tag);
    return local.isPresent() ? local : file.tag(tag);
  }

  /** The type of a tag if the innermost scope declares it. */
  Optional<CType> innermostTag(String tag) {
    if (atFileScope()) {
      return file.ownTag(tag);
    }
    return tags.declaredSince(block.orElseThrow().tags(), tag) ? tags.get(tag) : Optional.empty();
  }

  void declareTag(String tag, CType type) {
    if (atFileScope()) {
      file.declareTag(tag, type);
    } else {
      tags.put(tag, type);
    }
  }
}
