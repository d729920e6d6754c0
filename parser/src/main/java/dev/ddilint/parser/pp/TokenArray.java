package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;

/** The raw tokens of a file, immutable once made and shared by every unit that includes it. */
public final class TokenArray {
  private final SourceFile file;

  TokenArray(SourceFile file) {
    this.file = file;
  }

  public SourceFile file() {
    return file;
  }
}
