package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Span;

/**
 * A property of a project, or metadata of an item, and where it got its value.
 *
 * @param place the line of the element that set it last
 */
public record Property(String name, String value, Span place) {}
