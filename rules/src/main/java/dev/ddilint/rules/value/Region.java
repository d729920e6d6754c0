package dev.ddilint.rules.value;

import dev.ddilint.parser.sem.Symbol;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place in memory, named by the way that leads to it. Equal regions are the same place.
 *
 * <p>Names are long, and every assignment compares them with all that memory holds: what is asked
 * most often (hash, root, depth) is computed once, when the name is made.
 */
public abstract sealed class Region {
  private final int hash;
  private final int depth;
  private final Region root;

  /** Tells members behind pointers apart; zero for all regions that have no other name. */
  private final int alias;

  private Region(int hash, int depth) {
    this.hash = hash;
    this.depth = depth;
    this.root = this;
    this.alias = 0;
  }

  /**
   * A part of another region.
   *
   * @param member tells members apart; zero for an element
   */
  private Region(int hash, Region whole, int member) {
    this.hash = hash;
    this.depth = 1 + whole.depth;
    this.root = whole.root;
    this.alias = whole.root instanceof Pointee ? member : 0;
  }

  /** Compares with a region of equal hash. */
  abstract boolean isSame(Region other);

  @Override
  public final boolean equals(Object other) {
    return other instanceof Region region && is(region);
  }

  /** Whether both are equal: what every assignment asks of all that memory holds. */
  @SuppressWarnings("ReferenceEquality")
  final boolean is(Region other) {
    return this == other || (hash == other.hash && isSame(other));
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** A parameter or local variable of the running call. */
  public static final class Local extends Region {
    private final Symbol.Variable variable;
    private @Nullable Value atEntry;

    public Local(Symbol.Variable variable) {
      super(variable.hashCode(), 1);
      this.variable = variable;
    }

    public Symbol.Variable variable() {
      return variable;
    }

    /** What a parameter holds at the function's entry. See {@link Value#pointee}. */
    Value atEntry() {
      Value known = atEntry;
      if (known == null) {
        known = new Value.Content(this, Memory.ENTRY);
        atEntry = known;
      }
      return known;
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Local local && local.variable.equals(variable);
    }

    @Override
    public String toString() {
      return variable.name();
    }
  }

  /** A variable that outlives the call. */
  public static final class Global extends Region {
    private final String name;
    private final String unit;

    /**
     * A global or static variable.
     *
     * @param unit the file it belongs to when other units cannot see it, else empty
     */
    public Global(String name, String unit) {
      super(31 * name.hashCode() + unit.hashCode(), 1);
      this.name = name;
      this.unit = unit;
    }

    public String name() {
      return name;
    }

    public String unit() {
      return unit;
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Global global && global.name.equals(name) && global.unit.equals(unit);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A function, as what a pointer points to. */
  public static final class Code extends Region {
    private final Symbol.Function function;

    public Code(Symbol.Function function) {
      super(function.hashCode(), 1);
      this.function = function;
    }

    public Symbol.Function function() {
      return function;
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Code code && code.function.equals(function);
    }

    @Override
    public String toString() {
      return function.name();
    }
  }

  /** What a symbolic pointer points to. */
  public static final class Pointee extends Region {
    private final Value pointer;

    public Pointee(Value pointer) {
      super(17 + pointer.hashCode(), 1 + pointer.depth());
      this.pointer = pointer;
    }

    public Value pointer() {
      return pointer;
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Pointee pointee && pointee.pointer.equals(pointer);
    }

    @Override
    public String toString() {
      return "*" + pointer;
    }
  }

  /** A member of a structure. */
  public static final class Field extends Region {
    private final Region base;
    private final String owner;
    private final String name;

    /**
     * A member of a structure.
     *
     * @param owner the structure type's name that is the same in every unit, or empty when unknown
     */
    public Field(Region base, String owner, String name) {
      super(
          31 * (31 * base.hashCode() + owner.hashCode()) + name.hashCode(),
          base,
          (31 * owner.hashCode() + name.hashCode()) | 1);
      this.base = base;
      this.owner = owner;
      this.name = name;
    }

    public Region base() {
      return base;
    }

    public String owner() {
      return owner;
    }

    public String name() {
      return name;
    }

    /** Whether both are the same member, of whatever object. */
    boolean isMemberOf(Field other) {
      return name.equals(other.name) && owner.equals(other.owner);
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Field field && isMemberOf(field) && field.base.equals(base);
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
  public static final class Element extends Region {
    private final Region base;
    private final Value index;

    public Element(Region base, Value index) {
      super(31 * base.hashCode() + index.hashCode(), base, 0);
      this.base = base;
      this.index = index;
    }

    public Region base() {
      return base;
    }

    public Value index() {
      return index;
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Element element
          && element.index.equals(index)
          && element.base.equals(base);
    }

    @Override
    public String toString() {
      return base + "[" + index + "]";
    }
  }

  /** State of an object that is not in its memory, so that nothing else writes it. */
  public static final class Shadow extends Region {
    private final Region object;
    private final Trait trait;

    /**
     * State of an object.
     *
     * @param trait which state of it
     */
    public Shadow(Region object, Trait trait) {
      super(31 * object.hashCode() + trait.hashCode(), 1 + object.depth());
      this.object = object;
      this.trait = trait;
    }

    public Region object() {
      return object;
    }

    public Trait trait() {
      return trait;
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Shadow shadow
          && shadow.trait == trait
          && shadow.object.equals(object);
    }

    @Override
    public String toString() {
      return object.toString();
    }
  }

  /**
   * A region without memory of its own: a lock that has no object, such as the cancel spin lock.
   */
  public static final class Named extends Region {
    private final String name;

    public Named(String name) {
      super(name.hashCode(), 1);
      this.name = name;
    }

    public String name() {
      return name;
    }

    @Override
    boolean isSame(Region other) {
      return other instanceof Named named && named.name.equals(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The region of which this one is a part, or itself. */
  public final Region root() {
    return root;
  }

  /** Whether it is a member behind a pointer: another pointer may lead there. */
  final boolean hasAliases() {
    return alias != 0;
  }

  /** Whether both are the same member behind pointers, of whatever object. */
  final boolean isAlias(Region other) {
    return alias != 0
        && alias == other.alias
        && this instanceof Field field
        && other instanceof Field member
        && field.isMemberOf(member);
  }

  /** Whether it is {@code whole} or a part of it. */
  public final boolean isWithin(Region whole) {
    Region region = this;
    while (!region.is(whole)) {
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
  public final boolean isLocal() {
    return this instanceof Shadow || root() instanceof Local;
  }

  /** Whether its name holds nothing unknown: only then equal names are the same place. */
  public final boolean isKnown() {
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
  public final boolean mentions(Predicate<Object> origin) {
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
  public final boolean mayBe(Region other) {
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
  public final boolean isIterated() {
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
  public final boolean isOfEntry() {
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
  public final int depth() {
    return depth;
  }
}
