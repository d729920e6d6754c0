package dev.ddilint.rules.contract;

/** Drivers to which a structure opens what it keeps from others. */
public enum Audience {
  /** File systems and their filters, minifilters included. */
  FILE_SYSTEMS("file systems and their filters");

  private final String title;

  Audience(String title) {
    this.title = title;
  }

  /** For people. */
  public String title() {
    return title;
  }
}
