package dev.ddilint.cli.project;

/** What a project is evaluated for, {@code Release|x64} for instance. */
public record Configuration(String name, String platform) {
  boolean isSame(Configuration other) {
    return name.equals(other.name) && platform.equals(other.platform);
  }

  @Override
  public String toString() {
    return name + "|" + platform;
  }
}
