package dev.ddilint.rules.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a {@code warning} or {@code prefast} pragma says, clause by clause: {@code warning(disable:
 * 28118 28121; suppress: 6001)}, {@code prefast(suppress: 28118, "why")}, {@code warning(push)}.
 *
 * <p>MSVC's grammar is taken leniently: lists may have commas, and a pragma without its closing
 * parenthesis counts as far as it goes.
 *
 * @param stack {@code warning} or {@code prefast}: each has a stack of its own
 */
record WarningSwitch(String stack, List<Clause> clauses) {
  WarningSwitch {
    clauses = List.copyOf(clauses);
  }

  /** What a clause does. */
  enum Action {
    PUSH,
    POP,
    DISABLE,
    SUPPRESS,
    /** Reports again: {@code default}, {@code enable}, {@code error}, {@code once}, a level. */
    ENABLE
  }

  /**
   * A clause.
   *
   * @param warnings numbers or symbolic names, as they are written
   */
  record Clause(Action action, List<String> warnings, Optional<String> reason) {
    Clause {
      warnings = List.copyOf(warnings);
    }
  }

  static WarningSwitch of(List<String> tokens) {
    return new WarningSwitch(tokens.get(0).toLowerCase(Locale.ROOT), new Reader(tokens).clauses());
  }

  /** Reads the clauses behind the pragma's name. */
  private static final class Reader {
    private static final String REASON = "justification";

    private final List<String> tokens;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final StringBuilder reason = new StringBuilder();
    private Optional<Action> action = Optional.empty();

    Reader(List<String> tokens) {
      this.tokens = tokens;
    }

    List<Clause> clauses() {
      for (int i = 1; i < tokens.size(); i++) {
        String token = tokens.get(i);
        boolean named = i + 1 < tokens.size() && tokens.get(i + 1).equals(":");
        if (token.equals(";") || token.equals(")")) {
          end();
        } else if (token.endsWith("\"")) {
          reason.append(text(token));
        } else if (named && !token.equals(REASON)) {
          end();
          action = Optional.of(action(token));
        } else if (token.equals("push") || token.equals("pop")) {
          end();
          action = Optional.of(token.equals("push") ? Action.PUSH : Action.POP);
        } else if (isWord(token) && !named) {
          warnings.add(token);
        }
      }
      end();
      return clauses;
    }

    private void end() {
      if (action.isPresent()) {
        clauses.add(new Clause(action.get(), warnings, reason()));
      }
      action = Optional.empty();
      warnings.clear();
      reason.setLength(0);
    }

    private Optional<String> reason() {
      return reason.toString().isBlank()
          ? Optional.empty()
          : Optional.of(reason.toString().strip());
    }

    private static Action action(String word) {
      return switch (word) {
        case "disable" -> Action.DISABLE;
        case "suppress" -> Action.SUPPRESS;
        default -> Action.ENABLE;
      };
    }

    private static boolean isWord(String token) {
      return Character.isLetterOrDigit(token.charAt(0)) || token.charAt(0) == '_';
    }

    /** What a string literal holds; its escapes stay as they are. */
    private static String text(String literal) {
      int start = literal.indexOf('"') + 1;
      return literal.substring(start, Math.max(start, literal.length() - 1));
    }
  }
}
