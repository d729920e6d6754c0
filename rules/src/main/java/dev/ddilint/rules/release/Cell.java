package dev.ddilint.rules.release;

import dev.ddilint.rules.interproc.FunctionIndex.Node;

/** What is computed at a time, and again when something it relies on gets worse. */
sealed interface Cell {
  /** What holds where a function is entered. */
  record Entry(Node function) implements Cell {}

  /** What holds within a function. */
  record Body(Node function) implements Cell {}

  /** What an outcome of a slot tells that something is stored in. */
  record Told(Slot slot, Outcome outcome) implements Cell {}
}
