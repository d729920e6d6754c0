package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a function puts into memory that outlives it, as far as that are pointers and handles.
 *
 * @param kept what was handed out and went there
 * @param moved what went there from another such place
 * @param mixed places that got anything else: what is in them may come from anywhere
 * @param given what went there of what the function's callers gave it
 * @param types what the variables that held something handed out point to, by where it was handed
 *     out
 * @param taken from where something was taken, by the place of the call or the assignment
 * @param lost what rounds of its loops lose
 */
public record Keepings(
    List<Kept> kept,
    List<Moved> moved,
    Set<Home> mixed,
    Set<Given> given,
    Map<Span, Set<String>> types,
    Map<Span, Home> taken,
    List<LostInRound> lost) {

  /** The functions' callers decide what goes to a place: what they give for a parameter. */
  public record Given(Value parameter, Home home) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Given given
              && given.parameter.equals(parameter)
              && given.home.equals(home));
    }

    @Override
    public int hashCode() {
      return 31 * parameter.hashCode() + home.hashCode();
    }
  }

  /** A round of a loop ends, and nothing leads any more to what it was handed out. */
  public record LostInRound(ObjectState object, List<Event> path) {
    public LostInRound {
      path = List.copyOf(path);
    }
  }

  /** Something that was handed out has a home. */
  public record Kept(ObjectState object, Home home) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Kept kept && kept.object.equals(object) && kept.home.equals(home));
    }

    @Override
    public int hashCode() {
      return 31 * object.hashCode() + home.hashCode();
    }
  }

  /** A pointer is copied. */
  public record Moved(Home from, Home to) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Moved moved && moved.from.equals(from) && moved.to.equals(to));
    }

    @Override
    public int hashCode() {
      return 31 * from.hashCode() + to.hashCode();
    }
  }

  /** Where the pointer to an object was before it was read. */
  public static Optional<Home> placeOf(Region object) {
    return object instanceof Region.Pointee pointee ? from(pointee.pointer()) : Optional.empty();
  }

  /** Where a pointer was before it was read. */
  public static Optional<Home> from(Value value) {
    return value instanceof Value.Content content ? Home.of(content.region()) : Optional.empty();
  }

  /** What a pointer of a type leads to; empty when that may be anything. */
  public static String pointee(CType type) {
    return type.pointee() instanceof CType.StructOrUnion struct
        ? struct.type().key()
        : type.pointee() instanceof CType.Integral number && number.size() > 1
            ? number.toString()
            : "";
  }
}
