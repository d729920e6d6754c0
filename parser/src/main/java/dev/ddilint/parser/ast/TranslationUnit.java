package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.List;

/**
 * A source file with everything it includes as text; headers of the model are imported, not
 * included.
 */
public record TranslationUnit(Span span, List<ExternalDeclaration> declarations) implements Node {
  public TranslationUnit {
    declarations = List.copyOf(declarations);
  }

  public SourceFile file() {
    return span.file();
  }
}
