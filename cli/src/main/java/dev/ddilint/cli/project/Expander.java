package dev.ddilint.cli.project;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Replaces {@code $(Property)}, {@code %(Metadata)} and {@code @(Item)} in a text.
 *
 * <p>What is not defined is empty, as in MSBuild. What cannot be evaluated is empty too, and noted.
 */
final class Expander {
  /** MSBuild has no bound; a text that grows past this one was made to grow. */
  private static final int MAX_LENGTH = 1 << 20;

  private final Scope scope;

  Expander(Scope scope) {
    this.scope = scope;
  }

  String expand(String text) {
    if (text.indexOf('(') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = isReference(text, at) ? closing(text, at + 1) : -1;
      if (end < 0) {
        result.append(text.charAt(at++));
      } else {
        result.append(value(text.charAt(at), text.substring(at + 2, end)));
        at = end + 1;
      }
      if (result.length() > MAX_LENGTH) {
        scope.cannotEvaluate("a value of more than %d characters".formatted(MAX_LENGTH));
        return "";
      }
    }
    return scope.affords(result.length()) ? result.toString() : "";
  }

  private static boolean isReference(String text, int at) {
    return "$%@".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && text.charAt(at + 1) == '(';
  }

  /** The parenthesis that closes the one at an index, outside of quotes; -1 is none. */
  static int closing(String text, int open) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private String value(char kind, String name) {
    return switch (kind) {
      case '%' -> metadata(name.strip());
      case '@' -> items(name.strip());
      default -> property(name.strip());
    };
  }

  private String property(String name) {
    return isName(name)
        ? scope.property(name).orElse("")
        : new PropertyFunctions(scope, this).evaluate(name);
  }

  static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private String metadata(String name) {
    return scope.metadata(name.substring(name.indexOf('.') + 1)).orElse("");
  }

  private String items(String text) {
    int arrow = text.indexOf("->");
    int comma = text.lastIndexOf(",");
    String separator = comma > arrow ? unquoted(text.substring(comma + 1)) : ";";
    String list = comma > arrow && arrow < 0 ? text.substring(0, comma) : text;
    String type = arrow < 0 ? list : list.substring(0, arrow);
    List<Item> items = scope.items(type.strip());
    if (!scope.affords(items.size())) {
      return "";
    }
    Optional<String> transform = arrow < 0 ? Optional.empty() : transform(text, arrow + 2);
    StringJoiner names = new StringJoiner(separator);
    for (Item item : items) {
      names.add(transform.isPresent() ? transformed(item, transform.get()) : item.include());
    }
    return names.toString();
  }

  private Optional<String> transform(String text, int start) {
    int open = text.indexOf('\'', start);
    int close = open < 0 ? -1 : text.indexOf('\'', open + 1);
    if (close < 0) {
      scope.cannotEvaluate("@(%s)".formatted(text));
      return Optional.empty();
    }
    return Optional.of(text.substring(open + 1, close));
  }

  private String transformed(Item item, String shape) {
    return new Expander(new ItemScope(scope, item)).expand(shape);
  }

  static String unquoted(String text) {
    String bare = text.strip();
    boolean quoted =
        bare.length() >= 2
            && "'\"`".indexOf(bare.charAt(0)) >= 0
            && bare.charAt(bare.length() - 1) == bare.charAt(0);
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }
}
