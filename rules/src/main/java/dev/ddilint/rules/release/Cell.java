package dev.ddilint.rules.release;

import dev.ddilint.rules.interproc.FunctionIndex.Node;

/**
 * What is computed at a time: what holds within a function, or what the outcomes of a slot tell.
 */
sealed interface Cell {
  /** A function. */
  record Function(Node node) implements Cell {}

  /** A slot that something is stored in. */
  record Stored(Slot slot) implements Cell {}
}
