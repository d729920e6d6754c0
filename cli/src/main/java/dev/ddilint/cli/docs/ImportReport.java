package dev.ddilint.cli.docs;

import java.util.List;

/**
 * What an import read and what it could not.
 *
 * @param pages pages of functions and callbacks that were looked at
 * @param functions rows, and how many of them have levels
 * @param otherMode pages of folders that hold no kernel-mode interfaces
 * @param userFramework pages of kernel-mode folders that describe interfaces of UMDF only
 * @param unread pages that could not be read
 * @param unclear pages whose IRQL cell is not understood
 * @param outdated decisions that the page has overtaken or that have lost their page
 */
public record ImportReport(
    int pages,
    Rows functions,
    Rows callbacks,
    int otherMode,
    int userFramework,
    List<Note> unread,
    List<Note> unclear,
    List<Note> outdated) {
  public ImportReport {
    unread = List.copyOf(unread);
    unclear = List.copyOf(unclear);
    outdated = List.copyOf(outdated);
  }

  /** The size of a table. */
  public record Rows(int total, int withIrql) {}

  /** A page and what is to be said about it. */
  public record Note(String page, String text) {}
}
