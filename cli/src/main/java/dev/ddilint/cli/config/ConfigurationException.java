package dev.ddilint.cli.config;

import dev.ddilint.parser.source.Span;

/** A configuration file that makes no sense; the message begins with the place. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1;

  ConfigurationException(Span place, String message) {
    super(place + ": " + message);
  }

  ConfigurationException(String message) {
    super(message);
  }
}
