package dev.ddilint.parser.pp;

/** What all units of a run share; safe for use by several threads. */
record Environment(
    Symbols symbols,
    Tokenizer tokenizer,
    AnnotationWords annotations,
    FileCache files,
    IncludeSearch search,
    ModelLibrary library) {

  /** The macros of a unit before its first line. */
  MacroScope newScope() {
    MacroScope scope = new MacroScope(library.exports(), annotations);
    library.predefined().ifPresent(scope::predefine);
    return scope;
  }
}
