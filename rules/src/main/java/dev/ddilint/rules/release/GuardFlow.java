package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Runs through one function, as often as something it relies on gets worse. */
final class GuardFlow {
  private final ParsedUnit unit;
  private final ControlFlowGraph graph;
  private final Implications implications;
  private final VersionData versions;
  private final List<BlockOutline> outlines;
  private final Map<Integer, GuardState> atStart = new TreeMap<>();
  private final TreeMap<Integer, GuardState> pending = new TreeMap<>();
  private IdentityHashMap<Expression, Guarantee> sites = new IdentityHashMap<>();

  /**
   * A function.
   *
   * @param followed the expressions whose guarantees others ask for
   */
  GuardFlow(
      Node node, Implications implications, VersionData versions, Predicate<Expression> followed) {
    this.unit = node.unit();
    this.graph = node.function().graph();
    this.implications = implications;
    this.versions = versions;
    this.outlines = BlockOutline.of(node, followed);
  }

  /** Whether that made it worse for an expression that is followed. */
  boolean run(Guarantee entry) {
    atStart.clear();
    arrive(graph.entry(), GuardState.atEntry(entry));
    while (!pending.isEmpty()) {
      Map.Entry<Integer, GuardState> next = pending.pollFirstEntry();
      leave(graph.block(next.getKey()), next.getValue());
    }
    return note();
  }

  /** The guarantee under which an expression that is followed is evaluated. */
  Guarantee followed(Expression expression) {
    return sites.getOrDefault(expression, Guarantee.NONE);
  }

  /** The guarantee under which any expression is evaluated. */
  Guarantee at(Expression expression) {
    Guarantee[] result = {Guarantee.NONE};
    atStart.forEach(
        (block, state) ->
            BlockOutline.expressions(
                graph.block(block),
                each -> {
                  if (each == expression) {
                    result[0] = result[0].and(state.guarantee());
                  }
                }));
    return result[0];
  }

  private void arrive(int block, GuardState state) {
    GuardState known = atStart.get(block);
    GuardState joined = known == null ? state : known.join(state);
    if (!joined.equals(known)) {
      atStart.put(block, joined);
      pending.put(block, joined);
    }
  }

  private void leave(BasicBlock block, GuardState state) {
    block.onException().ifPresent(handler -> arrive(handler, state));
    GuardState after = outlines.get(block.index()).applyTo(state);
    Terminator end = block.terminator();
    if (end instanceof Terminator.Branch branch) {
      arrive(branch.whenTrue(), learning(branch.condition(), Outcome.NOT_ZERO, after));
      arrive(branch.whenFalse(), learning(branch.condition(), Outcome.ZERO, after));
    } else if (end instanceof Terminator.Switch choice && versions.holds(choice.value(), unit)) {
      GuardState chosen = after.and(Guarantee.CHECKED);
      end.successors().forEach(target -> arrive(target, chosen));
    } else {
      end.successors().forEach(target -> arrive(target, after));
    }
  }

  private GuardState learning(Expression condition, Outcome outcome, GuardState state) {
    return state.and(implications.of(condition, outcome, unit, state));
  }

  /**
   * An operand of {@code &&} is seen where it is evaluated, and again within the whole: the first
   * is the one that counts, and it knows more.
   */
  private boolean note() {
    IdentityHashMap<Expression, Guarantee> found = new IdentityHashMap<>();
    atStart.forEach(
        (block, state) ->
            outlines
                .get(block)
                .followed()
                .forEach(each -> found.merge(each, state.guarantee(), Guarantee::and)));
    boolean changed = isOther(found);
    sites = found;
    return changed;
  }

  private boolean isOther(IdentityHashMap<Expression, Guarantee> found) {
    return found.size() != sites.size()
        || found.entrySet().stream()
            .anyMatch(site -> !site.getValue().equals(sites.get(site.getKey())));
  }
}
