package dev.ddilint.rules.suppress;

import dev.ddilint.parser.pp.Remark;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comment for ddilint, in words: {@code // ddilint: allow irql-too-high, C28103 - reason}.
 *
 * @param words what stands between the address and the reason
 * @param reason what stands behind a dash, without the comment's decoration
 */
record AllowComment(Span place, List<Word> words, Optional<String> reason) {
  private static final String ADDRESS = "ddilint:";
  private static final String VERB = "allow";
  private static final String SEPARATORS = ",;*\\";
  private static final String DASHES = "-\u2013\u2014";

  AllowComment {
    words = List.copyOf(words);
  }

  /** A word and where it stands. */
  record Word(String text, Span place) {}

  static AllowComment of(Remark remark) {
    return new Reader(remark).read();
  }

  /** Whether it begins with what ddilint can be asked. */
  boolean isRequest() {
    return !words.isEmpty() && words.get(0).text().equals(VERB);
  }

  /** The words that name rules. */
  List<Word> rules() {
    return words.subList(1, words.size());
  }

  /** Reads a comment word by word. */
  private static final class Reader {
    private final Remark remark;
    private final String text;
    private final int end;
    private int at;

    Reader(Remark remark) {
      this.remark = remark;
      text = remark.text();
      end = text.startsWith("/*") ? text.length() - 2 : text.length();
      at = text.indexOf(ADDRESS) + ADDRESS.length();
    }

    AllowComment read() {
      List<Word> words = new ArrayList<>();
      boolean reasonFollows = false;
      while (!reasonFollows && skipGap()) {
        Word word = next();
        boolean colon = word.text().endsWith(":");
        reasonFollows = colon || isDash(word.text());
        if (!isDash(word.text())) {
          words.add(colon ? part(at - word.text().length(), at - 1) : word);
        }
      }
      return new AllowComment(
          part(text.indexOf(ADDRESS), text.indexOf(ADDRESS) + ADDRESS.length() - 1).place(),
          words,
          reason());
    }

    /** Moves to the next word; false at the end. */
    private boolean skipGap() {
      while (at < end && isGap(text.charAt(at))) {
        at++;
      }
      return at < end;
    }

    private Word next() {
      int start = at;
      while (at < end && !isGap(text.charAt(at))) {
        at++;
      }
      return part(start, at);
    }

    private Word part(int start, int stop) {
      int offset = remark.span().start();
      return new Word(
          text.substring(start, stop),
          Span.of(remark.span().file(), offset + start, offset + stop));
    }

    private Optional<String> reason() {
      List<String> words = new ArrayList<>();
      while (at < end) {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        int start = at;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        String word = text.substring(start, at);
        if (!word.isEmpty() && !word.equals("*") && !word.equals("\\")) {
          words.add(word);
        }
      }
      return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static boolean isGap(char letter) {
      return Character.isWhitespace(letter) || SEPARATORS.indexOf(letter) >= 0;
    }

    private static boolean isDash(String word) {
      return word.chars().allMatch(letter -> DASHES.indexOf(letter) >= 0);
    }
  }
}
