package dev.ddilint.parser.antlr;

import dev.ddilint.parser.source.ProblemSink;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Screened tokens as ANTLR reads them. An identifier that names a type where the parser stands
 * comes as {@code TYPE_NAME}. Token objects are made for errors only.
 */
final class TokenSequence implements TokenStream {
  private final ScreenedTokens tokens;
  private final RawTokens raw;
  private final TypeNames names;
  private final ProblemSink problems;
  private final Token anyToken = new CommonToken(Token.INVALID_TYPE);
  private int position;

  TokenSequence(ScreenedTokens tokens, RawTokens raw, TypeNames names, ProblemSink problems) {
    this.tokens = tokens;
    this.raw = raw;
    this.names = names;
    this.problems = problems;
  }

  RawTokens raw() {
    return raw;
  }

  ProblemSink problems() {
    return problems;
  }

  /** A token object that stands for none: the actions do without. */
  Token anyToken() {
    return anyToken;
  }

  ScreenedTokens tokens() {
    return tokens;
  }

  TypeNames names() {
    return names;
  }

  @Override
  public int LA(int offset) {
    int index = offset > 0 ? position + offset - 1 : position + offset;
    int type = tokens.type(index);
    return type == CParser.IDENTIFIER
            && names.contains(tokens.symbol(index))
            && TypePlaces.allow(tokens.type(index - 1), tokens.type(index + 1))
        ? CParser.TYPE_NAME
        : type;
  }

  @Override
  public void consume() {
    position++;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = index;
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public Token LT(int offset) {
    return get(offset > 0 ? position + offset - 1 : position + offset);
  }

  @Override
  public Token get(int index) {
    CommonToken token = new CommonToken(tokens.type(index));
    token.setTokenIndex(index);
    return token;
  }

  @Override
  public TokenSource getTokenSource() {
    return new ListTokenSource(List.of());
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }
}
