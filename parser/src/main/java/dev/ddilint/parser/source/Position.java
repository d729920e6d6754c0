package dev.ddilint.parser.source;

/**
 * A place for people.
 *
 * @param line 1-based
 * @param column 1-based, counted in UTF-16 code units as SARIF and most editors do
 */
public record Position(int line, int column) {}
