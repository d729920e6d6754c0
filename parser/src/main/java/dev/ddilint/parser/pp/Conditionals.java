package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemKind;
import java.util.Deque;

/** Chooses branches of conditionals; what is inactive is jumped over by the directive index. */
final class Conditionals {
  private final UnitState unit;
  private final ConditionEvaluator evaluator;

  Conditionals(UnitState unit, ConditionEvaluator evaluator) {
    this.unit = unit;
    this.evaluator = evaluator;
  }

  /** {@code #if}, {@code #ifdef}, {@code #ifndef}. */
  void open(Word word, DirectiveLine line) {
    line.file().conditionals().push(line.directive());
    if (!holds(word, line)) {
      skip(line, false);
    }
  }

  /** {@code #elif}, {@code #else} or {@code #endif} behind a branch that was read. */
  void branch(Word word, DirectiveLine line) {
    Deque<Integer> open = line.file().conditionals();
    if (open.isEmpty()) {
      report(line, "#" + word.text() + " without #if");
    } else if (word == Word.ENDIF) {
      open.pop();
    } else {
      skip(line, true);
    }
  }

  private boolean holds(Word word, DirectiveLine line) {
    return switch (word) {
      case ELSE -> true;
      case IFDEF -> isDefined(line);
      case IFNDEF -> !isDefined(line);
      default -> evaluator.holds(line);
    };
  }

  private boolean isDefined(DirectiveLine line) {
    if (!line.startsWithName()) {
      report(line, "a conditional needs a name");
      return false;
    }
    return unit.macros().isDefined(line.first().symbol);
  }

  /** Goes on behind the next branch that is to be read, or behind the end. */
  private void skip(DirectiveLine line, boolean taken) {
    OpenFile file = line.file();
    DirectiveIndex index = file.tokens().directives();
    boolean elseSeen = isWord(index, line.directive(), Word.ELSE);
    for (int branch = index.nextBranch(line.directive());
        branch != DirectiveIndex.NONE;
        branch = index.nextBranch(branch)) {
      file.resumeAfter(branch);
      DirectiveLine next = new DirectiveLine(file, branch);
      Word word = index.word(branch).orElse(Word.ENDIF);
      if (word == Word.ENDIF) {
        file.conditionals().pop();
        return;
      }
      if (elseSeen) {
        report(next, "#" + word.text() + " behind #else");
      }
      elseSeen |= word == Word.ELSE;
      if (!taken && holds(word, next)) {
        return;
      }
    }
    report(line, "this conditional has no #endif");
    file.moveToEnd();
  }

  private static boolean isWord(DirectiveIndex index, int directive, Word word) {
    return index.word(directive).filter(found -> found == word).isPresent();
  }

  private void report(DirectiveLine line, String message) {
    unit.report(line.place(), ProblemKind.UNBALANCED_CONDITIONAL, message);
  }
}
