package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Parses a unit one external declaration after the other, so that one that is no C costs only
 * itself. What fails is parsed a second time with recovery within functions, so that good code does
 * not pay for it.
 *
 * <p>Prediction is ANTLR's SLL throughout. All decisions of the grammar but two see one token: the
 * dangling {@code else}, where SLL and full context both take the nearest {@code if}, and the
 * bracket in a declarator without a name, which two tokens decide. Full context (LL) could not find
 * another parse; on nested code it costs time and stack without bound.
 */
final class UnitParser {
  private final ScreenedTokens tokens;
  private final TokenSequence sequence;
  private final CParser parser;
  private final Places places;
  private final PendingProblems problems;
  private final List<ExternalDeclaration> declarations = new ArrayList<>();
  private final List<String> skippedFunctions = new ArrayList<>();
  private int reparsed;

  UnitParser(CParser parser, TokenSequence sequence, PendingProblems problems) {
    this.parser = parser;
    this.sequence = sequence;
    tokens = sequence.tokens();
    this.problems = problems;
    places = new Places(tokens, sequence.context().raw().keywords().symbols());
  }

  /**
   * Parses the unit.
   *
   * @param evidence what the scan of its structure found, for what may follow
   */
  UnitSyntax parse(Evidence evidence) {
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    declarations();
    SourceFile file = tokens.unit().file();
    return new UnitSyntax(
        new TranslationUnit(Span.of(file, 0, file.text().length()), declarations),
        new SyntaxState(
            sequence.context().names().snapshot(), evidence, sequence.context().packing()),
        isClosed(),
        skippedFunctions,
        reparsed);
  }

  /** Whether the last declaration ends where the unit does, whatever may follow. */
  private boolean isClosed() {
    int last = tokens.size() - 1;
    boolean annotated = last < 0 ? tokens.unit().size() > 0 : isSetAside(tokens.raw(last) + 1);
    if (annotated || declarations.isEmpty()) {
      return !annotated;
    }
    ExternalDeclaration declaration = declarations.get(declarations.size() - 1);
    return declaration instanceof ExternalDeclaration.FunctionDefinition
        || (tokens.type(last) == CParser.SEMICOLON
            && !(declaration instanceof ExternalDeclaration.Broken));
  }

  /** Whether a token of the unit stands behind those that the grammar sees. */
  private boolean isSetAside(int raw) {
    return raw < tokens.unit().size();
  }

  private void declarations() {
    while (sequence.index() < tokens.size()) {
      if (sequence.LA(1) == CParser.SEMICOLON) {
        sequence.consume();
      } else {
        declaration();
        problems.release();
      }
    }
  }

  private void declaration() {
    int first = sequence.index();
    Checkpoint mark = parser.checkpoint();
    try {
      declarations.add(parser.externalDeclaration().node);
    } catch (RecognitionException error) {
      parser.rollBack(mark);
      sequence.seek(first);
      problems.drop();
      again(first, mark);
    }
  }

  private void again(int first, Checkpoint mark) {
    reparsed++;
    parser.recovery.activate(true);
    try {
      declarations.add(parser.externalDeclaration().node);
    } catch (RecognitionException error) {
      parser.rollBack(mark);
      skip(first, error);
    } finally {
      parser.recovery.activate(false);
    }
  }

  private void skip(int first, RecognitionException error) {
    int end = parser.recovery.afterDeclaration(first);
    sequence.seek(end);
    Span span = places.at(first);
    String reason = parser.recovery.reason(error);
    Optional<Integer> name = functionName(first, end);
    if (error instanceof NestingException) {
      problems.report(Problem.at(span, ProblemKind.NESTING_DEPTH, reason));
    } else if (name.isPresent()) {
      problems.report(
          Problem.at(
              places.at(name.get()),
              ProblemKind.FUNCTION_SKIPPED,
              places.text(name.get()),
              reason));
    } else {
      problems.report(Problem.at(span, ProblemKind.DECLARATION_SKIPPED, reason));
    }
    name.ifPresent(token -> skippedFunctions.add(places.text(token)));
    declarations.add(new ExternalDeclaration.Broken(places.range(first, end - 1)));
  }

  /** Of something that ends with a block, the name before the first parenthesis. */
  private Optional<Integer> functionName(int first, int end) {
    if (tokens.type(end - 1) != CParser.RBRACE) {
      return Optional.empty();
    }
    for (int i = first; i + 1 < end; i++) {
      if (tokens.type(i) == CParser.IDENTIFIER && tokens.type(i + 1) == CParser.LPAREN) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
