package dev.ddilint.rules.contract;

import java.util.Optional;

/** What a function does with a request, an IRP for instance, that it is given. */
public enum RequestUse {
  /** The system gives it to a routine, which answers for it with what it returns. */
  SERVED,
  /** The system gives it to a routine, which answers for it and tells nothing by its result. */
  GIVEN,
  /** The system goes on with it after the routine, unless the routine says that it took it. */
  CONTINUED,
  /** It is completed: nobody but the one who sent it may touch it any more. */
  COMPLETES,
  /** It is given to the driver below, whose answer is the result. */
  FORWARDS,
  /** It is given to the driver below and is back after the call. */
  FORWARDS_AND_WAITS,
  /** It waits in a queue from which somebody else may take it at once. */
  QUEUES,
  /** It is marked pending. */
  MARKS_PENDING,
  /** The driver below gets the stack location of this driver. */
  SKIPS_LOCATION,
  /** The driver below gets a copy of the stack location of this driver. */
  COPIES_LOCATION,
  /** The stack location of the driver below is filled in by hand. */
  FILLS_LOCATION,
  /** A completion routine sees it before the driver above does. */
  SETS_ROUTINE,
  /** It is given back to the system as memory. */
  FREES,
  /** It is looked at, or changed, and stays with the caller. */
  READS,
  /** It is not taken: the caller has to see what becomes of it. */
  LEAVES,
  /** The driver takes a stack location for itself: it serves what it made. */
  OWNS_LOCATION,
  /** It is kept, or told to somebody who may keep it: somebody else may answer for it now. */
  KEEPS,
  /** A reference to it is taken: it may be used after it was completed. */
  REFERENCES,
  /** It is handed to the caller, who answers for it from then on. */
  HANDS_OUT,
  /** Its address serves as a number: it may be gone. */
  NAMES;

  static Optional<RequestUse> of(String word) {
    for (RequestUse use : values()) {
      if (use.name().equals(word)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** Whether it speaks of a routine that the system calls. */
  public boolean isOfRoutine() {
    return this == SERVED || this == GIVEN || this == CONTINUED;
  }
}
