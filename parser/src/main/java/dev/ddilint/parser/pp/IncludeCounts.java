package dev.ddilint.parser.pp;

/**
 * What became of a unit's {@code #include} lines.
 *
 * @param resolved read as text, or skipped because that was done before
 * @param model imported from the model
 * @param missing not found, or not allowed to be read
 */
public record IncludeCounts(int resolved, int model, int missing) {}
