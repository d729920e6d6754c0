package dev.ddilint.rules.release;

/**
 * That the system is at least a release.
 *
 * <pre>
 *   CHECKED          some check of the version was made that names no release (or: no path at all)
 *   NTDDI_WIN11_GE
 *   ...
 *   NTDDI_WIN10
 *   NONE             nothing is known
 * </pre>
 *
 * @param ntddi the release's constant
 */
public record Guarantee(long ntddi) {
  public static final Guarantee NONE = new Guarantee(0);
  public static final Guarantee CHECKED = new Guarantee(Long.MAX_VALUE);

  /** What holds on two paths that meet. */
  Guarantee join(Guarantee other) {
    return ntddi <= other.ntddi ? this : other;
  }

  /** What holds where both hold. */
  Guarantee and(Guarantee other) {
    return ntddi >= other.ntddi ? this : other;
  }

  /** Whether an interface that came with the given release is there. */
  public boolean covers(long since) {
    return ntddi >= since;
  }

  /** Spelled out: asked for at every expression, and what a record has of itself costs more. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Guarantee guarantee && guarantee.ntddi == ntddi;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(ntddi);
  }

  @Override
  public String toString() {
    return this.equals(CHECKED) ? "checked" : "0x%08X".formatted(ntddi);
  }
}
