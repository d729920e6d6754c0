package dev.ddilint.parser.pp;

import java.util.ArrayList;
import java.util.List;

/**
 * Expands macros (C11 6.10.3) as a stream: {@link #next} gives one token after the other.
 *
 * <p>Replacement lists under rescanning form a stack of {@link Level}s above the file; a macro is
 * disabled while its level is on the stack, and an identifier met meanwhile is never expanded
 * again. A level is popped when something is read past its end, so that an invocation whose
 * arguments follow behind a replacement list is found, as with every compiler. An argument is
 * expanded on the same stack, above a barrier.
 */
final class MacroExpander {

  /** What stands below all replacement lists. */
  interface Source {
    /** Reads the next raw token of the file; directives before it are executed. */
    boolean read(Token token);

    /** Whether the next token of the file is an opening parenthesis. */
    boolean leftParenFollows();
  }

  /** A sequence of tokens under reading: a replacement list, or what stands above a barrier. */
  private static final class Level {
    private final TokenList tokens;
    private final int end;
    private final Macro macro;
    private final boolean barrier;
    private int position;

    Level(TokenList tokens, int start, int end, Macro macro, boolean barrier) {
      this.tokens = tokens;
      this.position = start;
      this.end = end;
      this.macro = macro;
      this.barrier = barrier;
    }
  }

  private final MacroScope macros;
  private final Source source;
  private final BuiltInMacros builtIns;
  private final Substitution substitution;
  private final ExpansionLimits limits;
  private final Frames frames;
  private final List<Level> levels = new ArrayList<>();

  MacroExpander(UnitState unit, Source source, BuiltInMacros builtIns, ExpansionLimits limits) {
    this.macros = unit.macros();
    this.frames = unit.frames();
    this.source = source;
    this.builtIns = builtIns;
    this.limits = limits;
    this.substitution = new Substitution(this, unit.symbols(), limits);
  }

  /**
   * Appends the next tokens that expansion leaves as they are; false if nothing else is left of the
   * expansions begun, so that the next token is one of the file.
   */
  boolean copyPlain(TokenList output) {
    if (!levels.isEmpty() && !limits.isExhausted()) {
      Level top = levels.get(levels.size() - 1);
      int start = top.position;
      while (top.position < top.end && isPlain(top.tokens, top.position)) {
        top.position++;
      }
      output.addAll(top.tokens, start, top.position);
    }
    return !isIdle();
  }

  private boolean isPlain(TokenList tokens, int at) {
    return macros.isPlain(tokens.kind(at), tokens.symbol(at));
  }

  private boolean isIdle() {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).position < levels.get(i).end) {
        return false;
      }
    }
    levels.clear();
    return true;
  }

  /** Moves to the next token that expansion leaves; false at the end of the input. */
  boolean next(Token token) {
    while (read(token)) {
      if (!token.isIdentifier() || token.has(TokenArray.NO_EXPANSION)) {
        return true;
      }
      Macro macro = macros.find(token.symbol);
      if (!macro.isDefined() || !expand(macro, token)) {
        return true;
      }
    }
    return false;
  }

  /** Moves to the next token without expanding it; false at the end of the input. */
  boolean read(Token token) {
    while (!levels.isEmpty()) {
      Level top = levels.get(levels.size() - 1);
      if (top.position < top.end && !limits.isExhausted()) {
        top.tokens.load(top.position++, token);
        return true;
      }
      if (top.barrier) {
        return false;
      }
      levels.remove(levels.size() - 1);
    }
    return source.read(token);
  }

  /** What a stretch of tokens expands to by itself. */
  TokenList expandApart(TokenList tokens, int start, int end) {
    TokenList result = new TokenList(Math.max(2 * (end - start), 8));
    openBarrier(tokens, start, end);
    Token token = new Token();
    while (next(token)) {
      result.add(token);
    }
    closeBarrier();
    return result;
  }

  /** Puts a sequence on the stack; {@link #next} then ends at its end. */
  void openBarrier(TokenList tokens, int start, int end) {
    if (levels.isEmpty()) {
      limits.begin();
    }
    levels.add(new Level(tokens, start, end, Macro.NONE, true));
  }

  /** Takes away the sequence and what its expansion left. */
  void closeBarrier() {
    Level closed;
    do {
      closed = levels.remove(levels.size() - 1);
    } while (!closed.barrier);
  }

  /** Whether expansion may change a stretch of tokens. */
  boolean mayExpand(TokenList tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.kind(i) == TokenKind.IDENTIFIER && macros.find(tokens.symbol(i)).isDefined()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Starts the expansion of a macro whose name was just read.
   *
   * @return false if the name stays, perhaps with another spelling
   */
  boolean expand(Macro macro, Token name) {
    if (macro.kind() == Macro.Kind.BUILT_IN) {
      builtIns.expand(name);
      return false;
    }
    if (isDisabled(macro)) {
      name.set(TokenArray.NO_EXPANSION);
      return false;
    }
    if (!limits.allowLevel(levels.size(), name)) {
      return false;
    }
    return macro.isFunction() ? expandFunction(macro, name) : expandObject(macro, name);
  }

  private boolean expandObject(Macro macro, Token name) {
    int frame = frame(macro, name);
    push(macro, substitution.ofObject(macro, frame), name);
    return true;
  }

  private boolean expandFunction(Macro macro, Token name) {
    if (!leftParenFollows()) {
      return false;
    }
    Token saved = new Token();
    saved.copy(name);
    Arguments arguments = new Arguments(macro);
    if (collect(arguments)) {
      int frame = frame(macro, saved);
      push(macro, substitution.ofFunction(macro, arguments, frame), saved);
    } else {
      giveBack(saved, arguments);
    }
    return true;
  }

  /** A replacement list without tokens needs no frame; nothing will stand in it. */
  private int frame(Macro macro, Token name) {
    return macro.size() == 0 ? name.frame : frames.expand(macro, name.frame, name.index);
  }

  /** The replacement's first token takes the white space before the macro's name. */
  private void push(Macro macro, TokenList replacement, Token name) {
    if (replacement.size() > 0) {
      replacement.flag(0, TokenArray.SPACE_BEFORE, name.has(TokenArray.SPACE_BEFORE));
      replacement.flag(0, TokenArray.LINE_START, name.has(TokenArray.LINE_START));
    }
    limits.spend(replacement.size() + 1, name);
    levels.add(new Level(replacement, 0, replacement.size(), macro, false));
  }

  /** An invocation without an end is no invocation: its tokens are read again as they are. */
  private void giveBack(Token name, Arguments arguments) {
    limits.reportEndless(name);
    TokenList tokens = arguments.asWritten(name);
    limits.spend(tokens.size(), name);
    levels.add(new Level(tokens, 0, tokens.size(), Macro.NONE, false));
  }

  private boolean isDisabled(Macro macro) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).macro == macro) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next token to be read is an opening parenthesis. */
  boolean leftParenFollows() {
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (level.position < level.end) {
        return Word.LEFT_PAREN.is(level.tokens.symbol(level.position));
      }
      if (level.barrier) {
        return false;
      }
    }
    return source.leftParenFollows();
  }

  /** Reads the arguments of an invocation, from its opening to its closing parenthesis. */
  private boolean collect(Arguments arguments) {
    Token token = new Token();
    read(token);
    arguments.open(token);
    int nesting = 0;
    while (read(token)) {
      if (Word.LEFT_PAREN.is(token.symbol)) {
        nesting++;
      } else if (Word.RIGHT_PAREN.is(token.symbol) && nesting-- == 0) {
        arguments.endArgument();
        limits.spend(arguments.tokens().size());
        return true;
      } else if (Word.COMMA.is(token.symbol) && nesting == 0 && arguments.separates(token)) {
        arguments.endArgument();
      } else if (token.isIdentifier()) {
        paint(token);
      }
      arguments.add(token);
    }
    return false;
  }

  /**
   * Reading arguments may pop the level of a macro under expansion and so enable it again; its name
   * stays disabled where it was met before.
   */
  private void paint(Token token) {
    Macro macro = macros.find(token.symbol);
    if (macro.isDefined() && isDisabled(macro)) {
      token.set(TokenArray.NO_EXPANSION);
    }
  }
}
