package dev.ddilint.parser.pp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of source annotations: SAL 2, SAL 1, those for drivers, and the model's own. They are
 * macros in Windows headers; here they reach the parser as they were written.
 */
public final class AnnotationWords {
  /** Words that begin so are annotations of ddilint's own model. */
  private static final String MODEL_PREFIX = "__ddi_";

  private static final String VOCABULARY = "annotations.txt";
  private static final byte UNKNOWN = 0;
  private static final byte NO = 1;
  private static final byte PLAIN = 2;
  private static final byte WITH_ARGUMENTS = 3;

  private final Symbols symbols;
  private final Map<String, Boolean> takesArguments;
  private final boolean prefixed;

  /** Answers by symbol; threads may race to write the same one. */
  private volatile byte[] answers = new byte[1 << 14];

  private AnnotationWords(Symbols symbols, Map<String, Boolean> takesArguments, boolean prefixed) {
    this.symbols = symbols;
    this.takesArguments = takesArguments;
    this.prefixed = prefixed;
  }

  /** No words at all: annotations are macros as to any compiler. */
  public static AnnotationWords none(Symbols symbols) {
    return new AnnotationWords(symbols, Map.of(), false);
  }

  /** The bundled vocabulary. */
  public static AnnotationWords bundled(Symbols symbols) {
    Map<String, Boolean> words = new HashMap<>();
    try (InputStream in = AnnotationWords.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IllegalStateException("resource " + VOCABULARY + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addWord(words, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AnnotationWords(symbols, words, true);
  }

  private static void addWord(Map<String, Boolean> words, String line) {
    boolean arguments = line.endsWith("()");
    words.put(arguments ? line.substring(0, line.length() - 2) : line, arguments);
  }

  public boolean isAnnotation(int symbol) {
    return answer(symbol) >= PLAIN;
  }

  /** Whether the word is followed by arguments in parentheses; those of the model may be. */
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
    Boolean arguments = takesArguments.get(text);
    if (arguments != null) {
      return arguments ? WITH_ARGUMENTS : PLAIN;
    }
    return prefixed && text.startsWith(MODEL_PREFIX) ? PLAIN : NO;
  }
}
