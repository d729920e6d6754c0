package dev.ddilint.parser.pp;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where the directives of a file stand and which conditionals belong together, so that inactive
 * code is jumped over and not read.
 */
final class DirectiveIndex {
  /** In place of a directive's number: there is none. */
  static final int NONE = Integer.MAX_VALUE;

  private final int[] positions;
  private final int[] words;
  private final int[] nextBranches;
  private final OptionalInt guard;

  /**
   * The macro that each {@code #define} makes, once some unit has read it. It is the same for every
   * unit; threads may race to keep one.
   */
  private final @Nullable Macro[] macros;

  private DirectiveIndex(int[] positions, int[] words, int[] nextBranches, OptionalInt guard) {
    this.positions = positions;
    this.words = words;
    this.nextBranches = nextBranches;
    this.guard = guard;
    macros = new Macro[positions.length];
  }

  /** The index of a file whose directives begin at these tokens. */
  static DirectiveIndex of(TokenArray tokens, int[] positions) {
    int[] words = new int[positions.length];
    for (int i = 0; i < positions.length; i++) {
      words[i] = word(tokens, positions[i]);
    }
    int[] nextBranches = nextBranches(words);
    return new DirectiveIndex(
        positions, words, nextBranches, guard(tokens, positions, words, nextBranches));
  }

  /** Number of directives. */
  int size() {
    return positions.length;
  }

  /** Index of the token {@code #}; {@link #NONE} for a number past the last directive. */
  int position(int directive) {
    return directive < positions.length ? positions[directive] : NONE;
  }

  /** The directive's name, if it is one that C knows. */
  Optional<Word> word(int directive) {
    return Word.of(words[directive]);
  }

  /** The {@code #elif}, {@code #else} or {@code #endif} that ends a branch, or {@link #NONE}. */
  int nextBranch(int directive) {
    return nextBranches[directive];
  }

  /** What a {@code #define} makes; nothing if that was not kept yet. */
  Optional<Macro> macro(int directive) {
    return Optional.ofNullable(macros[directive]);
  }

  void keep(int directive, Macro macro) {
    macros[directive] = macro;
  }

  /** The macro whose definition makes a second inclusion empty. */
  OptionalInt guard() {
    return guard;
  }

  private static int word(TokenArray tokens, int hash) {
    int name = hash + 1;
    return name < tokens.size() && !tokens.startsLine(name) ? tokens.symbol(name) : NONE;
  }

  private static int[] nextBranches(int[] words) {
    int[] next = new int[words.length];
    Arrays.fill(next, NONE);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      if (Word.IF.is(word) || Word.IFDEF.is(word) || Word.IFNDEF.is(word)) {
        open.push(i);
      } else if (!open.isEmpty() && isBranchEnd(word)) {
        next[open.pop()] = i;
        if (!Word.ENDIF.is(word)) {
          open.push(i);
        }
      }
    }
    return next;
  }

  private static boolean isBranchEnd(int word) {
    return Word.ELIF.is(word) || Word.ELSE.is(word) || Word.ENDIF.is(word);
  }

  /**
   * The guard of a file that is nothing but {@code #ifndef NAME ... #endif} or {@code #if
   * !defined(NAME) ... #endif}.
   */
  private static OptionalInt guard(
      TokenArray tokens, int[] positions, int[] words, int[] nextBranches) {
    int last = positions.length - 1;
    boolean framed =
        last > 0
            && positions[0] == 0
            && nextBranches[0] == last
            && Word.ENDIF.is(words[last])
            && tokens.lineEnd(positions[last]) == tokens.size();
    if (!framed) {
      return OptionalInt.empty();
    }
    if (Word.IFNDEF.is(words[0])) {
      return guardAt(tokens, 2, 3);
    }
    if (!Word.IF.is(words[0])
        || !Word.NOT.is(tokens.symbol(2))
        || !Word.DEFINED.is(tokens.symbol(3))) {
      return OptionalInt.empty();
    }
    return Word.LEFT_PAREN.is(tokens.symbol(4)) ? guardAt(tokens, 5, 7) : guardAt(tokens, 4, 5);
  }

  /** The identifier at an index, if the line ends at another one. */
  private static OptionalInt guardAt(TokenArray tokens, int name, int lineEnd) {
    return tokens.lineEnd(0) == lineEnd && tokens.kind(name) == TokenKind.IDENTIFIER
        ? OptionalInt.of(tokens.symbol(name))
        : OptionalInt.empty();
  }
}
