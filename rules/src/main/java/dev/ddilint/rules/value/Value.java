package dev.ddilint.rules.value;

import dev.ddilint.parser.ast.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression yields. Equal values are the same number or pointer; of two different ones
 * nothing follows but for {@link Constant}s.
 */
public abstract sealed class Value {
  /** How a value is shown for which the source has no name. */
  public static final String NAMELESS = "?";

  /** Nothing is known. */
  public static final Value ANYTHING = new Anything();

  private final int hash;
  private final int depth;
  private Region.@Nullable Pointee pointee;

  private Value(int hash, int depth) {
    this.hash = hash;
    this.depth = depth;
  }

  /** Compares with a value of equal hash. */
  abstract boolean isSame(Value other);

  @Override
  public final boolean equals(Object other) {
    return this == other || (other instanceof Value value && value.hash == hash && isSame(value));
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /**
   * What it leads to, as a pointer. Pointers are followed again and again: the region is made once
   * (or more often by threads that ask at the same time, which makes no difference), so that names
   * are compared by identity and take little room.
   */
  public final Region.Pointee pointee() {
    Region.Pointee known = pointee;
    if (known == null) {
      known = new Region.Pointee(this);
      pointee = known;
    }
    return known;
  }

  /** A known number. */
  public static final class Constant extends Value {
    /** The null pointer, FALSE. */
    public static final Constant ZERO = new Constant(0);

    public static final Constant ONE = new Constant(1);

    private final long number;

    public Constant(long number) {
      super(Long.hashCode(number), 1);
      this.number = number;
    }

    /** A number: the usual ones are made once. */
    public static Constant of(long number) {
      return number == 0 ? ZERO : number == 1 ? ONE : new Constant(number);
    }

    public long number() {
      return number;
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Constant constant && constant.number == number;
    }

    @Override
    public String toString() {
      return Long.toString(number);
    }
  }

  /** The address of a region; never null. */
  public static final class Address extends Value {
    private final Region region;

    public Address(Region region) {
      super(31 + region.hashCode(), region.depth());
      this.region = region;
    }

    public Region region() {
      return region;
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Address address && address.region.equals(region);
    }

    @Override
    public String toString() {
      return "&" + region;
    }
  }

  /**
   * What a region held at some moment: when the function was entered, or after the last event that
   * may have changed it.
   */
  public static final class Content extends Value {
    private final Region region;
    private final Object since;

    /**
     * What a region held.
     *
     * @param since identifies that event; equal contents have equal events
     */
    public Content(Region region, Object since) {
      super(31 * region.hashCode() + since.hashCode(), 1 + region.depth());
      this.region = region;
      this.since = since;
    }

    public Region region() {
      return region;
    }

    public Object since() {
      return since;
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Content content
          && content.since.equals(since)
          && content.region.equals(region);
    }

    @Override
    public String toString() {
      return region.toString();
    }
  }

  /** A value that an event produced, the result of a call for instance. */
  public static final class Produced extends Value {
    private final Object origin;

    /**
     * A value that nothing else is known of.
     *
     * @param origin identifies the event
     */
    public Produced(Object origin) {
      super(origin.hashCode(), 1);
      this.origin = origin;
    }

    public Object origin() {
      return origin;
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Produced produced && produced.origin.equals(origin);
    }

    @Override
    public String toString() {
      return NAMELESS;
    }
  }

  /** An operation on values, at least one of which is not constant. */
  public static final class Operation extends Value {
    private final BinaryOperator operator;
    private final Value left;
    private final Value right;

    public Operation(BinaryOperator operator, Value left, Value right) {
      super(
          31 * (31 * operator.hashCode() + left.hashCode()) + right.hashCode(),
          1 + left.depth() + right.depth());
      this.operator = operator;
      this.left = left;
      this.right = right;
    }

    public BinaryOperator operator() {
      return operator;
    }

    public Value left() {
      return left;
    }

    public Value right() {
      return right;
    }

    /** Whether it tells one address from another, which is no question for null. */
    public boolean comparesWithAddress() {
      return (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL)
          && (left instanceof Address || right instanceof Address);
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Operation operation
          && operation.operator == operator
          && operation.left.equals(left)
          && operation.right.equals(right);
    }

    @Override
    public String toString() {
      return "(" + left + " " + operator.symbol() + " " + right + ")";
    }
  }

  /** The structure around a member at an address: {@code CONTAINING_RECORD}. */
  public static final class Container extends Value {
    private final Value address;
    private final String owner;
    private final String path;

    /**
     * The structure around a member.
     *
     * @param path the members from the structure to the address
     */
    public Container(Value address, String owner, String path) {
      super(
          31 * (31 * address.hashCode() + owner.hashCode()) + path.hashCode(), 1 + address.depth());
      this.address = address;
      this.owner = owner;
      this.path = path;
    }

    public Value address() {
      return address;
    }

    public String owner() {
      return owner;
    }

    public String path() {
      return path;
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Container container
          && container.owner.equals(owner)
          && container.path.equals(path)
          && container.address.equals(address);
    }

    @Override
    public String toString() {
      return "CONTAINING_RECORD(" + address + ", " + owner + ", " + path + ")";
    }
  }

  /**
   * A number that stands for a state of the machine, a saved interrupt request level for instance.
   */
  public static final class Snapshot extends Value {
    private final Object state;

    /**
     * A number that stands for a state.
     *
     * @param state compared by equality
     */
    public Snapshot(Object state) {
      super(state.hashCode(), 1);
      this.state = state;
    }

    public Object state() {
      return state;
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Snapshot snapshot && snapshot.state.equals(state);
    }

    @Override
    public String toString() {
      return state.toString();
    }
  }

  /** Nothing is known, not even that it equals itself. */
  public static final class Anything extends Value {
    private Anything() {
      super(0, 1);
    }

    @Override
    boolean isSame(Value other) {
      return other instanceof Anything;
    }

    @Override
    public String toString() {
      return NAMELESS;
    }
  }

  public static Value of(boolean truth) {
    return truth ? Constant.ONE : Constant.ZERO;
  }

  /** See {@link Region#isKnown}. */
  public final boolean isKnown() {
    if (this instanceof Address address) {
      return address.region().isKnown();
    }
    if (this instanceof Content content) {
      return content.region().isKnown();
    }
    if (this instanceof Operation operation) {
      return operation.left().isKnown() && operation.right().isKnown();
    }
    return !(this instanceof Anything)
        && (!(this instanceof Container container) || container.address().isKnown());
  }

  /** See {@link Region#mentions}. */
  public final boolean mentions(Predicate<Object> origin) {
    if (this instanceof Produced produced) {
      return origin.test(produced.origin());
    }
    if (this instanceof Address address) {
      return address.region().mentions(origin);
    }
    if (this instanceof Content content) {
      return content.region().mentions(origin);
    }
    if (this instanceof Operation operation) {
      return operation.left().mentions(origin) || operation.right().mentions(origin);
    }
    return this instanceof Container container && container.address().mentions(origin);
  }

  /** See {@link Region#isIterated}. */
  public final boolean isIterated() {
    return this instanceof Produced
        || this instanceof Container
        || (this instanceof Address address && address.region().isIterated())
        || (this instanceof Content content && content.region().isIterated())
        || (this instanceof Operation operation
            && (operation.left().isIterated() || operation.right().isIterated()));
  }

  /** See {@link Region#isOfEntry}. */
  public final boolean isOfEntry() {
    if (this instanceof Address address) {
      return address.region().isOfEntry();
    }
    if (this instanceof Content content) {
      return content.since().equals(Memory.ENTRY) && content.region().isOfEntry();
    }
    if (this instanceof Operation operation) {
      return operation.left().isOfEntry() && operation.right().isOfEntry();
    }
    return this instanceof Constant;
  }

  /** See {@link Region#depth}. */
  public final int depth() {
    return depth;
  }
}
