package dev.ddilint.parser.index;

/**
 * A name that decides what a header declares.
 *
 * @param onlyWhetherDefined what it is defined as does not matter
 */
public record Condition(String name, boolean onlyWhetherDefined) {}
