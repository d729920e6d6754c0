package dev.ddilint.cli.inf;

import dev.ddilint.parser.source.Span;

/** A text of an installation file, its strings put in, and where it stands. */
public record InfFact(String text, Span place) {}
