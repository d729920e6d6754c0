package dev.ddilint.rules.explain;

import java.util.List;
import java.util.Locale;

/**
 * The name by which another tool knows a broken contract.
 *
 * @param title of a warning, name of a bug check, framework of a rule
 * @param about functions of a rule, meaning of a bug check; may be empty
 * @param page an address, or a page of the driver documentation
 */
public record ForeignName(String name, Family family, String title, String about, String page) {
  private static final String SITE = "https://learn.microsoft.com/windows-hardware/drivers/";

  /** Which tool knows it. */
  public enum Family {
    /** C28xxx and C30xxx, and the warnings of Code Analysis for all programs. */
    WARNING("warning of Code Analysis for Drivers"),
    SDV_RULE("rule of Static Driver Verifier and DDI compliance checking"),
    QUERY("query of CodeQL for Windows drivers"),
    BUG_CHECK("bug check"),
    WEAKNESS("weakness of the Common Weakness Enumeration");

    private final String words;

    Family(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  static ForeignName parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new ForeignName(
        cells.get(0), Family.valueOf(cells.get(1)), cells.get(2), cells.get(3), cells.get(4));
  }

  boolean is(String wanted) {
    return normal(name).equals(normal(wanted))
        || (family == Family.BUG_CHECK && title.equalsIgnoreCase(wanted));
  }

  /** {@code 0x000000D1} is {@code 0xD1}. */
  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^0x0*(?=.)", "0x");
  }

  /** What it means, in a phrase. */
  public String meaning() {
    return switch (family) {
      case WARNING, QUERY, WEAKNESS -> title;
      case BUG_CHECK -> title + ": " + about;
      case SDV_RULE ->
          about.isEmpty()
              ? "for " + title + " drivers"
              : "for " + title + " drivers, about " + about.replace(",", ", ");
    };
  }

  /** The address of its documentation. */
  public String url() {
    return page.startsWith("https:") ? page : SITE + page;
  }
}
