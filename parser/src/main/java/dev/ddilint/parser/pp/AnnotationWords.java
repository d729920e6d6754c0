package dev.ddilint.parser.pp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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
  private final List<String> prefixes;

  /** Answers by symbol; threads may race to write the same one. */
  private volatile byte[] answers = new byte[1 << 14];

  private AnnotationWords(Symbols symbols, List<String> prefixes) {
    this.symbols = symbols;
    this.prefixes = prefixes;
  }

  /** No words at all: annotations are macros as to any compiler. */
  public static AnnotationWords none(Symbols symbols) {
    return new AnnotationWords(symbols, List.of());
  }

  /** The bundled vocabulary. */
  public static AnnotationWords bundled(Symbols symbols) {
    AnnotationWords words = new AnnotationWords(symbols, PREFIXES);
    String text = vocabulary();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      words.add(text.substring(start, end));
      start = end + 1;
    }
    return words;
  }

  private static String vocabulary() {
    try (InputStream in = AnnotationWords.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IllegalStateException("resource " + VOCABULARY + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    if (line.startsWith("-")) {
      answer(symbols.intern(line.substring(1)), NONE);
    } else if (line.endsWith("()")) {
      answer(symbols.intern(line.substring(0, line.length() - 2)), WITH_ARGUMENTS);
    } else if (!line.startsWith("#")) {
      answer(symbols.intern(line), WITHOUT_ARGUMENTS);
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
    byte answer = symbol < known.length ? known[symbol] : UNKNOWN;
    if (answer == UNKNOWN) {
      answer = startsLikeOne(symbols.text(symbol)) ? WITH_ARGUMENTS : NONE;
      answer(symbol, answer);
    }
    return answer;
  }

  private boolean startsLikeOne(String word) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private void answer(int symbol, byte answer) {
    if (symbol >= answers.length) {
      grow(symbol);
    }
    answers[symbol] = answer;
  }

  private synchronized void grow(int symbol) {
    if (symbol >= answers.length) {
      answers = Arrays.copyOf(answers, Math.max(symbol + 1, answers.length * 2));
    }
  }
}
