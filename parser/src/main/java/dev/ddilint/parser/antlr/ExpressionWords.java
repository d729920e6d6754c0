package dev.ddilint.parser.antlr;

/** Decides what a name is within an expression. */
final class ExpressionWords {
  private final ScanState state;

  ExpressionWords(ScanState state) {
    this.state = state;
  }

  /** Handles a name; returns the next token to handle. */
  int name(int index) {
    int before = state.type(index - 1);
    if (before == CParser.DOT || before == CParser.ARROW || before == CParser.GOTO) {
      return index + 1;
    }
    if (isType(index, before)) {
      state.markType(index);
    } else if (isTypeWord(before) && state.is(index + 1, CParser.STAR)) {
      state.revision().hide(index);
    } else if (before == CParser.LPAREN && state.is(index + 1, CParser.RPAREN)) {
      parenthesized(index);
    } else if (isOperand(before, state.type(index + 1))) {
      state.evidence().value(state.tokens().symbol(index));
    }
    return index + 1;
  }

  /** {@code (T WORD *)}: an unknown word cannot stand between operands, only behind a type. */
  private static boolean isTypeWord(int before) {
    return before == CParser.IDENTIFIER
        || before == CParser.TYPE_NAME
        || before == CParser.BUILTIN_TYPE;
  }

  /** The operand of a built-in operator that takes a type. */
  void typeOperand(int index) {
    if (state.is(index, CParser.IDENTIFIER) && endsOperand(state.type(index + 1))) {
      state.markType(index);
    }
  }

  private static boolean endsOperand(int type) {
    return type == CParser.COMMA
        || type == CParser.RPAREN
        || type == CParser.COLON
        || type == CParser.STAR;
  }

  /** The operand of an operator that takes a type or an expression. */
  void perhapsTypeOperand(int index) {
    if (state.is(index, CParser.IDENTIFIER) && state.is(index + 1, CParser.RPAREN)) {
      state.evidence().weakCast(index);
    }
  }

  private boolean isType(int index, int before) {
    return switch (state.type(index + 1)) {
      case CParser.IDENTIFIER -> before == CParser.LPAREN || before == CParser.COMMA;
      case CParser.QUALIFIER -> before != CParser.STAR;
      case CParser.STAR -> mayHoldType(before) && isPointer(index + 1);
      default -> isQualified(index, before);
    };
  }

  private static boolean mayHoldType(int before) {
    return before == CParser.LPAREN || before == CParser.COMMA || before == CParser.QUALIFIER;
  }

  /** {@code (T **)}, {@code f(T *, x)}: no operand follows the stars. */
  private boolean isPointer(int star) {
    int next = star;
    while (state.is(next, CParser.STAR) || state.is(next, CParser.QUALIFIER)) {
      next++;
    }
    return switch (state.type(next)) {
      case CParser.RPAREN, CParser.COMMA -> true;
      default -> false;
    };
  }

  /** {@code (const T)}. */
  private boolean isQualified(int index, int before) {
    return before == CParser.QUALIFIER && !state.is(index - 2, CParser.STAR);
  }

  /** {@code (name)}: a cast, if an operand follows and nothing is called. */
  private void parenthesized(int index) {
    int before = state.type(index - 2);
    if (!mayBeginCast(before)) {
      return;
    }
    switch (state.type(index + 2)) {
      case CParser.IDENTIFIER,
          CParser.NUMBER,
          CParser.CHARACTER,
          CParser.STRING,
          CParser.SIZEOF,
          CParser.SIZEOF_GROUP,
          CParser.OFFSETOF,
          CParser.CONTAINING_RECORD,
          CParser.VA_ARG,
          CParser.COMPLEMENT,
          CParser.LBRACE ->
          state.markType(index);
      case CParser.LPAREN, CParser.STAR, CParser.AMPERSAND, CParser.SIGN -> {
        if (before != CParser.RPAREN) {
          state.evidence().weakCast(index);
        }
      }
      default -> {}
    }
  }

  private static boolean mayBeginCast(int before) {
    return switch (before) {
      case CParser.IDENTIFIER,
          CParser.TYPE_NAME,
          CParser.RBRACKET,
          CParser.IF,
          CParser.WHILE,
          CParser.SWITCH,
          CParser.FOR,
          CParser.EXCEPT,
          CParser.SIZEOF_GROUP,
          CParser.ALIGNOF,
          CParser.TYPEOF,
          CParser.MACRO_CALL,
          CParser.STRING ->
          false;
      default -> true;
    };
  }

  private static boolean isOperand(int before, int after) {
    return switch (after) {
          case CParser.ASSIGN,
              CParser.COMPOUND_ASSIGN,
              CParser.DOT,
              CParser.ARROW,
              CParser.LBRACKET,
              CParser.INCREMENT,
              CParser.BINARY,
              CParser.SIGN,
              CParser.QUESTION ->
              true;
          default -> false;
        }
        || switch (before) {
          case CParser.ASSIGN,
              CParser.COMPOUND_ASSIGN,
              CParser.BINARY,
              CParser.SIGN,
              CParser.COMPLEMENT,
              CParser.INCREMENT,
              CParser.RETURN,
              CParser.QUESTION,
              CParser.LBRACKET ->
              true;
          default -> false;
        };
  }
}
