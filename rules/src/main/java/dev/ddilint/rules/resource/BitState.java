package dev.ddilint.rules.resource;

import dev.ddilint.parser.source.Span;

/** Where bits of a member stand that the one who makes an object has to clear. */
public sealed interface BitState {

  /** The bits in question. */
  long bits();

  /**
   * They are set: the object was made on this path.
   *
   * @param kind of the object
   * @param name of the bits, for messages
   * @param since the call that made it
   * @param by the routine called there
   */
  record Open(ObjectKind kind, long bits, String name, Span since, String by) implements BitState {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Open open
              && open.kind.equals(kind)
              && open.bits == bits
              && open.name.equals(name)
              && open.since.equals(since)
              && open.by.equals(by));
    }

    @Override
    public int hashCode() {
      return 31
              * (31 * (31 * (31 * kind.hashCode() + Long.hashCode(bits)) + name.hashCode())
                  + since.hashCode())
          + by.hashCode();
    }
  }

  /** An object of the caller, in which they may have been cleared. */
  record Settled(long bits) implements BitState {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Settled settled && settled.bits == bits);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(bits);
    }
  }
}
