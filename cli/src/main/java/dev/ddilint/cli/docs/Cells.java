package dev.ddilint.cli.docs;

import java.util.regex.Pattern;

/** Cells of a table of tab-separated values. */
final class Cells {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private Cells() {}

  /** One line without tabs, no-break spaces or space at its ends: what a cell can hold. */
  static String plain(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  static String row(Iterable<String> cells) {
    return String.join("\t", cells) + "\n";
  }
}
