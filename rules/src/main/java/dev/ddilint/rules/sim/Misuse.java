package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A path treats an object against its contract.
 *
 * @param object the state it was in
 * @param region its name
 * @param by the routine that is called, or empty for a plain access
 * @param page of that routine
 * @param path since the object came into that state
 */
public record Misuse(
    Kind kind,
    ObjectState object,
    Region region,
    String by,
    Span place,
    Optional<Page> page,
    List<Event> path)
    implements PathDefect {
  public Misuse {
    path = List.copyOf(path);
  }

  /** The object in words, by its name if the source has one for it. */
  public String what() {
    return object.kind().nature() == ObjectKind.Nature.IN_PLACE
        ? object.kind().noun() + " " + name(region)
        : object.kind().noun();
  }

  /** A region by its name in the source, as far as it has one. */
  public static String name(Region region) {
    if (!region.isIterated()) {
      return region.toString();
    }
    Region at =
        region instanceof Region.Pointee object && object.pointer() instanceof Value.Content content
            ? content.region()
            : region;
    return at instanceof Region.Field field ? field.name() : region.toString();
  }

  /** The call that brought it into its state, in words. */
  public String since() {
    return "%s in line %d".formatted(object.by(), object.since().startPosition().line());
  }

  /** What is wrong. */
  public enum Kind {
    /** It begins again while it is alive. */
    BEGUN_TWICE,
    /** It ends again. */
    ENDED_TWICE,
    /** It is used, and nothing on the path initialized it. */
    USED_BEFORE_INIT,
    /** It ends, but never began. */
    ENDED_UNBEGUN,
    /** It ends at another interrupt request level than it began at. */
    ENDED_AT_OTHER_LEVEL,
    /** It is used after its end. */
    USED_AFTER_END,
    /** It is ended as if it were of another kind. */
    ENDED_OTHERWISE,
    /** The memory it lives in is given back while it is alive. */
    FREED_WHILE_ALIVE
  }
}
