package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.sem.Symbol;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The text form of a graph: one line a block, step and terminator. */
public final class GraphPrinter {

  /** Ends with a line break. */
  public String print(ControlFlowGraph graph) {
    StringBuilder text = new StringBuilder(graph.function().name()).append(":\n");
    for (BasicBlock block : graph.blocks()) {
      text.append(head(graph, block));
      block.steps().forEach(step -> text.append("    ").append(print(step)).append('\n'));
      text.append("    ").append(end(graph, block)).append('\n');
    }
    return text.toString();
  }

  private static String head(ControlFlowGraph graph, BasicBlock block) {
    String entry = block.index() == graph.entry() ? " entry" : "";
    String handler =
        block.onException().isPresent() ? " on exception " + block.onException().getAsInt() : "";
    return "  " + block.index() + entry + handler + "\n";
  }

  private static String end(ControlFlowGraph graph, BasicBlock block) {
    return block.index() == graph.exit() ? "exit" : print(block.terminator());
  }

  private static String print(Step step) {
    if (step instanceof Step.Evaluate evaluate) {
      return ExpressionText.of(evaluate.expression());
    }
    if (step instanceof Step.Declare declare) {
      String value =
          declare
              .declarator()
              .initializer()
              .map(each -> " = " + ExpressionText.of(each))
              .orElse("");
      return "declare " + declare.variable().name() + value;
    }
    if (step instanceof Step.Choose choose) {
      String truth = choose.truth().map(each -> " which is " + each).orElse("");
      String chosen = ExpressionText.of(choose.chosen());
      return "choose " + chosen + truth + " for " + ExpressionText.of(choose.whole());
    }
    return ((Step.EndScope) step)
        .variables().stream().map(Symbol::name).collect(Collectors.joining(", ", "end ", ""));
  }

  private static String print(Terminator terminator) {
    if (terminator instanceof Terminator.Jump jump) {
      return "goto " + jump.target();
    }
    if (terminator instanceof Terminator.Branch branch) {
      String condition = ExpressionText.of(branch.condition());
      return "if " + condition + " goto " + branch.whenTrue() + " else " + branch.whenFalse();
    }
    if (terminator instanceof Terminator.Switch choice) {
      return "switch " + ExpressionText.of(choice.value()) + cases(choice);
    }
    if (terminator instanceof Terminator.Return back) {
      return "return" + value(back.value().stream().toList()) + " goto " + back.target();
    }
    return "stop";
  }

  private static String value(List<Expression> value) {
    return value.stream().map(each -> " " + ExpressionText.of(each)).collect(Collectors.joining());
  }

  private static String cases(Terminator.Switch choice) {
    return choice.cases().stream().map(GraphPrinter::label).collect(Collectors.joining())
        + " else "
        + choice.otherwise();
  }

  private static String label(Terminator.Case label) {
    boolean range = !label.low().equals(label.high());
    String high = range ? "..." + number(label.high()) : "";
    return " " + number(label.low()) + high + ": " + label.target();
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "?";
  }
}
