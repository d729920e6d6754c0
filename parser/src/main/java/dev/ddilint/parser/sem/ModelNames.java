package dev.ddilint.parser.sem;

import dev.ddilint.parser.pp.CompiledModel;
import java.util.List;
import java.util.Optional;

/**
 * What all model headers of a run declare, by name: units search here once instead of in each
 * header they import. Threads share it.
 */
public final class ModelNames {
  private final Optional<CompiledScopes> compiled;
  private final SharedNames<Symbol> symbols;
  private final SharedNames<CType> tags;

  /** The names of compiled headers, if there are any, and of those that are read in this run. */
  public ModelNames(Optional<CompiledModel> model) {
    compiled =
        model.isPresent() ? Optional.of(new CompiledScopes(model.get(), this)) : Optional.empty();
    symbols =
        new SharedNames<>(name -> compiled.isPresent() ? compiled.get().symbols(name) : List.of());
    tags = new SharedNames<>(name -> compiled.isPresent() ? compiled.get().tags(name) : List.of());
  }

  /** The scope of a compiled header, for units that import it. */
  public FileScope scope(int header) {
    return compiled.orElseThrow().scope(header);
  }

  SharedNames<Symbol> symbols() {
    return symbols;
  }

  SharedNames<CType> tags() {
    return tags;
  }
}
