package dev.ddilint.cli.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Evaluates the conditions of a project: comparisons, {@code And}, {@code Or}, {@code !}, {@code
 * Exists}, {@code HasTrailingSlash}. One that is malformed does not hold, and is noted.
 */
final class Condition {
  /** No real condition comes near; each level of parentheses costs stack. */
  private static final int MAX_DEPTH = 50;

  private final Scope scope;
  private final Expander expander;
  private final List<ConditionToken> tokens;
  private int at;
  private int depth;

  /** Ends the evaluation of a condition that makes no sense. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed() {
      super("malformed", null, false, false);
    }
  }

  private Condition(String text, Scope scope) {
    this.scope = scope;
    expander = new Expander(scope);
    tokens = ConditionToken.read(text);
  }

  /** Whether a condition holds; an empty one does. */
  static boolean holds(String text, Scope scope) {
    if (text.isBlank()) {
      return true;
    }
    try {
      return new Condition(text, scope).evaluate();
    } catch (Malformed e) {
      scope.cannotEvaluate("the condition " + text.strip());
      return false;
    }
  }

  private boolean evaluate() {
    boolean result = or();
    if (at < tokens.size()) {
      throw new Malformed();
    }
    return result;
  }

  private boolean or() {
    boolean result = and();
    while (isWord("or")) {
      at++;
      result |= and();
    }
    return result;
  }

  private boolean and() {
    boolean result = not();
    while (isWord("and")) {
      at++;
      result &= not();
    }
    return result;
  }

  private boolean not() {
    if (++depth > MAX_DEPTH) {
      throw new Malformed();
    }
    boolean result;
    if (isSymbol("!")) {
      at++;
      result = !not();
    } else if (isSymbol("(")) {
      at++;
      result = or();
      expect(")");
    } else {
      result = comparison();
    }
    depth--;
    return result;
  }

  private boolean comparison() {
    if (at + 1 < tokens.size()
        && tokens.get(at).kind() == ConditionToken.Kind.WORD
        && tokens.get(at + 1).is("(")) {
      return function();
    }
    String left = value();
    boolean compares =
        at < tokens.size() && tokens.get(at).kind() == ConditionToken.Kind.COMPARISON;
    if (!compares) {
      return truth(left).orElseThrow(Malformed::new);
    }
    String operator = tokens.get(at++).text();
    String right = value();
    return switch (operator) {
      case "==" -> equal(left, right);
      case "!=" -> !equal(left, right);
      default -> ordered(operator, left, right);
    };
  }

  private boolean function() {
    String name = tokens.get(at).text().toLowerCase(Locale.ROOT);
    at += 2;
    String argument = value();
    expect(")");
    return switch (name) {
      case "exists" ->
          !argument.startsWith(Kit.FOLDER)
              && !argument.isBlank()
              && scope.folders().resolve(scope.folder(), argument).found().isPresent();
      case "hastrailingslash" -> argument.endsWith("\\") || argument.endsWith("/");
      default -> throw new Malformed();
    };
  }

  private String value() {
    if (at >= tokens.size() || !tokens.get(at).isValue()) {
      throw new Malformed();
    }
    return expander.expand(tokens.get(at++).text());
  }

  private static boolean equal(String left, String right) {
    OptionalDouble a = Arithmetic.number(left);
    OptionalDouble b = Arithmetic.number(right);
    if (a.isPresent() && b.isPresent()) {
      return a.getAsDouble() == b.getAsDouble();
    }
    Optional<Boolean> first = truth(left);
    Optional<Boolean> second = truth(right);
    boolean bothTruths = first.isPresent() && second.isPresent();
    return bothTruths ? first.equals(second) : left.equalsIgnoreCase(right);
  }

  private static boolean ordered(String operator, String left, String right) {
    int order = order(left, right);
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  /** Numbers by their value, versions part by part. */
  private static int order(String left, String right) {
    OptionalDouble a = Arithmetic.number(left);
    OptionalDouble b = Arithmetic.number(right);
    if (a.isPresent() && b.isPresent()) {
      return Double.compare(a.getAsDouble(), b.getAsDouble());
    }
    String[] first = left.split("\\.", -1);
    String[] second = right.split("\\.", -1);
    for (int i = 0; i < Math.max(first.length, second.length); i++) {
      int order = Double.compare(part(first, i), part(second, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static double part(String[] version, int index) {
    return index < version.length
        ? Arithmetic.number(version[index]).orElseThrow(Malformed::new)
        : 0;
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes", "!false", "!off", "!no" -> Optional.of(true);
      case "false", "off", "no", "!true", "!on", "!yes" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private boolean isWord(String word) {
    return at < tokens.size()
        && tokens.get(at).kind() == ConditionToken.Kind.WORD
        && tokens.get(at).text().equalsIgnoreCase(word);
  }

  private boolean isSymbol(String symbol) {
    return at < tokens.size() && tokens.get(at).is(symbol);
  }

  private void expect(String symbol) {
    if (!isSymbol(symbol)) {
      throw new Malformed();
    }
    at++;
  }
}
