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

/**
 * Runs through one function, as often as something it relies on gets worse, and only as far as the
 * places that somebody asks for depend on it. As guarantees only get worse, a run goes on from
 * where the last one ended: at the conditions that taught something.
 */
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

  /** The blocks whose conditions taught something: they may teach less now. */
  private final BitSet teaching = new BitSet();

  /** The blocks that are asked for; those of them that the runs have heard of; what leads there. */
  private final BitSet asked = new BitSet();

  private final BitSet places = new BitSet();
  private final BitSet relevant = new BitSet();

  /** The blocks in which an expression stands. */
  private final IdentityHashMap<Expression, BitSet> blocks = new IdentityHashMap<>();

  private boolean worse;

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
        blocks.computeIfAbsent(each, unused -> new BitSet()).set(block);
      }
    }
  }

  /** Whether the runs look at an expression. */
  boolean follows(Expression expression) {
    return isWithin(blocksOf(expression), places);
  }

  /** Has the runs look at an expression from now on. */
  void follow(Expression expression) {
    asked.or(blocksOf(expression));
  }

  /** Whether it cannot get worse any more for what the runs look at. */
  boolean isDecided() {
    return isWithin(asked, places) && in(places).equals(Guarantee.NONE);
  }

  /** Whether that made it worse for an expression that is looked at, or looked at a new one. */
  boolean run(Guarantee entry) {
    worse = !isWithin(asked, places);
    if (worse) {
      places.or(asked);
      addWhatLeadsToPlaces();
    }
    pending.or(teaching);
    arrive(graph.entry(), GuardState.atEntry(entry));
    for (int next = next(); next >= 0; next = next()) {
      pending.clear(next);
      leave(graph.block(next), atStart.get(next).orElseThrow());
    }
    return worse;
  }

  private int next() {
    int next = pending.nextSetBit(0);
    while (next >= 0 && !relevant.get(next)) {
      next = pending.nextSetBit(next + 1);
    }
    return next;
  }

  /** From the last block to the first, again where a loop leads back. */
  private void addWhatLeadsToPlaces() {
    relevant.or(places);
    boolean grows = true;
    while (grows) {
      int before = relevant.cardinality();
      for (int block = outlines.size() - 1; block >= 0; block--) {
        if (leadsOn(graph.block(block))) {
          relevant.set(block);
        }
      }
      grows = relevant.cardinality() > before;
    }
  }

  private boolean leadsOn(BasicBlock block) {
    if (block.onException().isPresent() && relevant.get(block.onException().getAsInt())) {
      return true;
    }
    for (int target : block.terminator().successors()) {
      if (relevant.get(target)) {
        return true;
      }
    }
    return false;
  }

  /** The guarantee under which an expression is evaluated; the best until the runs look at it. */
  Guarantee at(Expression expression) {
    return follows(expression) ? in(blocksOf(expression)) : Guarantee.CHECKED;
  }

  private BitSet blocksOf(Expression expression) {
    return blocks.computeIfAbsent(expression, each -> BlockOutline.blocksOf(each, node));
  }

  private static boolean isWithin(BitSet some, BitSet all) {
    for (int each = some.nextSetBit(0); each >= 0; each = some.nextSetBit(each + 1)) {
      if (!all.get(each)) {
        return false;
      }
    }
    return true;
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

  private void arrive(int block, GuardState state) {
    Optional<GuardState> known = atStart.get(block);
    GuardState joined = known.isPresent() ? known.get().join(state) : state;
    if (known.isEmpty() || !joined.equals(known.get())) {
      Guarantee before = guarantee(block);
      atStart.set(block, Optional.of(joined));
      worse |= places.get(block) && !guarantee(block).equals(before);
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
      branch(block, branch, after);
    } else {
      boolean chosen =
          end instanceof Terminator.Switch choice && versions.holds(choice.value(), unit);
      GuardState next = chosen ? after.and(Guarantee.CHECKED) : after;
      for (int target : end.successors()) {
        arrive(target, next);
      }
    }
  }

  private void branch(BasicBlock block, Terminator.Branch branch, GuardState state) {
    GuardState whenTrue = learning(branch.condition(), Outcome.NOT_ZERO, state);
    GuardState whenFalse = learning(branch.condition(), Outcome.ZERO, state);
    teaching.set(block.index(), !whenTrue.equals(state) || !whenFalse.equals(state));
    arrive(branch.whenTrue(), whenTrue);
    arrive(branch.whenFalse(), whenFalse);
  }

  private GuardState learning(Expression condition, Outcome outcome, GuardState state) {
    return state.and(implications.of(condition, outcome, unit, state));
  }
}
