package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.Fact;
import dev.ddilint.cli.input.SourceTree;
import dev.ddilint.cli.input.SourceUnit;
import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Frontends;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.contract.FactTable;
import java.util.List;
import java.util.function.Function;

/**
 * The drivers of a run, and how their files are read.
 *
 * @param targets what a driver is built for
 * @param headers the team's contracts
 * @param releases for which Windows a driver is
 * @param facts what is documented of functions that no header declares
 */
record Inputs(
    SourceTree tree,
    Frontends frontends,
    Configurer configurer,
    Function<DriverSources, Fact<Release>> targets,
    ContractHeaders headers,
    DriverReleases releases,
    FactTable facts) {
  /** The source of a target that nothing pins. */
  static final String ASSUMED = "nothing pins it: the newest kit's";

  /** Says with what a file is read. */
  @FunctionalInterface
  interface Configurer {
    FrontendOptions options(SourceUnit unit, Release builtFor);
  }

  /** The front end for a file of a driver. */
  Frontend frontend(DriverSources driver, SourceUnit unit) {
    return frontends.of(configurer.options(unit, target(driver)));
  }

  /** What a driver is built for. */
  Release target(DriverSources driver) {
    return targets.apply(driver).value();
  }

  /** The drivers whose projects leave open what they are built for. */
  List<DriverSources> unpinned() {
    return tree.drivers().stream()
        .filter(driver -> driver.origin().source().startsWith("project") && !driver.isUserMode())
        .filter(driver -> targets.apply(driver).source().equals(ASSUMED))
        .toList();
  }
}
