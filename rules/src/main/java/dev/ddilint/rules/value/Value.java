package dev.ddilint.rules.value;

import dev.ddilint.parser.ast.BinaryOperator;
import java.util.function.Predicate;

/**
 * What an expression yields. Equal values are the same number or pointer; of two different ones
 * nothing follows but for {@link Constant}s.
 */
public sealed interface Value {
  /** How a value is shown for which the source has no name. */
  String NAMELESS = "?";

  /** Nothing is known. */
  Value ANYTHING = new Anything();

  /** A known number. */
  record Constant(long number) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Constant constant && constant.number == number);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number);
    }

    /** The null pointer, FALSE. */
    public static final Constant ZERO = new Constant(0);

    public static final Constant ONE = new Constant(1);

    @Override
    public String toString() {
      return Long.toString(number);
    }
  }

  /** The address of a region; never null. */
  record Address(Region region) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Address address && address.region.equals(region));
    }

    @Override
    public int hashCode() {
      return 31 + region.hashCode();
    }

    @Override
    public String toString() {
      return "&" + region;
    }
  }

  /**
   * What a region held at some moment: when the function was entered, or after the last event that
   * may have changed it.
   *
   * @param since identifies that event; equal contents have equal events
   */
  record Content(Region region, Object since) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Content content
              && content.since.equals(since)
              && content.region.equals(region));
    }

    @Override
    public int hashCode() {
      return 31 * region.hashCode() + since.hashCode();
    }

    @Override
    public String toString() {
      return region.toString();
    }
  }

  /**
   * A value that an event produced, the result of a call for instance.
   *
   * @param origin identifies the event
   */
  record Produced(Object origin) implements Value {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Produced produced && produced.origin.equals(origin));
    }

    @Override
    public int hashCode() {
      return origin.hashCode();
    }

    @Override
    public String toString() {
      return NAMELESS;
    }
  }

  /** An operation on values, at least one of which is not constant. */
  record Operation(BinaryOperator operator, Value left, Value right) implements Value {

    /** Whether it tells one address from another, which is no question for null. */
    public boolean comparesWithAddress() {
      return (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL)
          && (left instanceof Address || right instanceof Address);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Operation operation
              && operation.operator == operator
              && operation.left.equals(left)
              && operation.right.equals(right));
    }

    @Override
    public int hashCode() {
      return 31 * (31 * operator.hashCode() + left.hashCode()) + right.hashCode();
    }

    @Override
    public String toString() {
      return "(" + left + " " + operator.symbol() + " " + right + ")";
    }
  }

  /**
   * The structure around a member at an address: {@code CONTAINING_RECORD}.
   *
   * @param path the members from the structure to the address
   */
  record Container(Value address, String owner, String path) implements Value {
    @Override
    public String toString() {
      return "CONTAINING_RECORD(" + address + ", " + owner + ", " + path + ")";
    }
  }

  /**
   * A number that stands for a state of the machine, a saved interrupt request level for instance.
   *
   * @param state compared by equality
   */
  record Snapshot(Object state) implements Value {
    @Override
    public String toString() {
      return state.toString();
    }
  }

  /** Nothing is known, not even that it equals itself. */
  record Anything() implements Value {
    @Override
    public String toString() {
      return NAMELESS;
    }
  }

  static Value of(boolean truth) {
    return truth ? Constant.ONE : Constant.ZERO;
  }

  /** See {@link Region#isKnown}. */
  default boolean isKnown() {
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
  default boolean mentions(Predicate<Object> origin) {
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
  default boolean isIterated() {
    return this instanceof Produced
        || this instanceof Container
        || (this instanceof Address address && address.region().isIterated())
        || (this instanceof Content content && content.region().isIterated())
        || (this instanceof Operation operation
            && (operation.left().isIterated() || operation.right().isIterated()));
  }

  /** See {@link Region#isOfEntry}. */
  default boolean isOfEntry() {
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
  default int depth() {
    if (this instanceof Address address) {
      return address.region().depth();
    }
    if (this instanceof Content content) {
      return 1 + content.region().depth();
    }
    if (this instanceof Operation operation) {
      return 1 + operation.left().depth() + operation.right().depth();
    }
    return this instanceof Container container ? 1 + container.address().depth() : 1;
  }
}
