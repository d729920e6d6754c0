package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.value.Region;
import java.util.List;

/** Something that a path was handed out and still owes when the function returns. */
public record Debt(Region region, ObjectState object) {

  /** The steps of a path since it was handed out. */
  public List<Event> path(List<Event> whole) {
    return ObjectTransfer.since(object, whole);
  }
}
