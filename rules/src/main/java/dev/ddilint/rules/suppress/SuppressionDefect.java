package dev.ddilint.rules.suppress;

import dev.ddilint.parser.source.Span;

/** A comment that speaks to ddilint and is not understood. */
public record SuppressionDefect(Span place, String message) {}
