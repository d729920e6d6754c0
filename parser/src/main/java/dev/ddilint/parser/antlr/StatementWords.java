package dev.ddilint.parser.antlr;

import dev.ddilint.parser.antlr.Frame.Head;

/** Decides what a name is where a statement begins. */
final class StatementWords {
  private final ScanState state;
  private final DeclarationWords declarations;

  StatementWords(ScanState state, DeclarationWords declarations) {
    this.state = state;
    this.declarations = declarations;
  }

  /** Handles a name; returns the next token to handle. */
  int name(Frame frame, int index) {
    int next = state.type(index + 1);
    switch (next) {
      case CParser.COLON -> {
        return retype(index, CParser.LABEL);
      }
      case CParser.IDENTIFIER -> {
        return isWordBeforeCall(index) ? hide(index) : declaration(frame, index);
      }
      case CParser.STAR -> {
        return isDeclared(index + 1) ? declaration(frame, index) : value(frame, index);
      }
      case CParser.QUALIFIER, CParser.SPECIFIER -> {
        return declaration(frame, index);
      }
      case CParser.LPAREN -> {
        return beforeParenthesis(frame, index);
      }
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM -> {
        return state.isDeclaredType(index) ? declaration(frame, index) : hide(index);
      }
      default -> {
        if (beginsStatement(next)) {
          return retype(index, CParser.MACRO_WORD);
        }
        return value(frame, index);
      }
    }
  }

  private static int value(Frame frame, int index) {
    frame.evaluate();
    return index + 1;
  }

  /** {@code T *name = x}; but {@code a * b == c} is an expression, if a useless one. */
  private boolean isDeclared(int star) {
    int name = star;
    while (state.is(name, CParser.STAR) || state.is(name, CParser.QUALIFIER)) {
      name++;
    }
    return state.is(name, CParser.IDENTIFIER)
        && switch (state.type(name + 1)) {
          case CParser.BINARY, CParser.SIGN, CParser.STAR, CParser.AMPERSAND -> false;
          default -> true;
        };
  }

  private int retype(int index, int type) {
    state.tokens().retype(index, type);
    return index + 1;
  }

  private int hide(int index) {
    state.revision().hide(index);
    return index + 1;
  }

  private int declaration(Frame frame, int index) {
    frame.declare();
    return declarations.name(frame, index);
  }

  private int beforeParenthesis(Frame frame, int index) {
    if (state.isFunctionPointer(index + 1) && isPointedTo(index + 1)) {
      state.markType(index);
    }
    if (!state.is(index, CParser.IDENTIFIER) || state.isDeclaredType(index)) {
      frame.declare();
      frame.reach(Head.TYPED);
    } else if (beginsStatement(state.type(state.after(index + 1)))) {
      return retype(index, CParser.MACRO_CALL);
    } else {
      return value(frame, index);
    }
    return index + 1;
  }

  /** {@code (*name)} or {@code (CALL *name)}, with nothing else: {@code (*a->b)} is a value. */
  private boolean isPointedTo(int open) {
    int close = state.pairs().partner(open);
    int first = state.is(open + 1, CParser.STAR) ? open + 1 : open + 2;
    return close == first + 2 || state.is(first + 2, CParser.LBRACKET);
  }

  /**
   * {@code WORD call(1, x);}: what the parentheses hold is no list of parameters. A function
   * declared among statements is rarer in drivers than such a macro.
   */
  private boolean isWordBeforeCall(int index) {
    if (!state.is(index + 2, CParser.LPAREN)
        || state.isDeclaredType(index)
        || state.isWordWithArguments(index + 1)) {
      return false;
    }
    return switch (state.type(index + 3)) {
      case CParser.NUMBER, CParser.STRING, CParser.CHARACTER, CParser.AMPERSAND, CParser.SIGN ->
          true;
      case CParser.IDENTIFIER ->
          switch (state.type(index + 4)) {
            case CParser.IDENTIFIER, CParser.STAR -> false;
            default -> !state.isDeclaredType(index + 3);
          };
      default -> false;
    };
  }

  /** What can follow a macro call without a semicolon, and never the operand before it. */
  private static boolean beginsStatement(int type) {
    return switch (type) {
      case CParser.IDENTIFIER,
          CParser.TYPE_NAME,
          CParser.SPECIFIER,
          CParser.QUALIFIER,
          CParser.BUILTIN_TYPE,
          CParser.STRUCT,
          CParser.ENUM,
          CParser.IF,
          CParser.ELSE,
          CParser.SWITCH,
          CParser.CASE,
          CParser.DEFAULT,
          CParser.WHILE,
          CParser.DO,
          CParser.FOR,
          CParser.GOTO,
          CParser.CONTINUE,
          CParser.BREAK,
          CParser.RETURN,
          CParser.TRY,
          CParser.LEAVE,
          CParser.ASM,
          CParser.LBRACE,
          CParser.RBRACE ->
          true;
      default -> false;
    };
  }
}
