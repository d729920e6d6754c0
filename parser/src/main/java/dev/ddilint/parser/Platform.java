package dev.ddilint.parser;

/** The processor architecture a driver is read for; sizes are those of MSVC. */
public enum Platform {
  X64(8),
  X86(4),
  ARM64(8);

  private final int pointerSize;

  Platform(int pointerSize) {
    this.pointerSize = pointerSize;
  }

  /** In bytes. */
  public int pointerSize() {
    return pointerSize;
  }
}
