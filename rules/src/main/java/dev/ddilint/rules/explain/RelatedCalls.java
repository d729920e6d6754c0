package dev.ddilint.rules.explain;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which functions of the model take back, end or leave what others hand out, begin or enter.
 *
 * <p>Things are told apart by their kind, locks and objects also by the type of the parameter.
 * Where that leaves many, those whose names have most in common with the function asked about come
 * first.
 */
final class RelatedCalls {
  private static final int SHOWN = 8;
  private static final String IRQL = "irql";
  private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z])(?=[A-Z])|_");

  private final List<FunctionContract> functions;

  RelatedCalls(List<FunctionContract> functions) {
    this.functions = functions;
  }

  /** What a function does to a kind of thing. */
  private enum Deed {
    OPENS,
    CLOSES
  }

  private record Bond(Deed deed, String thing) {
    Bond opposite() {
      return new Bond(deed == Deed.OPENS ? Deed.CLOSES : Deed.OPENS, thing);
    }
  }

  /** One line a kind of thing: what it is and the functions on the other side. */
  List<String> of(FunctionContract function) {
    List<String> lines = new ArrayList<>();
    for (Bond bond : bonds(function)) {
      List<String> partners =
          functions.stream()
              .filter(other -> bonds(other).contains(bond.opposite()))
              .map(FunctionContract::name)
              .filter(name -> !name.equals(function.name()))
              .toList();
      if (!partners.isEmpty()) {
        lines.add(
            (bond.deed() == Deed.OPENS ? "undone by " : "undoes ")
                + list(alike(function.name(), partners)));
      }
    }
    return lines.stream().distinct().toList();
  }

  /** The functions that begin, end, take or give back an object of a structure type. */
  Map<String, List<String>> of(RecordType type) {
    Map<String, List<String>> found = new TreeMap<>();
    for (FunctionContract function : functions) {
      if (function.parameters().stream().noneMatch(parameter -> leadsTo(parameter, type))) {
        continue;
      }
      Set<String> deeds = deeds(function, type);
      (deeds.isEmpty() ? Set.of("used by") : deeds)
          .forEach(
              deed -> found.computeIfAbsent(deed, key -> new ArrayList<>()).add(function.name()));
    }
    Set<String> words = words(type.displayName());
    found.values().forEach(names -> names.sort(likeness(words)));
    return found;
  }

  private static Set<String> deeds(FunctionContract function, RecordType type) {
    Set<String> deeds = new LinkedHashSet<>();
    for (Clause clause : function.clauses()) {
      if (clause.effect() instanceof Effect.Begins begins && is(function, begins.object(), type)) {
        deeds.add(Phrases.kind(begins.kind()) + " begun by");
      } else if (clause.effect() instanceof Effect.Ends ends && is(function, ends.object(), type)) {
        deeds.add(Phrases.kind(ends.kind()) + " ended by");
      }
    }
    return deeds;
  }

  private static boolean is(FunctionContract function, Expression object, RecordType type) {
    return function.parameters().stream()
        .anyMatch(
            parameter ->
                leadsTo(parameter, type) && Phrases.code(object).contains(parameter.name()));
  }

  private static boolean leadsTo(Symbol.Variable parameter, RecordType type) {
    return parameter.type().pointee() instanceof CType.StructOrUnion found
        && found.type().key().equals(type.key());
  }

  static String list(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)));
    return names.size() > SHOWN ? shown + " and %d more".formatted(names.size() - SHOWN) : shown;
  }

  private static List<Bond> bonds(FunctionContract function) {
    return Stream.concat(
            function.clauses().stream().flatMap(clause -> bonds(function, clause.effect())),
            function.facts().stream().map(StatedFact::fact).flatMap(RelatedCalls::bonds))
        .distinct()
        .toList();
  }

  private static Stream<Bond> bonds(FunctionContract function, Effect effect) {
    if (effect instanceof Effect.Begins begins) {
      return Stream.of(new Bond(Deed.OPENS, begins.kind() + type(function, begins.object())));
    } else if (effect instanceof Effect.Ends ends) {
      return Stream.of(new Bond(Deed.CLOSES, ends.kind() + type(function, ends.object())));
    } else if (effect instanceof Effect.Acquires acquires) {
      return Stream.of(new Bond(Deed.OPENS, "lock" + type(function, acquires.lock())));
    } else if (effect instanceof Effect.Releases releases) {
      return Stream.of(new Bond(Deed.CLOSES, "lock" + type(function, releases.lock())));
    } else if (effect instanceof Effect.Enters enters) {
      return Stream.of(new Bond(Deed.OPENS, enters.resource()));
    } else if (effect instanceof Effect.Leaves leaves) {
      return Stream.of(new Bond(Deed.CLOSES, leaves.resource()));
    }
    return function.clauses().stream().anyMatch(RelatedCalls::isOfLock)
        ? Stream.empty()
        : irqlBond(effect);
  }

  private static boolean isOfLock(Clause clause) {
    return clause.effect() instanceof Effect.Acquires || clause.effect() instanceof Effect.Releases;
  }

  /** Saving and restoring the IRQL go together too, where they are not part of a lock. */
  private static Stream<Bond> irqlBond(Effect effect) {
    if (effect instanceof Effect.SavesIrql) {
      return Stream.of(new Bond(Deed.OPENS, IRQL));
    }
    return effect instanceof Effect.RestoresIrql
        ? Stream.of(new Bond(Deed.CLOSES, IRQL))
        : Stream.empty();
  }

  private static Stream<Bond> bonds(Fact fact) {
    if (fact instanceof Fact.HandsOut out) {
      return Stream.of(new Bond(Deed.OPENS, out.kind()));
    } else if (fact instanceof Fact.TakesBack back) {
      return Stream.of(new Bond(Deed.CLOSES, back.kind()));
    }
    return Stream.empty();
  }

  /** The type of the parameter that an operand begins with; empty for the result. */
  private static String type(FunctionContract function, Expression operand) {
    String code = Phrases.code(operand);
    return function.parameters().stream()
        .filter(parameter -> code.replaceAll("^\\W+", "").matches(parameter.name() + "\\b.*"))
        .map(parameter -> " " + parameter.type().pointee())
        .findFirst()
        .orElse("");
  }

  /**
   * The names that have as many words in common with the one asked about as the best of them, or
   * one less, best first: the type alone does not tell a spin lock from a push lock.
   */
  private static List<String> alike(String name, List<String> others) {
    Set<String> words = words(name);
    long best = others.stream().mapToLong(other -> common(words, other)).max().orElse(0);
    return others.stream()
        .filter(other -> common(words, other) >= best - 1)
        .sorted(likeness(words))
        .toList();
  }

  private static Comparator<String> likeness(Set<String> words) {
    return Comparator.comparingLong((String name) -> -common(words, name))
        .thenComparingInt(String::length)
        .thenComparing(name -> name);
  }

  private static long common(Set<String> words, String name) {
    return words(name).stream().filter(words::contains).count();
  }

  private static Set<String> words(String name) {
    return WORD_BREAK
        .splitAsStream(name)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
