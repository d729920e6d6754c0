package dev.ddilint.rules.mutation;

/**
 * A stretch of text that is replaced by another.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Edit(int start, int end, String replacement) {
  String apply(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }
}
