package dev.ddilint.parser.pp;

import dev.ddilint.parser.index.EntryReader;
import dev.ddilint.parser.index.Facet;
import dev.ddilint.parser.index.ModelImage.Candidate;
import dev.ddilint.parser.source.Span;
import java.util.Optional;

/** Makes the macros of compiled headers, in the form that {@link ModuleWriter} writes. */
final class MacroReader {
  /** How many forms a token of a replacement list has that is no parameter. */
  static final int OPERATORS = 4;

  private final CompiledModel model;
  private final Symbols symbols;

  MacroReader(CompiledModel model, Symbols symbols) {
    this.model = model;
    this.symbols = symbols;
  }

  /** The headers that may define a name. */
  Iterable<Candidate> candidates(int name) {
    return model.candidates(symbols.text(name), Facet.MACRO);
  }

  /** What a header defines a name as; {@link Macro#NONE} if nothing. */
  Macro read(Candidate candidate, int name) {
    Optional<EntryReader> entry = model.read(candidate, symbols.text(name), Facet.MACRO);
    return entry.isPresent() ? read(name, entry.get()) : Macro.NONE;
  }

  private Macro read(int name, EntryReader in) {
    Macro.Kind kind = in.constant(Macro.Kind.class);
    if (kind == Macro.Kind.UNDEFINED) {
      return Macro.UNDEFINED;
    }
    Macro.Parameters parameters = new Macro.Parameters(in.count(), in.flag());
    Span place = in.span();
    int size = in.count();
    int[] roles = new int[size];
    TokenArray tokens = tokens(in, place, roles);
    return kind == Macro.Kind.FUNCTION
        ? Macro.function(name, parameters, tokens, 0, roles)
        : Macro.object(name, tokens, 0, roles);
  }

  private TokenArray tokens(EntryReader in, Span place, int[] roles) {
    byte[] kinds = new byte[roles.length];
    int[] spellings = new int[roles.length];
    int[] starts = new int[roles.length];
    int[] ends = new int[roles.length];
    int last = place.start();
    for (int i = 0; i < roles.length; i++) {
      kinds[i] = (byte) in.count();
      String text = in.text();
      spellings[i] = symbols.intern(text);
      starts[i] = last + (int) in.number();
      ends[i] = starts[i] + text.length() + (int) in.number();
      last = ends[i];
      int role = in.count();
      roles[i] = role < OPERATORS ? Macro.PLAIN + role : role - OPERATORS;
    }
    return TokenArray.part(place.file(), kinds, spellings, starts, ends);
  }
}
