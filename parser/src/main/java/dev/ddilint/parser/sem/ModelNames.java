package dev.ddilint.parser.sem;

/**
 * What all model headers of a run declare, by name: units search here once instead of in each
 * header they import. Threads share it.
 */
public final class ModelNames {
  private final SharedNames<Symbol> symbols = new SharedNames<>();
  private final SharedNames<CType> tags = new SharedNames<>();

  SharedNames<Symbol> symbols() {
    return symbols;
  }

  SharedNames<CType> tags() {
    return tags;
  }
}
