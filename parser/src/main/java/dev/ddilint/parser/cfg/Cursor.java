package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The place at which a graph grows: a block, and the constructs around it. Behind a jump is no
 * place that control comes to, and nothing grows until it goes on at a block.
 */
final class Cursor {
  private int drafts;
  private BlockDraft block = draft();
  private boolean dead;
  private Frame frame = new Frame.Whole(draft(), draft(), new HashMap<>());

  /** Ends with a branch. */
  private record BranchEnding(Expression condition) implements BlockDraft.Ending {
    @Override
    public Terminator of(int[] targets) {
      return new Terminator.Branch(condition, targets[0], targets[1]);
    }
  }

  /** Ends with a return. */
  private record ReturnEnding(Statement.Return node) implements BlockDraft.Ending {
    @Override
    public Terminator of(int[] targets) {
      return new Terminator.Return(node.span(), node.value(), targets[0]);
    }
  }

  /** A new block, not connected yet. */
  BlockDraft draft() {
    return new BlockDraft(drafts++);
  }

  /** Number of blocks made; their ids are below it. */
  int drafts() {
    return drafts;
  }

  /** The block that grows; behind a jump, one that nothing leads to. */
  BlockDraft block() {
    if (dead) {
      moveTo(draft());
    }
    return block;
  }

  Frame frame() {
    return frame;
  }

  /** Goes on at a block; answers this place. */
  Cursor moveTo(BlockDraft target) {
    block = target;
    dead = false;
    return this;
  }

  void enter(Frame inner) {
    frame = inner;
  }

  /** Control does not come to what follows. */
  void moveToDead() {
    dead = true;
  }

  void add(Step step) {
    if (!dead) {
      block.add(step);
    }
  }

  void jump(BlockDraft target) {
    if (!dead) {
      block.jump(target);
      dead = true;
    }
  }

  void branch(Expression condition, BlockDraft whenTrue, BlockDraft whenFalse) {
    end(List.of(whenTrue, whenFalse), new BranchEnding(condition));
  }

  void leaveFunction(Statement.Return node, BlockDraft target) {
    end(List.of(target), new ReturnEnding(node));
  }

  /** Control does not come back from the last step. */
  void stop() {
    end(List.of(), targets -> new Terminator.Stop());
  }

  private void end(List<BlockDraft> targets, BlockDraft.Ending ending) {
    if (!dead) {
      block.end(targets, ending);
      dead = true;
    }
  }

  /**
   * Makes room for something that may raise: a block with a handler holds one such step, its first,
   * so that the state before the block is the one in which the handler starts.
   */
  void raise(Optional<BlockDraft> handler) {
    if (dead) {
      return;
    }
    if (block.isGuarded() || (handler.isPresent() && !block.isEmpty())) {
      BlockDraft next = draft();
      block.jump(next);
      block = next;
    }
    block.raiseTo(handler);
  }
}
