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
   * How deep rules may call each other. A pair of parentheses takes three calls, a block two; the
   * stack of a Java thread holds several times as many.
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
  private final TokenSequence sequence;
  private int ruleDepth;

  TreeBuildingParser(TokenStream input) {
    super(input);
    sequence = (TokenSequence) input;
    setBuildParseTree(false);
    removeErrorListeners();
    setErrorHandler(new ThrowingErrorStrategy());
    ScreenedTokens tokens = sequence.tokens();
    UnitContext context = sequence.context();
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
    recovery = new Recovery(this, sequence, places);
  }

  @Override
  public int here() {
    return sequence.index();
  }

  /** A mark within a declaration: the first attempt at it never returns there. */
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
    sequence.seek(here() - 1);
    throw new InputMismatchException(this);
  }

  @Override
  public RecognitionException tooDeep() {
    return new NestingException(this);
  }

  @Override
  public Token match(int type) {
    if (sequence.LA(1) != type) {
      throw new InputMismatchException(this);
    }
    sequence.consume();
    return sequence.anyToken();
  }

  @Override
  public Token consume() {
    sequence.consume();
    return sequence.anyToken();
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int rule) {
    setState(state);
    _ctx = context;
    if (++ruleDepth > MAX_RULE_DEPTH) {
      ruleDepth--;
      _ctx = (ParserRuleContext) context.parent;
      throw tooDeep();
    }
  }

  @Override
  public void exitRule() {
    ruleDepth--;
    setState(_ctx.invokingState);
    _ctx = (ParserRuleContext) _ctx.parent;
  }
}
