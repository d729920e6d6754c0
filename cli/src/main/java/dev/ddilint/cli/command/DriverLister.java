package dev.ddilint.cli.command;

import dev.ddilint.cli.inf.InfFact;
import dev.ddilint.cli.inf.InfFacts;
import dev.ddilint.cli.inf.InfService;
import dev.ddilint.cli.input.BuildSettings;
import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.Fact;
import dev.ddilint.cli.input.SourceUnit;
import dev.ddilint.cli.report.DriverList;
import dev.ddilint.cli.report.DriverList.Known;
import dev.ddilint.cli.report.DriverList.Named;
import dev.ddilint.cli.report.DriverList.Settings;
import dev.ddilint.rules.DriverKind;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the list of the drivers of a run.
 *
 * @param platform for which they are read
 * @param oldest the release that the command line names
 */
record DriverLister(Inputs inputs, String platform, Optional<ReleaseFact> oldest) {

  DriverList list() {
    return new DriverList(
        inputs.tree().root().toString().replace('\\', '/'),
        inputs.tree().drivers().stream().map(this::entry).toList());
  }

  private DriverList.Entry entry(DriverSources driver) {
    return new DriverList.Entry(
        driver.name(),
        known(driver.origin(), Function.identity()),
        platform,
        driver.kinds().stream().map(kind -> known(kind, DriverKind::title)).toList(),
        known(inputs.targets().apply(driver), Release::name),
        facts(driver),
        driver.setupFiles().stream().map(file -> known(file, this::name)).toList(),
        driver.cppFiles().stream().map(this::name).toList(),
        settings(driver));
  }

  private List<Named> facts(DriverSources driver) {
    List<Named> facts = new ArrayList<>();
    oldest
        .or(() -> inputs.releases().oldest(driver, problem -> {}))
        .ifPresent(it -> facts.add(new Named("oldest release", known(it))));
    driver
        .targetVersion()
        .ifPresent(it -> facts.add(new Named("target version", known(it, Function.identity()))));
    for (InfFacts setup : inputs.releases().setups(driver, problem -> {})) {
      addSetup(setup, facts);
    }
    driver
        .frameworkVersion()
        .ifPresent(it -> facts.add(new Named("framework", known(it, Function.identity()))));
    return facts;
  }

  private static void addSetup(InfFacts setup, List<Named> facts) {
    setup.deviceClass().ifPresent(it -> facts.add(named("device class", it)));
    for (InfService service : setup.services()) {
      facts.add(named("service", service.binary()));
      service.startType().ifPresent(it -> facts.add(named("start type", it)));
    }
    setup.kmdfVersion().ifPresent(it -> facts.add(named("KMDF library", it)));
  }

  private static Named named(String name, InfFact fact) {
    return new Named(
        name, known(Fact.at(fact.place(), fact.text(), "INF file"), Function.identity()));
  }

  private List<Settings> settings(DriverSources driver) {
    Map<BuildSettings, List<SourceUnit>> groups = new LinkedHashMap<>();
    for (SourceUnit unit : driver.units()) {
      groups.computeIfAbsent(unit.settings(), key -> new ArrayList<>()).add(unit);
    }
    List<Settings> all = new ArrayList<>();
    groups.forEach(
        (settings, units) ->
            all.add(
                new Settings(
                    units.stream().map(unit -> known(unit.file(), this::name)).toList(),
                    settings.includeFolders().stream()
                        .map(folder -> known(folder, this::name))
                        .toList(),
                    settings.definitions().stream()
                        .map(fact -> known(fact, Function.identity()))
                        .toList(),
                    settings.forcedIncludes().stream()
                        .map(fact -> known(fact, Function.identity()))
                        .toList())));
    return all;
  }

  private String name(Path path) {
    Path root = inputs.tree().root();
    Path shown = path.startsWith(root) ? root.relativize(path) : path;
    String name = shown.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private static Known known(ReleaseFact fact) {
    return known(new Fact<>(fact.release(), fact.statement(), fact.place()), Release::name);
  }

  private static <T> Known known(Fact<T> fact, Function<T, String> text) {
    return new Known(
        text.apply(fact.value()),
        fact.source(),
        fact.place()
            .map(place -> place.file().name() + ":" + place.startPosition().line())
            .orElse(""));
  }
}
