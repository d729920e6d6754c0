package dev.ddilint.parser.ast;

/** Text in lines, indented by depth. */
final class Lines {
  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  void add(String line) {
    text.append(STEP.repeat(depth)).append(line).append('\n');
  }

  /** What {@code inner} adds stands one step to the right. */
  void indented(Runnable inner) {
    depth++;
    inner.run();
    depth--;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
