package dev.ddilint.rules.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The start of a block, where paths meet: a state of each group that arrived, and which of them are
 * still to be run from there. Most blocks have one group and none has many: they are searched one
 * after the other.
 *
 * @param <S> the state
 */
final class BlockStart<S> {
  private final Object place;
  private final List<Group<S>> groups = new ArrayList<>(1);
  private final List<Group<S>> waiting = new ArrayList<>(1);

  /** The states that are joined, as one. */
  private static final class Group<S> {
    private final Object key;
    private S state;
    private boolean waits;

    Group(Object key, S state) {
      this.key = key;
      this.state = state;
    }
  }

  /**
   * A start that nothing reached yet.
   *
   * @param place identifies it
   */
  BlockStart(Object place) {
    this.place = place;
  }

  Object place() {
    return place;
  }

  /** How many groups arrived. */
  int size() {
    return groups.size();
  }

  /** Where a group is in the order in which groups first arrived; -1 when it did not yet. */
  int indexOf(Object key) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).key.equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The state of a group. */
  S state(int index) {
    return groups.get(index).state;
  }

  /** The states, in the order in which their groups first arrived. */
  List<S> states() {
    return states(groups);
  }

  /** A group arrives for the first time. */
  void add(Object key, S state) {
    Group<S> group = new Group<>(key, state);
    groups.add(group);
    await(group);
  }

  /** A group's state covers more than before. */
  void replace(int index, S state) {
    Group<S> group = groups.get(index);
    group.state = state;
    await(group);
  }

  private void await(Group<S> group) {
    if (!group.waits) {
      group.waits = true;
      waiting.add(group);
    }
  }

  /** The states that wait to be run, which then do no longer. */
  List<S> takeWaiting() {
    List<S> taken = states(waiting);
    for (int i = 0; i < waiting.size(); i++) {
      waiting.get(i).waits = false;
    }
    waiting.clear();
    return taken;
  }

  private static <S> List<S> states(List<Group<S>> groups) {
    if (groups.size() == 1) {
      return List.of(groups.get(0).state);
    }
    List<S> states = new ArrayList<>(groups.size());
    for (Group<S> group : groups) {
      states.add(group.state);
    }
    return states;
  }
}
