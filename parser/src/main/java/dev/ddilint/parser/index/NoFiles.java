package dev.ddilint.parser.index;

import dev.ddilint.parser.source.SourceFile;
import java.util.function.IntFunction;

/** For entries without places. */
enum NoFiles implements IntFunction<SourceFile> {
  INSTANCE;

  @Override
  public SourceFile apply(int number) {
    throw new IllegalStateException("an entry without places names the file " + number);
  }
}
