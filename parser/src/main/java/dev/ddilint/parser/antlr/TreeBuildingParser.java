package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.Symbols;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What the generated parser extends: the builders that its actions call, and ANTLR's own machinery
 * cut down to what is needed. No token objects are made, no tree, and an error leaves the rules at
 * once for {@link Recovery}.
 */
abstract class TreeBuildingParser extends Parser implements Cursor {
  /**
   * How deep rules may call each other. A pair of parentheses takes two calls, and so does a block;
   * the stack of a Java thread holds several times as many.
   */
  private static final int MAX_RULE_DEPTH = 900;

  final TypeNames names;
  final OperatorStack operators;
  final DeclarationBuilder declarations;
  final FunctionBuilder functions;
  final StatementBuilder statements;
  final ExpressionBuilder expressions;
  final LiteralBuilder literals;
  final Recovery recovery;
  private int ruleDepth;

  /** The generated code asks it at every decision; known by its own type it is called directly. */
  @SuppressWarnings("HidingField")
  final TokenSequence _input;

  /** Likewise. */
  @SuppressWarnings("HidingField")
  final ThrowingErrorStrategy _errHandler = new ThrowingErrorStrategy();

  TreeBuildingParser(TokenStream input) {
    super(input);
    _input = (TokenSequence) input;
    setBuildParseTree(false);
    removeErrorListeners();
    setErrorHandler(_errHandler);
    ScreenedTokens tokens = _input.tokens();
    UnitContext context = _input.context();
    Symbols symbols = context.raw().keywords().symbols();
    Places places = new Places(tokens, symbols);
    names = context.names();
    operators = new OperatorStack(this, places);
    declarations =
        new DeclarationBuilder(
            this,
            places,
            names,
            new AnnotationReader(tokens, new AnnotationArguments(context.silent())),
            context.packing());
    functions = new FunctionBuilder(this, places, names, symbols);
    statements = new StatementBuilder(this, places);
    expressions = new ExpressionBuilder(this, tokens, places, operators);
    literals = new LiteralBuilder(this, tokens, places, context.problems());
    recovery = new Recovery(this, _input, places);
  }

  @Override
  public int here() {
    return _input.index();
  }

  /** Where to return to: only a second attempt does, but for the declaration as a whole. */
  Checkpoint mark() {
    return recovery.isActive() ? checkpoint() : Checkpoint.NONE;
  }

  Checkpoint checkpoint() {
    return new Checkpoint(
        names.depth(), names.changes(), operators.operandCount(), operators.operatorCount());
  }

  void rollBack(Checkpoint mark) {
    names.rollBack(mark.scopes(), mark.changes());
    operators.rollBack(mark.operands(), mark.operators());
  }

  /** The token just read cannot stand there. */
  void unexpected() {
    _input.seek(here() - 1);
    throw new InputMismatchException(this);
  }

  @Override
  public RecognitionException tooDeep() {
    return new NestingException(this);
  }

  @Override
  public Token match(int type) {
    if (_input.LA(1) != type) {
      throw new InputMismatchException(this);
    }
    _input.consume();
    return _input.anyToken();
  }

  @Override
  public Token consume() {
    _input.consume();
    return _input.anyToken();
  }

  /** The state is left to the generated code, which sets it before each step anyway. */
  @Override
  public void enterRule(ParserRuleContext context, int state, int rule) {
    _ctx = context;
    if (++ruleDepth > MAX_RULE_DEPTH) {
      throw leave(context);
    }
  }

  private RecognitionException leave(ParserRuleContext tooDeep) {
    ruleDepth--;
    _ctx = (ParserRuleContext) tooDeep.parent;
    return tooDeep();
  }

  /** Tells trees about alternatives, and there is none. */
  @Override
  public void enterOuterAlt(ParserRuleContext context, int alternative) {}

  @Override
  public void exitRule() {
    ruleDepth--;
    _ctx = (ParserRuleContext) _ctx.parent;
  }
}
