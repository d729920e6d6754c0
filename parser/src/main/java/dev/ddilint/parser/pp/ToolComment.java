package dev.ddilint.parser.pp;

/**
 * A comment of a file that speaks to ddilint.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 * @param before index of the token that follows it
 */
record ToolComment(int start, int end, int before) {}
