package dev.ddilint.parser.cfg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A basic block while its graph is built: it leads to other drafts and has no final number yet. */
final class BlockDraft {
  private final int id;
  private final List<Step> steps = new ArrayList<>();
  private Optional<BlockDraft> onException = Optional.empty();
  private boolean raising;
  private Optional<BlockDraft> next = Optional.empty();
  private Exit exit = new Exit(List.of(), targets -> new Terminator.Stop());

  /**
   * How a draft ends.
   *
   * @param terminator makes the terminator of the final numbers of the targets
   */
  record Exit(List<BlockDraft> targets, Function<List<Integer>, Terminator> terminator) {
    Exit {
      targets = List.copyOf(targets);
    }
  }

  /**
   * A draft that goes nowhere yet.
   *
   * @param id counts the drafts of a graph
   */
  BlockDraft(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  List<Step> steps() {
    return steps;
  }

  void add(Step step) {
    steps.add(step);
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Whether a handler in the function gets what it raises. */
  boolean isGuarded() {
    return onException.isPresent();
  }

  /** What follows may raise an exception. */
  void raiseTo(Optional<BlockDraft> handler) {
    raising = true;
    onException = handler;
  }

  Exit exit() {
    return exit;
  }

  void end(List<BlockDraft> targets, Function<List<Integer>, Terminator> terminator) {
    exit = new Exit(targets, terminator);
    next = Optional.empty();
  }

  void jump(BlockDraft target) {
    end(List.of(target), targets -> new Terminator.Jump(targets.get(0)));
    next = Optional.of(target);
  }

  /** Where it goes on; blocks that do nothing but jump are passed. */
  List<BlockDraft> targets() {
    List<BlockDraft> passed = new ArrayList<>(exit.targets().size() + 1);
    for (BlockDraft target : exit.targets()) {
      passed.add(target.passed());
    }
    return passed;
  }

  /** The block that gets what it raises. */
  Optional<BlockDraft> handler() {
    return onException.map(BlockDraft::passed);
  }

  List<BlockDraft> successors() {
    List<BlockDraft> all = targets();
    handler().ifPresent(all::add);
    return all;
  }

  /** The block that a jump at its end leads to. */
  Optional<BlockDraft> next() {
    return next.map(BlockDraft::passed);
  }

  /**
   * Whether the steps of the block behind it may become its own: what may raise into a handler
   * stays the first step of its block.
   */
  boolean canAbsorb(BlockDraft follower) {
    boolean handlersAgree = !follower.raising || !isGuarded();
    return follower != this && handlersAgree && (!follower.isGuarded() || isEmpty());
  }

  void absorb(BlockDraft follower) {
    steps.addAll(follower.steps);
    exit = follower.exit;
    next = follower.next;
    if (follower.raising) {
      raiseTo(follower.onException);
    }
  }

  private BlockDraft passed() {
    BlockDraft at = this;
    BlockDraft slow = this;
    for (boolean step = false; at.steps.isEmpty() && at.next.isPresent(); step = !step) {
      at = at.next.get();
      slow = step ? slow.next.orElse(slow) : slow;
      if (at == slow) {
        return this; // an endless loop that does nothing
      }
    }
    return at;
  }
}
