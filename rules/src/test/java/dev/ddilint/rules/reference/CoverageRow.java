package dev.ddilint.rules.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a check of another tool is covered.
 *
 * @param name of the warning or rule
 * @param about the warning's title, or the rule's framework
 * @param rules ids of the rules that cover it, or are to
 * @param cases names of the cases that show it
 * @param note what is missing, or why it stays so
 */
record CoverageRow(
    String name, String about, Status status, List<String> rules, List<String> cases, String note) {

  /** How far. */
  enum Status {
    /** A defect of this kind is found. */
    COVERED("covered"),
    /** Some are. */
    PARTLY("partly"),
    /** A rule is planned, or its case is missing. */
    NOT_YET("not yet"),
    /** No rule is planned. */
    NO("no");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    private static Status of(String word) {
      return Stream.of(values())
          .filter(status -> status.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no such status: " + word));
    }
  }

  static CoverageRow parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != 6) {
      throw new IllegalArgumentException("not six cells: " + line);
    }
    return new CoverageRow(
        cells.get(0),
        cells.get(1),
        Status.of(cells.get(2)),
        list(cells.get(3)),
        list(cells.get(4)),
        cells.get(5));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(", "));
  }

  boolean isShown() {
    return status == Status.COVERED || status == Status.PARTLY;
  }
}
