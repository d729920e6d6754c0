package dev.ddilint.parser.pp;

import dev.ddilint.parser.index.EntryWriter;
import dev.ddilint.parser.index.Facet;
import dev.ddilint.parser.index.HeaderWriter;
import dev.ddilint.parser.source.Span;
import java.util.Map;
import java.util.TreeMap;

/** Writes what preprocessing knows of a model header: its macros and pragmas. */
public final class ModuleWriter {
  private final ModelLibrary library;
  private final Symbols symbols;

  public ModuleWriter(ModelLibrary library, Symbols symbols) {
    this.library = library;
    this.symbols = symbols;
  }

  /** Writes the macros that a header defines and undefines. */
  public void macros(TextModule module, HeaderWriter header) {
    Map<String, Macro> sorted = new TreeMap<>();
    library.definitions(module).forEach((name, macro) -> sorted.put(symbols.text(name), macro));
    sorted.forEach((name, macro) -> macro(macro, header.facet(name, Facet.MACRO)));
  }

  private void macro(Macro macro, EntryWriter out) {
    out.constant(macro.kind());
    if (macro.kind() == Macro.Kind.UNDEFINED) {
      return;
    }
    TokenArray tokens = macro.tokens();
    int last = macro.size() == 0 ? 0 : tokens.start(macro.start());
    out.count(macro.parameterCount());
    out.flag(macro.isVariadic());
    out.span(Span.of(tokens.file(), last, last));
    out.count(macro.size());
    for (int i = 0; i < macro.size(); i++) {
      int token = macro.start() + i;
      String text = symbols.text(tokens.symbol(token));
      out.count(tokens.flaggedKind(token));
      out.text(text);
      out.number(tokens.start(token) - (long) last);
      out.number(tokens.end(token) - tokens.start(token) - (long) text.length());
      last = tokens.end(token);
      int role = macro.role(i);
      out.count(role >= Macro.PLAIN ? role - Macro.PLAIN : role + MacroReader.OPERATORS);
    }
  }

  /** Writes a header's own pragmas. */
  public static void pragmas(TextModule module, EntryWriter out) {
    out.list(
        module.pragmas(),
        pragma -> {
          out.span(pragma.span());
          out.count(pragma.tokenIndex());
          out.texts(pragma.tokens());
        });
  }
}
