package dev.ddilint.parser.sem;

/**
 * Sizes that differ between target platforms; all others are those of MSVC everywhere ({@code long}
 * has 4 bytes, {@code long double} 8, an enumeration 4).
 *
 * @param pointerSize in bytes
 */
public record DataModel(int pointerSize) {

  /** {@code size_t}. */
  CType.Integral size() {
    return new CType.Integral(pointerSize, false);
  }

  /** {@code ptrdiff_t}. */
  CType.Integral difference() {
    return new CType.Integral(pointerSize, true);
  }
}
