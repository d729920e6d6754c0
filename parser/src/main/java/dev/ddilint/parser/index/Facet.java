package dev.ddilint.parser.index;

/** What a header can make of one name; a name may have several. */
public enum Facet {
  /** {@code #define}, or an {@code #undef} that hides one. */
  MACRO(1),
  /** A function, variable, typedef or constant. */
  SYMBOL(2),
  /** The tag of a structure, union or enumeration. */
  TAG(4),
  /** The parser takes it for the name of a type; carries no data. */
  TYPE(8);

  private final int bit;

  Facet(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }
}
