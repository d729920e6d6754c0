package dev.ddilint.rules.contract;

/**
 * The documentation page a contract rests on.
 *
 * @param path as in the public documentation repositories, {@code wdm/nf-wdm-kesetevent} or {@code
 *     kernel/eprocess}; a team's own pages are whole addresses that begin with {@code https://}
 */
public record Page(String path) {
  private static final String SITE = "https://learn.microsoft.com/windows-hardware/drivers/";

  /**
   * The address on the web. Pages of the reference are named after the kind of what they describe.
   */
  public String url() {
    if (path.startsWith("https://")) {
      return path;
    }
    String name = path.substring(path.indexOf('/') + 1);
    boolean reference =
        name.startsWith("nf-")
            || name.startsWith("ns-")
            || name.startsWith("nc-")
            || name.startsWith("ne-")
            || name.startsWith("nn-");
    return SITE + (reference ? "ddi/" : "") + path;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Page page && page.path.equals(path));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
