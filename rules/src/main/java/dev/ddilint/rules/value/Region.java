package dev.ddilint.rules.value;

import dev.ddilint.parser.sem.Symbol;
import java.util.function.Predicate;

/** A place in memory, named by the way that leads to it. Equal regions are the same place. */
public sealed interface Region {

  /** A parameter or local variable of the running call. */
  record Local(Symbol.Variable variable) implements Region {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Local local && local.variable.equals(variable));
    }

    @Override
    public int hashCode() {
      return variable.hashCode();
    }

    @Override
    public String toString() {
      return variable.name();
    }
  }

  /**
   * A variable that outlives the call.
   *
   * @param unit the file it belongs to when other units cannot see it, else empty
   */
  record Global(String name, String unit) implements Region {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A function, as what a pointer points to. */
  record Code(Symbol.Function function) implements Region {
    @Override
    public String toString() {
      return function.name();
    }
  }

  /** What a symbolic pointer points to. */
  record Pointee(Value pointer) implements Region {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Pointee pointee && pointee.pointer.equals(pointer));
    }

    @Override
    public int hashCode() {
      return 17 + pointer.hashCode();
    }

    @Override
    public String toString() {
      return "*" + pointer;
    }
  }

  /**
   * A member of a structure.
   *
   * @param owner the structure type's name that is the same in every unit, or empty when unknown
   */
  record Field(Region base, String owner, String name) implements Region {
    /** Different members differ in their names most often: those are compared first. */
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Field field
              && field.name.equals(name)
              && field.owner.equals(owner)
              && field.base.equals(base));
    }

    @Override
    public int hashCode() {
      return 31 * (31 * base.hashCode() + owner.hashCode()) + name.hashCode();
    }

    @Override
    public String toString() {
      return base instanceof Pointee pointee ? shown(pointee) : base + "." + name;
    }

    /** What nothing has a name for is shown by the member alone. */
    private String shown(Pointee pointee) {
      String pointer = pointee.pointer().toString();
      return pointer.equals(Value.NAMELESS) ? name : pointer + "->" + name;
    }
  }

  /** An element of an array. */
  record Element(Region base, Value index) implements Region {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Element element
              && element.index.equals(index)
              && element.base.equals(base));
    }

    @Override
    public int hashCode() {
      return 31 * base.hashCode() + index.hashCode();
    }

    @Override
    public String toString() {
      return base + "[" + index + "]";
    }
  }

  /**
   * State of an object that is not in its memory, so that nothing else writes it.
   *
   * @param trait which state of it
   */
  record Shadow(Region object, Trait trait) implements Region {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Shadow shadow
              && shadow.trait == trait
              && shadow.object.equals(object));
    }

    @Override
    public int hashCode() {
      return 31 * object.hashCode() + trait.hashCode();
    }

    @Override
    public String toString() {
      return object.toString();
    }
  }

  /** What is kept of an object beside its memory. */
  enum Trait {
    /** The IRQL that was saved when it was acquired, or that it keeps for its own DDIs. */
    SAVED_LEVEL,
    /** Whether its memory may be paged out. */
    PAGEABLE,
    /** Whether it was tested by a macro that is not seen, and that may leave the function. */
    TESTED,
    /** What the driver below returned when it was given the request. */
    LOWER_STATUS,
    /** Whether the driver took a stack location of it for itself. */
    OWN_LOCATION,
    /** The routine that is called when the driver below completed the request. */
    ROUTINE,
    /** The request with which it is gone. */
    PART_OF
  }

  /**
   * A region without memory of its own: a lock that has no object, such as the cancel spin lock.
   */
  record Named(String name) implements Region {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The region of which this one is a part, or itself. */
  default Region root() {
    Region region = this;
    while (true) {
      if (region instanceof Field field) {
        region = field.base();
      } else if (region instanceof Element element) {
        region = element.base();
      } else {
        return region;
      }
    }
  }

  /** Whether it is {@code whole} or a part of it. */
  default boolean isWithin(Region whole) {
    Region region = this;
    while (!region.equals(whole)) {
      if (region instanceof Field field) {
        region = field.base();
      } else if (region instanceof Element element) {
        region = element.base();
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether it is memory of the running call alone: a local variable or a part of one. */
  default boolean isLocal() {
    return this instanceof Shadow || root() instanceof Local;
  }

  /** Whether its name holds nothing unknown: only then equal names are the same place. */
  default boolean isKnown() {
    if (this instanceof Field field) {
      return field.base().isKnown();
    }
    if (this instanceof Element element) {
      return element.base().isKnown() && element.index().isKnown();
    }
    if (this instanceof Shadow shadow) {
      return shadow.object().isKnown();
    }
    return !(this instanceof Pointee pointee) || pointee.pointer().isKnown();
  }

  /** Whether its name holds a value that an event of the given kind produced. */
  default boolean mentions(Predicate<Object> origin) {
    if (this instanceof Field field) {
      return field.base().mentions(origin);
    }
    if (this instanceof Element element) {
      return element.base().mentions(origin) || element.index().mentions(origin);
    }
    if (this instanceof Shadow shadow) {
      return shadow.object().mentions(origin);
    }
    return this instanceof Pointee pointee && pointee.pointer().mentions(origin);
  }

  /**
   * Whether both can be the same place, when memory in between may have changed: they end in the
   * same member, or one is reached through a value nothing is known of.
   */
  default boolean mayBe(Region other) {
    if (this instanceof Field a && other instanceof Field b) {
      return a.name().equals(b.name()) && a.owner().equals(b.owner());
    }
    if (this instanceof Element a && other instanceof Element b) {
      return a.base().mayBe(b.base());
    }
    if (this instanceof Pointee a && other instanceof Pointee b) {
      boolean contents =
          a.pointer() instanceof Value.Content && b.pointer() instanceof Value.Content;
      return !contents
          || ((Value.Content) a.pointer()).region().mayBe(((Value.Content) b.pointer()).region());
    }
    return equals(other) || this instanceof Pointee || other instanceof Pointee;
  }

  /**
   * Whether its name holds a value that each round of a loop may make anew: the result of a call,
   * or an entry of a list.
   */
  default boolean isIterated() {
    if (this instanceof Field field) {
      return field.base().isIterated();
    }
    if (this instanceof Element element) {
      return element.base().isIterated() || element.index().isIterated();
    }
    if (this instanceof Shadow shadow) {
      return shadow.object().isIterated();
    }
    return this instanceof Pointee pointee && pointee.pointer().isIterated();
  }

  /**
   * Whether its name is made of variables and of what memory held when the function was entered: it
   * means the same place in every round of a loop.
   */
  default boolean isOfEntry() {
    if (this instanceof Field field) {
      return field.base().isOfEntry();
    }
    if (this instanceof Element element) {
      return element.base().isOfEntry() && element.index().isOfEntry();
    }
    if (this instanceof Shadow shadow) {
      return shadow.object().isOfEntry();
    }
    return !(this instanceof Pointee pointee) || pointee.pointer().isOfEntry();
  }

  /** How many steps name it; bounds keep names finite in loops such as {@code p = p->Next}. */
  default int depth() {
    if (this instanceof Field field) {
      return 1 + field.base().depth();
    }
    if (this instanceof Element element) {
      return 1 + element.base().depth();
    }
    if (this instanceof Shadow shadow) {
      return 1 + shadow.object().depth();
    }
    return this instanceof Pointee pointee ? 1 + pointee.pointer().depth() : 1;
  }
}
