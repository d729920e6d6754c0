package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.util.Optional;

/**
 * An annotation that makes no sense.
 *
 * @param unknownName the name that is no parameter, if that is the reason: it may still be declared
 *     elsewhere
 */
record Defect(Annotation word, String reason, Optional<String> unknownName) {

  Problem problem() {
    return Problem.at(word.span(), ProblemKind.BAD_ANNOTATION, word.name(), reason);
  }
}
