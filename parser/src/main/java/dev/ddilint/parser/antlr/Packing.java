package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.Pragma;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code #pragma pack} says at the tokens of a unit; anything that is no alignment is passed
 * over.
 */
final class Packing {
  private static final Set<String> ALIGNMENTS = Set.of("1", "2", "4", "8", "16");

  /** A value that was pushed, under a name that may be empty. */
  private record Pushed(String name, OptionalInt value) {}

  private final TreeMap<Integer, OptionalInt> changes = new TreeMap<>();
  private final Deque<Pushed> stack;
  private final OptionalInt initial;
  private OptionalInt current;

  Packing(List<Pragma> pragmas) {
    this(pragmas, OptionalInt.empty(), List.of());
  }

  /** What these pragmas say in the rest of a unit, at whose beginning others say something. */
  Packing(List<Pragma> pragmas, Packing before) {
    this(pragmas, before.current, before.stack);
  }

  private Packing(List<Pragma> pragmas, OptionalInt initial, Collection<Pushed> pushed) {
    this.initial = initial;
    current = initial;
    stack = new ArrayDeque<>(pushed);
    for (Pragma pragma : pragmas) {
      if (pragma.name().equals("pack")) {
        List<String> tokens = pragma.tokens();
        apply(tokens.subList(1, tokens.size()));
        changes.put(pragma.tokenIndex(), current);
      }
    }
  }

  /** In bytes; empty where nothing was said or the default was restored. */
  OptionalInt at(int rawToken) {
    Map.Entry<Integer, OptionalInt> last = changes.floorEntry(rawToken);
    return last == null ? initial : last.getValue();
  }

  private void apply(List<String> arguments) {
    if (arguments.equals(List.of("(", ")"))) {
      current = OptionalInt.empty();
    }
    String name =
        arguments.stream()
            .filter(each -> Character.isJavaIdentifierStart(each.charAt(0)))
            .filter(each -> !each.equals("push") && !each.equals("pop"))
            .findFirst()
            .orElse("");
    if (arguments.contains("push")) {
      stack.push(new Pushed(name, current));
    } else if (arguments.contains("pop")) {
      pop(name);
    }
    arguments.stream()
        .filter(ALIGNMENTS::contains)
        .findFirst()
        .ifPresent(value -> current = OptionalInt.of(Integer.parseInt(value)));
  }

  /** Up to the entry of this name; an unknown name changes nothing. */
  private void pop(String name) {
    boolean known = name.isEmpty() || stack.stream().anyMatch(each -> each.name().equals(name));
    while (known && !stack.isEmpty()) {
      Pushed last = stack.pop();
      current = last.value();
      known = !name.isEmpty() && !last.name().equals(name);
    }
  }
}
