package dev.ddilint.rules.coverage;

/** How much is known of a called function, least first. */
public enum Knowledge {
  /** Nothing: neither a declaration of a model or system header nor a documentation page. */
  NONE,
  /** Its page's facts without a prototype, or a prototype without facts. */
  PARTIAL,
  /** A prototype, and what it demands or does. */
  FULL
}
