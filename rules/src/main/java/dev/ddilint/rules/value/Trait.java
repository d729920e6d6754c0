package dev.ddilint.rules.value;

/** What is kept of an object beside its memory. */
public enum Trait {
  /** The IRQL that was saved when it was acquired, or that it keeps for its own DDIs. */
  SAVED_LEVEL,
  /** Whether its memory may be paged out. */
  PAGEABLE,
  /** Whether it was tested by a macro that is not seen, and that may leave the function. */
  TESTED,
  /** What the driver below returned when it was given the request. */
  LOWER_STATUS,
  /** Whether the driver took a stack location of it for itself. */
  OWN_LOCATION,
  /** The routine that is called when the driver below completed the request. */
  ROUTINE,
  /** The request with which it is gone. */
  PART_OF
}
