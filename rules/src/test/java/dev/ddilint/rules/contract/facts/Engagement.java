package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a function begins, takes or ends, as its words say.
 *
 * @param place {@code return}, {@code arg1} ..., or empty for what has no object
 * @param kind of object or resource, or the name of a lock's parameter
 * @param before the latest moment of the end; empty where no word names one
 */
record Engagement(Way way, boolean opens, String place, String kind, String before) {

  /** How it is said; what one way opens only the same way closes. */
  enum Way {
    LIFE,
    RESOURCE,
    LOCK,
    REGION,
    LEVEL;

    /** Whether the word names what kind of thing it is about. */
    boolean hasKind() {
      return this == LIFE || this == RESOURCE || this == REGION;
    }

    /** Whether {@code __ddi_ends_before} can stand beside it. */
    boolean hasMoment() {
      return this == LIFE || this == RESOURCE;
    }
  }

  private static final String RESULT = "return";

  static List<Engagement> of(Symbol symbol, List<Symbol.Variable> parameters) {
    List<Engagement> all = new ArrayList<>(at(RESULT, symbol.annotations(), parameters));
    for (int i = 0; i < parameters.size(); i++) {
      all.addAll(at("arg" + (i + 1), parameters.get(i).annotations(), parameters));
    }
    return all;
  }

  private static List<Engagement> at(
      String place, List<Annotation> annotations, List<Symbol.Variable> parameters) {
    List<Word> words = Word.of(annotations);
    List<Engagement> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      read(words.get(i), place, moment(words, i + 1), parameters).ifPresent(found::add);
    }
    return found;
  }

  /** {@code __ddi_ends_before} stands behind the word it belongs to. */
  private static String moment(List<Word> words, int at) {
    return at < words.size() && words.get(at).name().equals("__ddi_ends_before")
        ? words.get(at).argument()
        : "";
  }

  private static Optional<Engagement> read(
      Word word, String place, String before, List<Symbol.Variable> parameters) {
    return switch (word.name()) {
      case "__ddi_begins" -> say(Way.LIFE, true, place, word, before);
      case "__ddi_ends" -> say(Way.LIFE, false, place, word, before);
      case "__ddi_acquires" -> say(Way.RESOURCE, true, place, word, before);
      case "__ddi_releases" -> say(Way.RESOURCE, false, place, word, before);
      case "_Kernel_acquires_resource_" -> say(Way.REGION, true, "", word, "");
      case "_Kernel_releases_resource_" -> say(Way.REGION, false, "", word, "");
      case "_Acquires_lock_",
          "_Acquires_exclusive_lock_",
          "_Acquires_shared_lock_",
          "_Acquires_nonreentrant_lock_" ->
          say(Way.LOCK, true, position(word, parameters), word, "");
      case "_Releases_lock_",
          "_Releases_exclusive_lock_",
          "_Releases_shared_lock_",
          "_Releases_nonreentrant_lock_" ->
          say(Way.LOCK, false, position(word, parameters), word, "");
      case "_IRQL_saves_" -> say(Way.LEVEL, true, place, word, "");
      case "_IRQL_restores_" -> say(Way.LEVEL, false, place, word, "");
      default -> Optional.empty();
    };
  }

  private static Optional<Engagement> say(
      Way way, boolean opens, String place, Word word, String before) {
    return Optional.of(new Engagement(way, opens, place, word.argument(), before));
  }

  private static String position(Word word, List<Symbol.Variable> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(word.argument())) {
        return "arg" + (i + 1);
      }
    }
    return "";
  }

  /** Whether a later call with the other engagement ends this one. */
  boolean isEndedBy(Engagement other) {
    return opens && !other.opens && way == other.way && (!way.hasKind() || kind.equals(other.kind));
  }

  /** Whether it is about what a table names {@code return}, {@code arg1}, or in words. */
  boolean isAt(String described) {
    boolean exact = described.equals(RESULT) || described.matches("arg\\d+");
    return place.isEmpty() || !exact || place.equals(described);
  }
}
