package dev.ddilint.rules;

import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.Event.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a reader needs of a path: it starts where the trouble starts, and it is short. */
final class PathExcerpt {
  /** More steps are not read: viewers show about as many on a screen. */
  private static final int MAX_STEPS = 20;

  private PathExcerpt() {}

  static List<Event> of(List<Event> path) {
    List<Event> steps = sinceSettled(path);
    steps.removeIf(Event::isAboutObjects);
    for (int i = 0; i < steps.size() && steps.size() > MAX_STEPS; ) {
      if (steps.get(i).kind() == Kind.BRANCH) {
        steps.remove(i);
      } else {
        i++;
      }
    }
    while (steps.size() > MAX_STEPS) {
      steps.remove(MAX_STEPS / 2);
    }
    return steps;
  }

  /** Without what happened before the last moment at which nothing was held. */
  private static List<Event> sinceSettled(List<Event> path) {
    int start = 0;
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).settled() && path.get(i).kind() == Kind.CHANGE) {
        start = i + 1;
      }
    }
    return new ArrayList<>(path.subList(start, path.size()));
  }
}
