package dev.ddilint.cli.docs;

/**
 * The IRQL cells of a row.
 *
 * @param lowest a level's name; empty when the page does not decide it
 * @param conditional {@code yes} when the level depends on something, {@code text} when only the
 *     page's text says so
 * @param source {@code header} for the front matter; {@code text}, {@code curated} or {@code known}
 *     when someone decided it
 */
record IrqlBounds(String lowest, String highest, String conditional, String source) {
  static final String CONDITIONAL = "yes";
  static final String FRONT_MATTER = "header";

  boolean isKnown() {
    return !highest.isEmpty();
  }
}
