package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.value.Region;
import java.util.List;

/** An object that is alive when a function returns; mostly one that the path still owes. */
public record Debt(Region region, ObjectState object) {

  /** The object in words, by its name if the source has one for it. */
  public String what() {
    return object.kind().nature() == ObjectKind.Nature.IN_PLACE
        ? object.kind().noun() + " " + Misuse.name(region)
        : "the " + object.kind().noun();
  }

  /** The steps of a path since it began or was handed out. */
  public List<Event> path(List<Event> whole) {
    return ObjectTransfer.since(object.since(), whole);
  }
}
