package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;

/** A name where it is written. */
public record Identifier(Span span, String name) implements Node {}
