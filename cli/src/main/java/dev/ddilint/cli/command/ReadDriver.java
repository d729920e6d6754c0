package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.rules.Driver;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A driver whose files were read, each with the settings of its project. */
record ReadDriver(DriverSources sources, List<ParsedUnit> units, List<Pragma> modelPragmas) {

  static ReadDriver of(DriverSources sources, Inputs inputs) {
    List<ParsedUnit> units = new ArrayList<>();
    Set<Frontend> frontends = new LinkedHashSet<>();
    sources
        .units()
        .forEach(
            unit -> {
              Frontend frontend = inputs.frontend(sources, unit);
              frontends.add(frontend);
              units.add(frontend.parse(unit.path()));
            });
    return new ReadDriver(
        sources,
        units,
        frontends.stream()
            .flatMap(frontend -> frontend.modelPragmas().stream())
            .distinct()
            .toList());
  }

  /** Whether there is something in it for rules to look at. */
  boolean isKernelMode() {
    return !sources.isUserMode() && units.stream().anyMatch(ParsedUnit::isKernelCode);
  }

  /** Its kernel code, with a team's contracts. */
  Driver driver(ContractHeaders headers) {
    return new Driver(
        sources.name(),
        units.stream().filter(ParsedUnit::isKernelCode).toList(),
        modelPragmas,
        headers.contracts());
  }
}
