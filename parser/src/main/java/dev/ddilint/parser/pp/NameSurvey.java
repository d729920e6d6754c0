package dev.ddilint.parser.pp;

import dev.ddilint.parser.index.Condition;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which names it depends what the model headers mean: a run that defines one of them otherwise
 * cannot use what was compiled. Inactive code is surveyed like active code, and a name that occurs
 * in a macro counts where the macro occurs; so more names are found than matter, never fewer.
 */
public final class NameSurvey {
  private final Tokenizer tokenizer;
  private final Symbols symbols;
  private final Map<Integer, Set<Integer>> bodies = new HashMap<>();
  private final Set<Integer> occurring = new LinkedHashSet<>();
  private final Map<String, Asked> asked = new HashMap<>();

  /** What the conditions of a header ask. */
  private record Asked(Set<Integer> values, Set<Integer> whetherDefined) {}

  public NameSurvey(Tokenizer tokenizer, Symbols symbols) {
    this.tokenizer = tokenizer;
    this.symbols = symbols;
  }

  /** Surveys a header. */
  public void add(String header, SourceFile text) {
    TokenArray tokens = tokenizer.tokenize(text);
    Asked conditions = new Asked(new LinkedHashSet<>(), new LinkedHashSet<>());
    asked.put(header, conditions);
    DirectiveIndex directives = tokens.directives();
    int position = 0;
    for (int i = 0; i < directives.size(); i++) {
      occurring.addAll(identifiers(tokens, position, directives.position(i)));
      position = tokens.lineEnd(directives.position(i));
      directive(tokens, i, position, conditions);
    }
    occurring.addAll(identifiers(tokens, position, tokens.size()));
  }

  private void directive(TokenArray tokens, int directive, int end, Asked conditions) {
    int start = Math.min(tokens.directives().position(directive) + 2, end);
    switch (tokens.directives().word(directive).orElse(Word.HASH)) {
      case IFDEF, IFNDEF -> conditions.whetherDefined().addAll(identifiers(tokens, start, end));
      case IF, ELIF -> condition(tokens, start, end, conditions);
      case DEFINE ->
          bodies
              .computeIfAbsent(tokens.symbol(start), unused -> new HashSet<>())
              .addAll(identifiers(tokens, start + 1, end));
      case PRAGMA -> occurring.addAll(identifiers(tokens, start, end));
      case INCLUDE -> {
        if (start < end && tokens.kind(start) == TokenKind.IDENTIFIER) {
          conditions.values().add(tokens.symbol(start));
        }
      }
      default -> {}
    }
  }

  private static void condition(TokenArray tokens, int start, int end, Asked conditions) {
    boolean operand = false;
    for (int i = start; i < end; i++) {
      if (Word.DEFINED.is(tokens.symbol(i))) {
        operand = true;
      } else if (tokens.kind(i) == TokenKind.IDENTIFIER) {
        (operand ? conditions.whetherDefined() : conditions.values()).add(tokens.symbol(i));
        operand = false;
      }
    }
  }

  private static Set<Integer> identifiers(TokenArray tokens, int start, int end) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      if (tokens.kind(i) == TokenKind.IDENTIFIER) {
        found.add(tokens.symbol(i));
      }
    }
    return found;
  }

  /** The names that decide what a header declares. */
  public List<Condition> conditions(String header) {
    Asked conditions = asked.getOrDefault(header, new Asked(Set.of(), Set.of()));
    Map<String, Condition> found = new TreeMap<>();
    for (int name : conditions.whetherDefined()) {
      found.put(symbols.text(name), new Condition(symbols.text(name), true));
    }
    for (int name : closure(conditions.values())) {
      found.put(symbols.text(name), new Condition(symbols.text(name), false));
    }
    return List.copyOf(found.values());
  }

  /** The names that occur where a macro would be expanded. */
  public List<String> mentioned() {
    return closure(occurring).stream().map(symbols::text).sorted().toList();
  }

  private Collection<Integer> closure(Collection<Integer> names) {
    Map<Integer, Boolean> seen = new LinkedHashMap<>();
    Deque<Integer> open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      int name = open.pop();
      if (seen.put(name, true) == null) {
        open.addAll(bodies.getOrDefault(name, Set.of()));
      }
    }
    return seen.keySet();
  }
}
