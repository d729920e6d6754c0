package dev.ddilint.parser.antlr;

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
  private final UnitContext context;
  private final TypeNames names;
  private final Token anyToken = new CommonToken(Token.INVALID_TYPE);
  private int position;

  /** The name that was asked for last: the parser asks several times before it goes on. */
  private int nameIndex = -1;

  private int nameVersion;
  private int nameType;

  TokenSequence(ScreenedTokens tokens, UnitContext context) {
    this.tokens = tokens;
    this.context = context;
    names = context.names();
  }

  UnitContext context() {
    return context;
  }

  /** A token object that stands for none: the actions do without. */
  Token anyToken() {
    return anyToken;
  }

  ScreenedTokens tokens() {
    return tokens;
  }

  @Override
  public int LA(int offset) {
    return type(offset > 0 ? position + offset - 1 : position + offset);
  }

  /** Short, as {@link #LA} is: both become part of the generated code where it asks. */
  private int type(int index) {
    int type = tokens.type(index);
    return type == CParser.IDENTIFIER ? typeOfName(index) : type;
  }

  private int typeOfName(int index) {
    if (index != nameIndex || names.version() != nameVersion) {
      nameIndex = index;
      nameVersion = names.version();
      nameType = isTypeName(index) ? CParser.TYPE_NAME : CParser.IDENTIFIER;
    }
    return nameType;
  }

  private boolean isTypeName(int index) {
    return names.contains(tokens.symbol(index))
        && TypePlaces.allow(tokens.type(index - 1), tokens.type(index + 1));
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
