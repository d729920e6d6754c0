package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The labels of a {@code switch}, collected while its body is translated. */
final class SwitchDraft {
  private final List<Label> labels = new ArrayList<>();
  private Optional<BlockDraft> otherwise = Optional.empty();

  private record Label(OptionalLong low, OptionalLong high, BlockDraft target) {}

  void addCase(OptionalLong low, OptionalLong high, BlockDraft target) {
    labels.add(new Label(low, high, target));
  }

  void addDefault(BlockDraft target) {
    otherwise = Optional.of(target);
  }

  /** Ends the block that evaluates the value. */
  void end(BlockDraft head, Expression value, BlockDraft after) {
    List<BlockDraft> targets = new ArrayList<>();
    labels.forEach(each -> targets.add(each.target()));
    targets.add(otherwise.orElse(after));
    head.end(targets, numbers -> terminator(value, numbers));
  }

  private Terminator terminator(Expression value, int[] numbers) {
    List<Terminator.Case> cases = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      cases.add(new Terminator.Case(labels.get(i).low(), labels.get(i).high(), numbers[i]));
    }
    return new Terminator.Switch(value, cases, numbers[labels.size()], otherwise.isPresent());
  }
}
