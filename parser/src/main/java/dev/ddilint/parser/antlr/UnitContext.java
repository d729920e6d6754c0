package dev.ddilint.parser.antlr;

import dev.ddilint.parser.source.ProblemSink;

/** What the parser of a unit needs beside its screened tokens. */
record UnitContext(RawTokens raw, TypeNames names, Packing packing, ProblemSink problems) {
  /** For a part that is tried only: its failure is no problem of the unit. */
  UnitContext silent() {
    return new UnitContext(raw, names, packing, problem -> {});
  }
}
