package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.SourceTree;
import dev.ddilint.cli.input.SourceUnit;
import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Frontends;
import dev.ddilint.rules.Release;

/**
 * The drivers of a run, and how their files are read.
 *
 * @param releases for which Windows a driver is
 */
record Inputs(
    SourceTree tree, Frontends frontends, Configurer configurer, DriverReleases releases) {

  /** Says with what a file is read. */
  @FunctionalInterface
  interface Configurer {
    FrontendOptions options(SourceUnit unit, Release builtFor);
  }

  /** The front end for a file of a driver. */
  Frontend frontend(DriverSources driver, SourceUnit unit) {
    return frontends.of(configurer.options(unit, releases.target(driver).release()));
  }
}
