package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.resource.LockForm;
import dev.ddilint.rules.resource.ObjectClass;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A function, or one that it calls, waits for a lock.
 *
 * @param under what is held meanwhile; callers may hold more
 * @param givenUp locks of the caller that were released before
 * @param conditions of the path, in terms of the function's entry
 * @param place the call that acquires, maybe in a callee
 */
public record Acquisition(
    Held lock,
    List<Held> under,
    List<Region> givenUp,
    Table<Value, Range> conditions,
    Span place,
    Optional<Page> page,
    Trail path) {
  public Acquisition {
    under = List.copyOf(under);
    givenUp = List.copyOf(givenUp);
  }

  /** A lock, not the handle to it, and how it is held. */
  public record Held(Region lock, LockForm form) {
    /** Locks differ in their names more often than in their forms. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Held held && held.lock.equals(lock) && held.form.equals(form);
    }

    @Override
    public int hashCode() {
      return lock.hashCode();
    }

    /** The lock behind what was acquired. */
    static Held of(Region acquired, LockForm form) {
      return new Held(form.behind().orElse(acquired), form);
    }

    /**
     * All locks in the same place of the driver: a variable, a member, or what a pointer or handle
     * in one leads to.
     */
    public Optional<ObjectClass> home() {
      if (lock instanceof Region.Named named) {
        return form.strict()
            ? Optional.of(new ObjectClass.Global(named.name(), ""))
            : Optional.empty();
      }
      return lock instanceof Region.Pointee pointee
              && pointee.pointer() instanceof Value.Content content
          ? ObjectClass.of(content.region())
          : ObjectClass.of(lock);
    }
  }
}
