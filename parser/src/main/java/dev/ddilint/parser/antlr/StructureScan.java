package dev.ddilint.parser.antlr;

import dev.ddilint.parser.antlr.Frame.Head;
import dev.ddilint.parser.antlr.Frame.Kind;
import dev.ddilint.parser.pp.Symbols;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a unit once by its brackets before it is parsed, to settle what C's grammar cannot know
 * without headers: which unknown names stand where only a type can stand, which unknown macros are
 * calls without a semicolon, which are words before a declaration.
 *
 * <p>Three parts decide about names: {@link DeclarationWords} where a declaration stands, {@link
 * StatementWords} where a statement begins, {@link ExpressionWords} within expressions.
 */
final class StructureScan {
  private final ScanState state;
  private final DeclarationWords declarations;
  private final StatementWords statements;
  private final ExpressionWords expressions;
  private final TagWords tags;
  private final int typedefSymbol;

  /** The brace behind the last {@code struct}, {@code union} or {@code enum} and its tag. */
  private int taggedBrace;

  private int taggedKeyword;

  /** Where the scan is; the frames around it, the nearest one last. */
  private Frame top = new Frame(Kind.FILE, CParser.EOF);

  private final List<Frame> enclosing = new ArrayList<>();

  private StructureScan(ScanState state) {
    this.state = state;
    typedefSymbol = state.symbols().intern("typedef");
    declarations = new DeclarationWords(state);
    statements = new StatementWords(state, declarations);
    expressions = new ExpressionWords(state);
    tags = new TagWords(state);
  }

  /** The revised tokens; what is learned about names goes to {@code evidence}. */
  static ScreenedTokens revise(ScreenedTokens tokens, Symbols symbols, Evidence evidence) {
    ScanState state =
        new ScanState(tokens, symbols, BracketPairs.of(tokens), new Revision(tokens), evidence);
    StructureScan scan = new StructureScan(state);
    int index = 0;
    while (index < tokens.size()) {
      index = scan.token(index);
    }
    evidence.settleCasts(tokens);
    return state.revision().apply();
  }

  /** Handles a token; returns the next one to handle. */
  private int token(int index) {
    Frame frame = top;
    int type = state.type(index);
    switch (type) {
      case CParser.IDENTIFIER -> {
        return name(frame, index);
      }
      case CParser.LPAREN, CParser.LBRACKET, CParser.LBRACE -> enter(inside(frame, index));
      case CParser.RPAREN, CParser.RBRACKET, CParser.RBRACE -> close(index);
      case CParser.SEMICOLON -> frame.restart();
      case CParser.COMMA -> comma(frame, index);
      case CParser.COLON -> colon(frame, index);
      case CParser.ASSIGN -> frame.evaluate();
      default -> {
        return word(frame, index, type);
      }
    }
    return index + 1;
  }

  private int word(Frame frame, int index, int type) {
    switch (type) {
      case CParser.SPECIFIER, CParser.QUALIFIER -> specifier(frame, index);
      case CParser.BUILTIN_TYPE, CParser.TYPEOF -> typed(frame);
      case CParser.STRUCT, CParser.ENUM -> {
        typed(frame);
        taggedBrace = tags.tag(index);
        taggedKeyword = type;
        return taggedBrace;
      }
      case CParser.OFFSETOF -> expressions.typeOperand(index + 2);
      case CParser.ALIGNOF -> expressions.perhapsTypeOperand(index + 2);
      case CParser.CASE, CParser.DEFAULT -> frame.sawLabel();
      case CParser.ELSE,
          CParser.DO,
          CParser.TRY,
          CParser.FINALLY,
          CParser.ASM,
          CParser.IF,
          CParser.WHILE,
          CParser.SWITCH,
          CParser.FOR,
          CParser.EXCEPT ->
          frame.restart();
      default -> {
        if (frame.kind() == Kind.BODY && !frame.isDeclaration()) {
          frame.evaluate();
        }
      }
    }
    return index + 1;
  }

  private int name(Frame frame, int index) {
    if (frame.isDeclaration()) {
      return declarations.name(frame, index);
    }
    if (frame.kind() == Kind.BODY && frame.atStart()) {
      return statements.name(frame, index);
    }
    return expressions.name(index);
  }

  private void specifier(Frame frame, int index) {
    if (frame.kind() == Kind.BODY && frame.atStart()) {
      frame.declare();
    }
    if (frame.isDeclaration() && frame.head() == Head.START) {
      frame.reach(Head.SPECIFIED);
    }
    if (state.tokens().symbol(index) == typedefSymbol) {
      frame.sawTypedef();
    }
  }

  private void typed(Frame frame) {
    if (frame.kind() == Kind.BODY && frame.atStart()) {
      frame.declare();
    }
    if (frame.isDeclaration()) {
      frame.reach(Head.TYPED);
    }
  }

  private void comma(Frame frame, int index) {
    if (frame.kind() == Kind.VALUE) {
      if (frame.takesTypeAfterComma()) {
        expressions.typeOperand(index + 1);
      }
    } else {
      frame.comma();
    }
  }

  private void colon(Frame frame, int index) {
    if (frame.kind() == Kind.MEMBERS) {
      frame.evaluate();
    } else if (frame.isLabel() || state.is(index - 1, CParser.LABEL)) {
      frame.restart();
      if (state.is(index + 1, CParser.RBRACE)) {
        state.revision().insertBefore(index + 1, CParser.SEMICOLON);
      }
    }
  }

  // What brackets hold

  private Frame inside(Frame outer, int open) {
    int type = state.type(open);
    return switch (type) {
      case CParser.LBRACE -> {
        Frame frame = new Frame(insideBraces(outer, open), type);
        yield state.is(open - 1, CParser.DO) ? frame.ofLoop() : frame;
      }
      case CParser.LBRACKET -> new Frame(Kind.VALUE, type);
      default -> insideParentheses(outer, open);
    };
  }

  private Kind insideBraces(Frame outer, int open) {
    if (open == taggedBrace) {
      return taggedKeyword == CParser.STRUCT ? Kind.MEMBERS : Kind.VALUE;
    }
    boolean statement =
        switch (outer.kind()) {
          case FILE -> outer.isDeclaration();
          case BODY -> outer.atStart();
          case VALUE -> state.is(open - 1, CParser.LPAREN);
          default -> false;
        };
    return statement ? Kind.BODY : Kind.VALUE;
  }

  private Frame insideParentheses(Frame outer, int open) {
    int before = state.type(open - 1);
    switch (before) {
      case CParser.FOR -> {
        return new Frame(Kind.BODY, CParser.LPAREN).beforeStatement();
      }
      case CParser.IF, CParser.WHILE, CParser.SWITCH, CParser.EXCEPT, CParser.MACRO_CALL -> {
        return new Frame(Kind.VALUE, CParser.LPAREN).beforeStatement();
      }
      case CParser.CONTAINING_RECORD, CParser.VA_ARG -> {
        return new Frame(Kind.VALUE, CParser.LPAREN).withTypesAfterCommas(1);
      }
      case CParser.GENERIC -> {
        return new Frame(Kind.VALUE, CParser.LPAREN).withTypesAfterCommas(Integer.MAX_VALUE);
      }
      default -> {
        return outer.isDeclaration() && before != CParser.TYPEOF
            ? declarations.parentheses(outer, open)
            : new Frame(Kind.VALUE, CParser.LPAREN);
      }
    }
  }

  private void enter(Frame frame) {
    enclosing.add(top);
    top = frame;
  }

  private Frame leave() {
    Frame left = top;
    top = enclosing.remove(enclosing.size() - 1);
    return left;
  }

  private void close(int index) {
    if (enclosing.isEmpty() || state.pairs().partner(index) == state.tokens().size()) {
      top.restart();
      return;
    }
    int opener = Brackets.partner(state.type(index));
    while (enclosing.size() > 1 && top.opener() != opener) {
      leave();
    }
    Frame closed = leave();
    if (closed.isLoop()) {
      loopCondition(index + 1);
    }
    boolean body = closed.kind() == Kind.BODY && top.kind() != Kind.VALUE;
    if (body || closed.isBeforeStatement()) {
      top.restart();
    } else if (closed.kind() == Kind.DECLARATOR || closed.kind() == Kind.PARAMETERS) {
      top.reach(Head.NAMED);
    } else if (top.kind() == Kind.BODY && top.atStart()) {
      top.evaluate();
    }
  }

  /** Behind the body of a {@code do}, an unknown name with an operand stands for {@code while}. */
  private void loopCondition(int index) {
    if (state.is(index, CParser.IDENTIFIER) && state.is(index + 1, CParser.LPAREN)) {
      state.tokens().retype(index, CParser.WHILE);
    }
  }
}
