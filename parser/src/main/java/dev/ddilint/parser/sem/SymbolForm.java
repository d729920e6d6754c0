package dev.ddilint.parser.sem;

/** What stands before a symbol in a compiled header; the position is what is written. */
enum SymbolForm {
  FUNCTION,
  TYPEDEF,
  CONSTANT,
  VARIABLE
}
