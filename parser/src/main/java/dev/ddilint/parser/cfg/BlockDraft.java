package dev.ddilint.parser.cfg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A basic block while its graph is built: it leads to other drafts and has no final number yet. */
final class BlockDraft {
  private final int id;
  private final List<Step> steps = new ArrayList<>();
  private Optional<BlockDraft> onException = Optional.empty();
  private boolean raising;
  private Optional<BlockDraft> next = Optional.empty();
  private Exit exit = Exit.NOWHERE;

  /** What a draft ends with, before its targets have numbers. */
  interface Ending {
    /** The terminator, when the targets have these numbers. */
    Terminator of(int[] targets);
  }

  /** How a draft ends. */
  record Exit(List<BlockDraft> targets, Ending ending) {
    private static final Exit NOWHERE = new Exit(List.of(), targets -> new Terminator.Stop());

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

  void end(List<BlockDraft> targets, Ending ending) {
    exit = new Exit(targets, ending);
    next = Optional.empty();
  }

  void jump(BlockDraft target) {
    end(List.of(target), targets -> new Terminator.Jump(targets[0]));
    next = Optional.of(target);
  }

  /** How many blocks it leads to, the one that gets what it raises included. */
  int successorCount() {
    return exit.targets().size() + (onException.isPresent() ? 1 : 0);
  }

  /** A block it leads to, its handler last; blocks that do nothing but jump are passed. */
  BlockDraft successor(int index) {
    List<BlockDraft> targets = exit.targets();
    return (index < targets.size() ? targets.get(index) : onException.orElseThrow()).passed();
  }

  /** The block that a jump at its end leads to. */
  Optional<BlockDraft> next() {
    return next.isPresent() ? Optional.of(next.get().passed()) : next;
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

  /** The block, when drafts have these numbers. */
  BasicBlock toBlock(int[] numbers) {
    int[] targets = new int[exit.targets().size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = numbers[successor(i).id];
    }
    OptionalInt handler =
        onException.isPresent()
            ? OptionalInt.of(numbers[onException.get().passed().id])
            : OptionalInt.empty();
    return new BasicBlock(numbers[id], steps, exit.ending().of(targets), handler);
  }
}
