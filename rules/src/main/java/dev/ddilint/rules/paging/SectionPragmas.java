package dev.ddilint.rules.paging;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections that the pragmas of one unit name. */
final class SectionPragmas {
  private static final String FUNCTION = "alloc_text";
  private static final Set<String> SWITCHES =
      Set.of("code_seg", "data_seg", "bss_seg", "const_seg");

  private final Map<String, String> byFunction = new HashMap<>();
  private final Map<String, List<Switch>> switches = new HashMap<>();

  /** From a place on, definitions go into another section. */
  private record Switch(Span place, List<String> words, Optional<String> section) {
    Switch(Pragma pragma) {
      this(pragma.span(), SectionPragmas.words(pragma), named(pragma));
    }
  }

  SectionPragmas(ParsedUnit unit) {
    for (Pragma pragma : unit.pragmas()) {
      if (pragma.name().equals(FUNCTION)) {
        functions(pragma);
      } else if (SWITCHES.contains(pragma.name())) {
        switches.computeIfAbsent(pragma.name(), kind -> new ArrayList<>()).add(new Switch(pragma));
      }
    }
  }

  /** {@code alloc_text(PAGE, First, Second)}. */
  private void functions(Pragma pragma) {
    List<String> words = words(pragma);
    words.stream().skip(1).forEach(name -> byFunction.put(name, words.get(0)));
  }

  /** The words in the parentheses, without quotes. */
  private static List<String> words(Pragma pragma) {
    return pragma.tokens().stream()
        .skip(1)
        .filter(token -> !"(),".contains(token))
        .map(SectionPragmas::unquoted)
        .toList();
  }

  private static String unquoted(String token) {
    boolean quoted = token.length() >= 2 && token.startsWith("\"") && token.endsWith("\"");
    return quoted ? token.substring(1, token.length() - 1) : token;
  }

  /** The section that {@code alloc_text} names for a function. */
  Optional<String> ofFunction(String name) {
    return Optional.ofNullable(byFunction.get(name));
  }

  /**
   * The section that is open where something is defined.
   *
   * @param kind {@code code_seg} and alike
   */
  Optional<String> openAt(Span definition, String kind) {
    List<Switch> ofKind = switches.getOrDefault(kind, List.of());
    if (ofKind.isEmpty()) {
      return Optional.empty(); // the usual case, asked for each function and variable
    }
    Optional<String> open = Optional.empty();
    Deque<Optional<String>> pushed = new ArrayDeque<>();
    for (Switch each : ofKind) {
      if (isBefore(each.place(), definition)) {
        if (each.words().contains("pop")) {
          open = pushed.isEmpty() ? Optional.empty() : pushed.pop();
        } else {
          if (each.words().contains("push")) {
            pushed.push(open);
          }
          open = each.section();
        }
      }
    }
    return open;
  }

  /** The section that a pragma opens: the first quoted word. */
  private static Optional<String> named(Pragma pragma) {
    return pragma.tokens().stream()
        .filter(token -> token.startsWith("\""))
        .map(SectionPragmas::unquoted)
        .findFirst();
  }

  private static boolean isBefore(Span pragma, Span definition) {
    return pragma.file().equals(definition.file()) && pragma.start() < definition.start();
  }

  /** The section that {@code __declspec(code_seg("PAGE"))} or {@code allocate} names. */
  static Optional<String> ofDeclspec(List<Annotation> words, String kind) {
    for (Annotation word : words) {
      if (word.isDeclspec()) {
        for (Argument argument : word.arguments()) {
          Optional<String> section = text(argument, kind);
          if (section.isPresent()) {
            return section;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Argument argument, String kind) {
    return argument instanceof Argument.Value value
            && value.expression() instanceof Expression.Call call
            && call.callee() instanceof Expression.Name name
            && name.name().equals(kind)
            && !call.arguments().isEmpty()
            && call.arguments().get(0) instanceof Expression.StringLiteral section
        ? Optional.of(section.value())
        : Optional.empty();
  }
}
