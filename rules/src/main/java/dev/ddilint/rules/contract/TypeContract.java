package dev.ddilint.rules.contract;

import java.util.Optional;

/** What is documented about a structure. */
public record TypeContract(String name, Opacity opacity, Optional<Page> page) {

  /** How much of a structure drivers may touch. */
  public enum Opacity {
    /** Every member. */
    OPEN,
    /** The documented members. */
    PARTIAL,
    /** None. */
    FULL
  }
}
