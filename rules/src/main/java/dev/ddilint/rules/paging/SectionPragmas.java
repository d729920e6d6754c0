package dev.ddilint.rules.paging;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections that the pragmas of one unit name. */
final class SectionPragmas {
  private static final String FUNCTION = "alloc_text";

  private final List<Pragma> pragmas;
  private final Map<String, String> byFunction = new HashMap<>();

  SectionPragmas(ParsedUnit unit) {
    pragmas = unit.pragmas();
    pragmas.stream().filter(pragma -> pragma.name().equals(FUNCTION)).forEach(this::functions);
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
    Optional<String> open = Optional.empty();
    Deque<Optional<String>> pushed = new ArrayDeque<>();
    for (Pragma pragma : pragmas) {
      if (pragma.name().equals(kind) && isBefore(pragma.span(), definition)) {
        List<String> words = words(pragma);
        if (words.contains("pop")) {
          open = pushed.isEmpty() ? Optional.empty() : pushed.pop();
        } else {
          if (words.contains("push")) {
            pushed.push(open);
          }
          open = named(pragma);
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
    return words.stream()
        .filter(Annotation::isDeclspec)
        .flatMap(word -> word.arguments().stream())
        .flatMap(argument -> text(argument, kind).stream())
        .findFirst();
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
