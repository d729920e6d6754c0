package dev.ddilint.cli.command;

/** What a run tells its caller; the help text is made from this. */
public enum ExitCode {
  CLEAN(0, "nothing was found at or above the level of --fail-on"),
  FINDINGS(1, "something was found at or above the level of --fail-on"),
  USAGE(2, "wrong usage, or an input that is not there or cannot be read"),
  FAILED(3, "the analysis itself failed");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  /** For picocli: {@code "0:nothing was found ..."}. */
  String helpLine() {
    return code + ":" + meaning;
  }
}
