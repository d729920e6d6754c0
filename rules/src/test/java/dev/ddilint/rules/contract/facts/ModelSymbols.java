package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.TeamContracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the model headers declare, each header seen by a unit of its own. */
final class ModelSymbols {
  private static final Path MODEL = Path.of("src/main/resources/dev/ddilint/rules/contract/model");
  private static final long NEWEST = 0x0A000010L;

  private final List<ParsedUnit> units;
  private final Contracts contracts;

  private ModelSymbols(List<ParsedUnit> units, Contracts contracts) {
    this.units = units;
    this.contracts = contracts;
  }

  static ModelSymbols load() {
    try {
      Path folder = Files.createTempDirectory("ddilint");
      Frontend frontend =
          new Frontend(
              new FrontendOptions(folder, Platform.X64, List.of(), List.of(), List.of(), NEWEST),
              new BundledModel());
      List<ParsedUnit> units = new ArrayList<>();
      for (String header : headers()) {
        Path file = folder.resolve(header + ".c");
        Files.writeString(file, "#include <" + header + ">\n");
        units.add(frontend.parse(file));
        Files.delete(file);
      }
      Files.delete(folder);
      return new ModelSymbols(units, new Contracts(frontend.modelPragmas(), TeamContracts.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> headers() throws IOException {
    try (Stream<Path> files = Files.list(MODEL)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  Contracts contracts() {
    return contracts;
  }

  /** What calling a function, or a pointer to a function of this type, demands and does. */
  FunctionContract contract(Symbol symbol) {
    return symbol instanceof Symbol.Typedef type
        ? contracts.of(type)
        : contracts.of((Symbol.Function) symbol);
  }

  Optional<Symbol.Function> function(String name) {
    return all(name)
        .filter(Symbol.Function.class::isInstance)
        .map(Symbol.Function.class::cast)
        .findFirst();
  }

  /** The type of functions of a role, or of a pointer to one. */
  Optional<Symbol.Typedef> typedef(String name) {
    return all(name)
        .filter(Symbol.Typedef.class::isInstance)
        .map(Symbol.Typedef.class::cast)
        .findFirst();
  }

  /** The structure that a typedef names, or that it points to. */
  Optional<RecordType> structure(String typedef) {
    return units.stream()
        .flatMap(
            unit ->
                unit
                    .semantics()
                    .lookup(typedef)
                    .filter(Symbol.Typedef.class::isInstance)
                    .map(Symbol::type)
                    .map(type -> type instanceof CType.Pointer pointer ? pointer.target() : type)
                    .flatMap(type -> unit.semantics().record(type))
                    .stream())
        .findFirst();
  }

  private Stream<Symbol> all(String name) {
    return units.stream().flatMap(unit -> unit.semantics().lookup(name).stream());
  }
}
