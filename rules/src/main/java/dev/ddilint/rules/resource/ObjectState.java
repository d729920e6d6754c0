package dev.ddilint.rules.resource;

import dev.ddilint.parser.source.Span;

/**
 * Where an object stands in its life on a path.
 *
 * @param alive it began and did not end; else it ended
 * @param owed it was handed out on this path and nobody else took it over: this path has to give it
 *     back
 * @param since the call by which it came into this state
 * @param by the routine called there
 */
public record ObjectState(ObjectKind kind, boolean alive, boolean owed, Span since, String by) {

  public static ObjectState begun(ObjectKind kind, Span since, String by) {
    return new ObjectState(kind, true, false, since, by);
  }

  public static ObjectState handedOut(ObjectKind kind, Span since, String by) {
    return new ObjectState(kind, true, true, since, by);
  }

  public static ObjectState ended(ObjectKind kind, Span since, String by) {
    return new ObjectState(kind, false, false, since, by);
  }

  /** Somebody else takes care of it from now on. */
  public ObjectState handedOn() {
    return new ObjectState(kind, alive, false, since, by);
  }

  /** Nobody else takes care of it after all. */
  public ObjectState owedAgain() {
    return new ObjectState(kind, alive, true, since, by);
  }

  @Override
  public String toString() {
    return (alive ? owed ? "owed " : "alive " : "ended ") + kind.noun();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ObjectState objectState
            && objectState.kind.equals(kind)
            && objectState.alive == alive
            && objectState.owed == owed
            && objectState.since.equals(since)
            && objectState.by.equals(by));
  }

  @Override
  public int hashCode() {
    return 31
            * (31 * (31 * (31 * kind.hashCode() + Boolean.hashCode(alive)) + Boolean.hashCode(owed))
                + since.hashCode())
        + by.hashCode();
  }
}
