package dev.ddilint.parser.antlr;

/**
 * Makes the grammar's tokens from a unit's: gives each its token type and sets aside what stands
 * beside the grammar. Annotations and calling conventions may stand nearly everywhere in a
 * declaration; {@link AnnotationReader} finds them again in the gaps they leave.
 */
final class Screener {
  private final RawTokens raw;
  private final ScreenedTokens tokens;

  private Screener(RawTokens raw) {
    this.raw = raw;
    tokens = new ScreenedTokens(raw.unit(), raw.size());
  }

  static ScreenedTokens screen(RawTokens raw) {
    Screener screener = new Screener(raw);
    int index = 0;
    while (index < raw.size()) {
      index = screener.token(index);
    }
    return screener.tokens;
  }

  /** Handles a token and what belongs to it; returns the next one to handle. */
  private int token(int index) {
    int type = raw.type(index);
    return switch (type) {
      case CParser.ANNOTATION -> annotation(index);
      case CParser.SAL_LIKE -> isName(index) ? add(CParser.IDENTIFIER, index) : annotation(index);
      case CParser.DECLSPEC, CParser.BASED -> raw.afterCall(index);
      case CParser.CALLING_CONVENTION -> index + 1;
      case CParser.SEH_WORD -> add(wordOfExceptionHandling(index), index);
      case CParser.ASM -> assembly(index);
      case CParser.IDENTIFIER -> identifier(index);
      case CParser.STATIC_ASSERT -> add(CParser.IDENTIFIER, index);
      case CParser.SIZEOF ->
          add(raw.type(index + 1) == CParser.LPAREN ? CParser.SIZEOF_GROUP : type, index);
      default -> add(type, index);
    };
  }

  private int add(int type, int index) {
    tokens.add(type, index);
    return index + 1;
  }

  private int last() {
    return tokens.type(tokens.size() - 1);
  }

  /** What looks like SAL but is no known word may be a declared name: {@code int _Name_;}. */
  private boolean isName(int index) {
    boolean typed = last() == CParser.STAR || last() == CParser.BUILTIN_TYPE;
    return typed
        && switch (raw.type(index + 1)) {
          case CParser.SEMICOLON,
              CParser.COMMA,
              CParser.ASSIGN,
              CParser.LBRACKET,
              CParser.RPAREN,
              CParser.COLON ->
              true;
          default -> false;
        };
  }

  private int annotation(int index) {
    int end = raw.afterCall(index);
    if (isMemberOrTag(index) || (end > index + 1 && isStatement(end))) {
      return add(CParser.IDENTIFIER, index);
    }
    return end;
  }

  /** {@code x->_Name_}, {@code struct _Name_;}: looks like SAL and is an ordinary name. */
  private boolean isMemberOrTag(int index) {
    return switch (last()) {
      case CParser.DOT, CParser.ARROW -> true;
      case CParser.STRUCT, CParser.ENUM ->
          raw.type(index + 1) != CParser.IDENTIFIER && !raw.text(index).startsWith("__");
      default -> false;
    };
  }

  /** {@code _Analysis_assume_(x);} stands alone: it is a call. */
  private boolean isStatement(int end) {
    return raw.type(end) == CParser.SEMICOLON && isBehindStatement() && last() != CParser.RPAREN;
  }

  private boolean isBehindStatement() {
    return switch (last()) {
      case CParser.SEMICOLON,
          CParser.LBRACE,
          CParser.RBRACE,
          CParser.RPAREN,
          CParser.COLON,
          CParser.ELSE,
          CParser.DO ->
          true;
      default -> false;
    };
  }

  /** Some drivers write {@code try} for {@code __try}, and so on, through macros. */
  private int wordOfExceptionHandling(int index) {
    int next = raw.type(index + 1);
    return switch (raw.text(index)) {
      case "try" -> next == CParser.LBRACE ? CParser.TRY : CParser.IDENTIFIER;
      case "except" -> afterBlock(next, CParser.LPAREN) ? CParser.EXCEPT : CParser.IDENTIFIER;
      case "finally" -> afterBlock(next, CParser.LBRACE) ? CParser.FINALLY : CParser.IDENTIFIER;
      default ->
          next == CParser.SEMICOLON && isBehindStatement() ? CParser.LEAVE : CParser.IDENTIFIER;
    };
  }

  private boolean afterBlock(int next, int expected) {
    return last() == CParser.RBRACE && next == expected;
  }

  /** An unknown macro beside a string literal makes a part of the string: {@code "%" PRIu64}. */
  private int identifier(int index) {
    if (raw.type(index + 1) == CParser.STRING) {
      return add(CParser.STRING, index);
    }
    if (last() == CParser.STRING) {
      int end = raw.afterCall(index);
      return end == index + 1 ? add(CParser.STRING, index) : end;
    }
    return add(CParser.IDENTIFIER, index);
  }

  /** Inline assembly becomes one token; an assembler name behind a declarator is dropped. */
  private int assembly(int index) {
    boolean statement =
        switch (last()) {
          case CParser.RPAREN, CParser.IDENTIFIER -> raw.type(index + 1) != CParser.LPAREN;
          default -> true;
        };
    if (statement) {
      tokens.add(CParser.ASM, index);
    }
    int end = Assembly.end(raw, index);
    return statement && raw.type(end) == CParser.SEMICOLON ? end + 1 : end;
  }
}
