package dev.ddilint.parser.pp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of source annotations: SAL 2, SAL 1, those for drivers, and the model's own. They are
 * macros in Windows headers; here they reach the parser as they were written.
 */
public final class AnnotationWords {
  /** Words that begin so are annotations also where the vocabulary does not list them. */
  private static final List<String> PREFIXES = List.of("__ddi_", "__drv_");

  private static final String VOCABULARY = "annotations.txt";

  /** An answer not given yet. */
  private static final byte UNKNOWN = 0;

  /** No annotation. */
  private static final byte NONE = 1;

  private static final byte WITHOUT_ARGUMENTS = 2;
  private static final byte WITH_ARGUMENTS = 3;

  private final Symbols symbols;
  private final Map<String, Byte> vocabulary;
  private final List<String> prefixes;

  /** Answers by symbol; threads may race to write the same one. */
  private volatile byte[] answers = new byte[1 << 14];

  private AnnotationWords(Symbols symbols, Map<String, Byte> vocabulary, List<String> prefixes) {
    this.symbols = symbols;
    this.vocabulary = vocabulary;
    this.prefixes = prefixes;
  }

  /** No words at all: annotations are macros as to any compiler. */
  public static AnnotationWords none(Symbols symbols) {
    return new AnnotationWords(symbols, Map.of(), List.of());
  }

  /** The bundled vocabulary. */
  public static AnnotationWords bundled(Symbols symbols) {
    Map<String, Byte> words = new HashMap<>();
    try (InputStream in = AnnotationWords.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IllegalStateException("resource " + VOCABULARY + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addWord(words, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AnnotationWords(symbols, words, PREFIXES);
  }

  private static void addWord(Map<String, Byte> words, String line) {
    if (line.startsWith("-")) {
      words.put(line.substring(1), NONE);
    } else if (line.endsWith("()")) {
      words.put(line.substring(0, line.length() - 2), WITH_ARGUMENTS);
    } else {
      words.put(line, WITHOUT_ARGUMENTS);
    }
  }

  public boolean isAnnotation(int symbol) {
    return answer(symbol) >= WITHOUT_ARGUMENTS;
  }

  /** Whether a parenthesis behind the word begins its arguments. */
  public boolean takesArguments(int symbol) {
    return answer(symbol) == WITH_ARGUMENTS;
  }

  private byte answer(int symbol) {
    byte[] known = answers;
    if (symbol >= known.length) {
      known = grow(symbol);
    }
    byte answer = known[symbol];
    if (answer == UNKNOWN) {
      answer = classify(symbols.text(symbol));
      known[symbol] = answer;
    }
    return answer;
  }

  private synchronized byte[] grow(int symbol) {
    if (symbol >= answers.length) {
      answers = Arrays.copyOf(answers, Math.max(symbol + 1, answers.length * 2));
    }
    return answers;
  }

  private byte classify(String text) {
    Byte listed = vocabulary.get(text);
    if (listed != null) {
      return listed;
    }
    return prefixes.stream().anyMatch(text::startsWith) ? WITH_ARGUMENTS : NONE;
  }
}
