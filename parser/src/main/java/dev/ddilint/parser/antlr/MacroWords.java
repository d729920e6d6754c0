package dev.ddilint.parser.antlr;

import dev.ddilint.parser.antlr.Frame.Head;

/** Decides about an unknown name with arguments between external declarations. */
final class MacroWords {
  /** How far behind a parameter list the body of an old-style function may begin. */
  private static final int OLD_STYLE_TOKENS = 200;

  private final ScanState state;

  MacroWords(ScanState state) {
    this.state = state;
  }

  /**
   * Handles the name if it is a macro, and returns the next token to handle; otherwise returns the
   * name itself, for it is a function whose type was left out.
   */
  int call(Frame frame, int name) {
    if (frame.head() != Head.START || !isMacro(name)) {
      return name;
    }
    if (givesType(name)) {
      return type(frame, name);
    }
    state.tokens().retype(name, CParser.MACRO_CALL);
    return name + 1;
  }

  /** Of {@code API(NTSTATUS)} only the type is left. */
  private int type(Frame frame, int name) {
    int close = state.pairs().partner(name + 1);
    state.revision().hide(name, name + 2);
    state.revision().hide(close);
    state.markType(name + 2);
    frame.reach(Head.TYPED);
    return close + 1;
  }

  private boolean isMacro(int name) {
    int after = state.after(name + 1);
    return switch (state.type(after)) {
      case CParser.LBRACE, CParser.ASSIGN, CParser.COMMA, CParser.LBRACKET, CParser.LPAREN -> false;
      case CParser.SEMICOLON, CParser.EOF -> true;
      default -> !isOldStyle(after);
    };
  }

  /** Declarations, then a block: {@code name(a, b) int a; char *b;}. */
  private boolean isOldStyle(int first) {
    int end = Math.min(first + OLD_STYLE_TOKENS, state.tokens().size());
    for (int i = first; i < end; i++) {
      switch (state.type(i)) {
        case CParser.LBRACE -> {
          return state.is(i - 1, CParser.SEMICOLON);
        }
        case CParser.LPAREN, CParser.ASSIGN, CParser.MACRO_CALL -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** {@code API(NTSTATUS) Foo(int x)}: the argument is the type of what follows. */
  private boolean givesType(int name) {
    int close = state.pairs().partner(name + 1);
    int function = close + 1;
    return isType(name + 2, close)
        && state.is(function, CParser.IDENTIFIER)
        && state.is(function + 1, CParser.LPAREN)
        && isDeclared(function + 1);
  }

  private boolean isType(int first, int end) {
    for (int i = first; i < end; i++) {
      switch (state.type(i)) {
        case CParser.BUILTIN_TYPE, CParser.QUALIFIER, CParser.STAR, CParser.STRUCT -> {}
        case CParser.IDENTIFIER -> {
          if (i > first && !state.is(i - 1, CParser.STRUCT)) {
            return false;
          }
        }
        default -> {
          return false;
        }
      }
    }
    return first < end;
  }

  private boolean isDeclared(int open) {
    return switch (state.type(state.after(open))) {
      case CParser.LBRACE -> true;
      case CParser.SEMICOLON -> isParameter(open + 1);
      default -> false;
    };
  }

  private boolean isParameter(int first) {
    return switch (state.type(first)) {
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM, CParser.QUALIFIER -> true;
      case CParser.IDENTIFIER ->
          state.is(first + 1, CParser.IDENTIFIER) || state.is(first + 1, CParser.STAR);
      default -> false;
    };
  }
}
