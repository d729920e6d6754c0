package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs through one function, as often as something it relies on gets worse. */
final class GuardFlow {
  private final Node node;
  private final ParsedUnit unit;
  private final ControlFlowGraph graph;
  private final Implications implications;
  private final VersionData versions;
  private final List<BlockOutline> outlines;

  /** By block, as far as some path leads there. */
  private final List<Optional<GuardState>> atStart;

  private final BitSet pending = new BitSet();

  /** The blocks in which the expressions stand whose guarantees others ask for. */
  private final IdentityHashMap<Expression, BitSet> followed = new IdentityHashMap<>();

  /**
   * A function.
   *
   * @param followed the expressions whose guarantees others ask for
   */
  GuardFlow(Node node, Implications implications, VersionData versions, Set<Expression> followed) {
    this.node = node;
    this.unit = node.unit();
    this.graph = node.function().graph();
    this.implications = implications;
    this.versions = versions;
    this.outlines = BlockOutline.of(node, followed::contains);
    this.atStart = new ArrayList<>(Collections.nCopies(outlines.size(), Optional.empty()));
    for (int block = 0; block < outlines.size(); block++) {
      for (Expression each : outlines.get(block).followed()) {
        this.followed.computeIfAbsent(each, unused -> new BitSet()).set(block);
      }
    }
  }

  /** Whether that made it worse for an expression that is followed. */
  boolean run(Guarantee entry) {
    List<Guarantee> before = guarantees();
    Collections.fill(atStart, Optional.empty());
    arrive(graph.entry(), GuardState.atEntry(entry));
    while (!pending.isEmpty()) {
      int next = pending.nextSetBit(0);
      pending.clear(next);
      leave(graph.block(next), atStart.get(next).orElseThrow());
    }
    return !guarantees().equals(before);
  }

  /** The guarantee under which an expression that is followed is evaluated. */
  Guarantee followed(Expression expression) {
    BitSet blocks = followed.get(expression);
    return blocks == null ? Guarantee.NONE : in(blocks);
  }

  /** The guarantee under which any expression is evaluated. */
  Guarantee at(Expression expression) {
    return in(BlockOutline.blocksOf(expression, node));
  }

  /**
   * An operand of {@code &&} is seen where it is evaluated, and again within the whole: the first
   * is the one that counts, and it knows more.
   */
  private Guarantee in(BitSet blocks) {
    Guarantee result = Guarantee.NONE;
    for (int each = blocks.nextSetBit(0); each >= 0; each = blocks.nextSetBit(each + 1)) {
      result = result.and(guarantee(each));
    }
    return result;
  }

  private Guarantee guarantee(int block) {
    Optional<GuardState> state = atStart.get(block);
    return state.isPresent() ? state.get().guarantee() : Guarantee.NONE;
  }

  /** Those of the blocks in which others ask for an expression. */
  private List<Guarantee> guarantees() {
    List<Guarantee> found = new ArrayList<>();
    for (int block = 0; block < outlines.size(); block++) {
      if (!outlines.get(block).followed().isEmpty()) {
        found.add(guarantee(block));
      }
    }
    return found;
  }

  private void arrive(int block, GuardState state) {
    Optional<GuardState> known = atStart.get(block);
    GuardState joined = known.isPresent() ? known.get().join(state) : state;
    if (known.isEmpty() || !joined.equals(known.get())) {
      atStart.set(block, Optional.of(joined));
      pending.set(block);
    }
  }

  private void leave(BasicBlock block, GuardState state) {
    if (block.onException().isPresent()) {
      arrive(block.onException().getAsInt(), state);
    }
    GuardState after = state.after(outlines.get(block.index()).moves());
    Terminator end = block.terminator();
    if (end instanceof Terminator.Branch branch) {
      arrive(branch.whenTrue(), learning(branch.condition(), Outcome.NOT_ZERO, after));
      arrive(branch.whenFalse(), learning(branch.condition(), Outcome.ZERO, after));
    } else {
      boolean chosen =
          end instanceof Terminator.Switch choice && versions.holds(choice.value(), unit);
      GuardState next = chosen ? after.and(Guarantee.CHECKED) : after;
      for (int target : end.successors()) {
        arrive(target, next);
      }
    }
  }

  private GuardState learning(Expression condition, Outcome outcome, GuardState state) {
    return state.and(implications.of(condition, outcome, unit, state));
  }
}
