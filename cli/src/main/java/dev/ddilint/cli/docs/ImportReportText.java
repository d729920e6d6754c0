package dev.ddilint.cli.docs;

import dev.ddilint.cli.docs.ImportReport.Note;
import dev.ddilint.cli.docs.ImportReport.Rows;
import java.util.List;

/** An import's report for people: what became rows, then every page that did not. */
public final class ImportReportText {
  /** More notes of a kind are only counted. */
  private static final int SHOWN = 20;

  private final StringBuilder text = new StringBuilder();

  private final int shown;

  private ImportReportText(int shown) {
    this.shown = shown;
  }

  /**
   * The report.
   *
   * @param complete whether every note is listed, however many there are
   */
  public static String of(ImportReport report, boolean complete) {
    ImportReportText printer = new ImportReportText(complete ? Integer.MAX_VALUE : SHOWN);
    printer.line(report.pages() + " pages of functions and callbacks");
    printer.rows("functions.tsv", report.functions());
    printer.rows("callbacks.tsv", report.callbacks());
    printer.line(
        "left out: " + report.otherMode() + " pages of folders without kernel-mode interfaces");
    printer.line(
        "left out: " + report.userFramework() + " pages of user-mode framework interfaces");
    printer.notes("not read", report.unread());
    printer.notes("IRQL not understood", report.unclear());
    printer.notes("decided by hand, but the page has changed", report.outdated());
    return printer.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void rows(String table, Rows rows) {
    line("%s: %d rows, %d with IRQL".formatted(table, rows.total(), rows.withIrql()));
  }

  private void notes(String what, List<Note> notes) {
    line(what + ": " + notes.size() + (notes.size() == 1 ? " page" : " pages"));
    notes.stream().limit(shown).forEach(note -> line("  " + note.page() + ": " + note.text()));
    if (notes.size() > shown) {
      line("  ... and %d more: --verbose lists them".formatted(notes.size() - shown));
    }
  }
}
