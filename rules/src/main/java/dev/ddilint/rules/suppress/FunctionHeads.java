package dev.ddilint.rules.suppress;

import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the function in whose head, annotations included, a token stands. */
record FunctionHeads(TranslationUnit unit) {

  /** The function from its head to its end. */
  Optional<Span> bodyAt(Span token) {
    for (ExternalDeclaration declaration : unit.declarations()) {
      if (declaration instanceof FunctionDefinition function) {
        Span head = head(function);
        if (head.file() == token.file()
            && head.start() <= token.start()
            && token.start() <= function.body().span().start()) {
          return Optional.of(head.to(function.body().span()));
        }
      }
    }
    return Optional.empty();
  }

  private static Span head(FunctionDefinition function) {
    Span whole = function.whole();
    int start =
        Stream.concat(
                function.specifiers().annotations().stream(),
                function.declarator().annotations().stream())
            .map(annotation -> annotation.span())
            .filter(span -> span.file() == whole.file())
            .mapToInt(Span::start)
            .min()
            .orElse(whole.start());
    return Span.of(whole.file(), Math.min(start, whole.start()), whole.end());
  }
}
