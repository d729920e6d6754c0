package dev.ddilint.parser.sem;

import dev.ddilint.parser.index.EntryReader;
import dev.ddilint.parser.index.Facet;
import dev.ddilint.parser.index.ModelImage.Candidate;
import dev.ddilint.parser.pp.CompiledModel;
import dev.ddilint.parser.sem.SharedNames.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scopes of compiled model headers: symbols and types become objects when a unit asks for their
 * names, once a run. A structure is made without its members, which are read when someone asks for
 * them; so a driver object does not bring half of the kernel along.
 */
final class CompiledScopes {
  private final CompiledModel model;
  private final ModelNames names;
  private final @Nullable FileScope[] scopes;

  /** By header and number there. */
  private final Map<Long, RecordType> records = new HashMap<>();

  CompiledScopes(CompiledModel model, ModelNames names) {
    this.model = model;
    this.names = names;
    this.scopes = new FileScope[model.size()];
  }

  /** The scope of a header, for units that import it; the same object whoever asks. */
  synchronized FileScope scope(int header) {
    FileScope known = scopes[header];
    if (known == null) {
      known = new FileScope(names, List.of());
      scopes[header] = known;
    }
    return known;
  }

  List<Declared<Symbol>> symbols(String name) {
    List<Declared<Symbol>> found = new ArrayList<>();
    for (Candidate each : model.candidates(name, Facet.SYMBOL)) {
      found.add(new Declared<>(scope(each.header()), new OneSymbol(name, each)));
    }
    return found;
  }

  List<Declared<CType>> tags(String name) {
    List<Declared<CType>> found = new ArrayList<>();
    for (Candidate each : model.candidates(name, Facet.TAG)) {
      found.add(new Declared<>(scope(each.header()), new OneTag(name, each)));
    }
    return found;
  }

  /** What one header declares a name as. */
  private final class OneSymbol extends Lazy<Optional<Symbol>> {
    private final String name;
    private final Candidate candidate;

    OneSymbol(String name, Candidate candidate) {
      this.name = name;
      this.candidate = candidate;
    }

    @Override
    Optional<Symbol> make() {
      synchronized (CompiledScopes.this) {
        Optional<EntryReader> in = model.read(candidate, name, Facet.SYMBOL);
        return in.isPresent() ? Optional.of(entry(in.get()).symbol(name)) : Optional.empty();
      }
    }
  }

  /** The type of a tag in one header. */
  private final class OneTag extends Lazy<Optional<CType>> {
    private final String name;
    private final Candidate candidate;

    OneTag(String name, Candidate candidate) {
      this.name = name;
      this.candidate = candidate;
    }

    @Override
    Optional<CType> make() {
      synchronized (CompiledScopes.this) {
        Optional<EntryReader> in = model.read(candidate, name, Facet.TAG);
        return in.isPresent() ? Optional.of(entry(in.get()).type()) : Optional.empty();
      }
    }
  }

  private CompiledEntry entry(EntryReader in) {
    return new CompiledEntry(this, in);
  }

  /** A structure or union; the same object whoever asks. */
  synchronized RecordType record(int header, int number) {
    long place = ((long) header << Integer.SIZE) | number;
    RecordType known = records.get(place);
    if (known == null) {
      known = entry(model.record(header, number)).record(scope(header));
      records.put(place, known);
    }
    return known;
  }
}
