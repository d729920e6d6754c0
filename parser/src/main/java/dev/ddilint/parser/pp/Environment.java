package dev.ddilint.parser.pp;

/** What all units of one configuration share; safe for use by several threads. */
record Environment(
    Symbols symbols,
    Tokenizer tokenizer,
    AnnotationWords annotations,
    FileCache files,
    IncludeSearch search,
    ModelLibrary library,
    UnitPrelude prelude) {

  /** The macros of a unit before its first line. */
  MacroScope newScope() {
    MacroScope scope = new MacroScope(library.exports(), annotations);
    library.predefined().ifPresent(scope::predefine);
    prelude.definitions().ifPresent(scope::predefine);
    return scope;
  }

  /** The same files before another reading of the model. */
  Environment with(ModelLibrary otherLibrary) {
    return new Environment(
        symbols,
        tokenizer,
        annotations,
        files,
        search.with(otherLibrary::covers),
        otherLibrary,
        UnitPrelude.EMPTY);
  }

  /** The environment of units that see the same model headers and files otherwise. */
  Environment with(IncludeSearch otherSearch, UnitPrelude otherPrelude) {
    return new Environment(
        symbols, tokenizer, annotations, files, otherSearch, library, otherPrelude);
  }
}
