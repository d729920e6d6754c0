package dev.ddilint.rules.contract;

/** Knows what one annotation means. */
@FunctionalInterface
interface WordReader {
  void read(WordUse use);
}
