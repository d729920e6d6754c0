package dev.ddilint.cli.command;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest states it. */
public final class Version implements IVersionProvider {
  private static final String UNPACKAGED = "0.0.0-development";

  /** The bare version. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"ddilint " + number()};
  }
}
