package dev.ddilint.cli.report;

/**
 * Text from untrusted sources for a terminal: control characters, which could move the cursor or
 * change colours, are shown as what they are.
 */
public final class TerminalText {
  private TerminalText() {}

  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\t') {
                safe.append(' ');
              } else if (Character.isISOControl(point)
                  || Character.getType(point) == Character.FORMAT) {
                safe.append(String.format("\\u%04x", point));
              } else {
                safe.appendCodePoint(point);
              }
            });
    return safe.toString();
  }
}
