package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.SourceUnit;
import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.SharedHeaders;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.DriverKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the front end made of a driver's files.
 *
 * @param units all of them
 * @param kernelCode those that run in the kernel; none of a driver that runs in user mode
 */
record ParsedDriver(List<ParsedUnit> units, Driver kernelCode) {
  ParsedDriver {
    units = List.copyOf(units);
  }

  /**
   * Reads the files of a driver, each as its project says; what it is is asked first, while its
   * files are kept for that.
   */
  static ParsedDriver of(DriverSources sources, Inputs inputs) {
    Set<DriverKind> kinds = sources.kindSet();
    List<ParsedUnit> units = new ArrayList<>();
    SharedHeaders headers = new SharedHeaders();
    Set<Frontend> frontends = new LinkedHashSet<>();
    for (SourceUnit unit : sources.units()) {
      Frontend frontend = inputs.frontend(sources, unit);
      frontends.add(frontend);
      units.add(frontend.parse(unit.path(), headers));
    }
    List<ParsedUnit> kernel =
        sources.isUserMode() ? List.of() : units.stream().filter(ParsedUnit::isKernelCode).toList();
    return new ParsedDriver(
        units,
        new Driver(
            sources.name(), kinds, kernel, modelPragmas(frontends), inputs.headers().contracts()));
  }

  private static List<Pragma> modelPragmas(Set<Frontend> frontends) {
    return frontends.stream()
        .flatMap(frontend -> frontend.modelPragmas().stream())
        .distinct()
        .toList();
  }
}
