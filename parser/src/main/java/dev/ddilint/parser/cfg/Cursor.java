package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The place at which a graph grows: a block, and the constructs around it. */
final class Cursor {
  private int drafts;
  private BlockDraft block = draft();
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

  BlockDraft block() {
    return block;
  }

  Frame frame() {
    return frame;
  }

  void moveTo(BlockDraft target) {
    block = target;
  }

  void enter(Frame inner) {
    frame = inner;
  }

  /** A block that nothing leads to, for what follows a jump. */
  void moveToDead() {
    block = draft();
  }

  void add(Step step) {
    block.add(step);
  }

  void jump(BlockDraft target) {
    block.jump(target);
    moveToDead();
  }

  void branch(Expression condition, BlockDraft whenTrue, BlockDraft whenFalse) {
    block.end(List.of(whenTrue, whenFalse), new BranchEnding(condition));
    moveToDead();
  }

  void leaveFunction(Statement.Return node, BlockDraft target) {
    block.end(List.of(target), new ReturnEnding(node));
    moveToDead();
  }

  /** Control does not come back from the last step. */
  void stop() {
    block.end(List.of(), targets -> new Terminator.Stop());
    moveToDead();
  }

  /**
   * Makes room for something that may raise: a block with a handler holds one such step, its first,
   * so that the state before the block is the one in which the handler starts.
   */
  void raise(Optional<BlockDraft> handler) {
    if (block.isGuarded() || (handler.isPresent() && !block.isEmpty())) {
      BlockDraft next = draft();
      block.jump(next);
      block = next;
    }
    block.raiseTo(handler);
  }
}
