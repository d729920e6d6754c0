package dev.ddilint.parser.pp;

import java.util.Optional;

/** A unit's file before it is preprocessed: its own tokens, and the header that it begins with. */
public final class UnitText {
  private final TokenArray tokens;
  private final IncludeSearch.Place place;
  private final Optional<Opening> opening;

  UnitText(TokenArray tokens, IncludeSearch.Place place, Optional<Opening> opening) {
    this.tokens = tokens;
    this.place = place;
    this.opening = opening;
  }

  TokenArray tokens() {
    return tokens;
  }

  IncludeSearch.Place place() {
    return place;
  }

  /** What it begins with that other units may begin with, too. */
  public Optional<Opening> opening() {
    return opening;
  }
}
