package dev.ddilint.parser.antlr;

import dev.ddilint.parser.antlr.Frame.Head;
import dev.ddilint.parser.antlr.Frame.Kind;
import java.util.OptionalInt;

/** Decides what a name is where a declaration stands. */
final class DeclarationWords {
  private final ScanState state;
  private final MacroWords macros;
  private final NameRun run;

  DeclarationWords(ScanState state) {
    this.state = state;
    macros = new MacroWords(state);
    run = new NameRun(state);
  }

  /** Handles a name; returns the next token to handle. */
  int name(Frame frame, int index) {
    return switch (frame.head()) {
      case START, SPECIFIED -> beforeType(frame, index);
      case TYPED -> afterType(frame, index);
      case NAMED -> afterName(frame, index);
    };
  }

  private int beforeType(Frame frame, int index) {
    return switch (state.type(index + 1)) {
      case CParser.IDENTIFIER -> run(frame, index);
      case CParser.STAR -> type(frame, index);
      case CParser.QUALIFIER, CParser.SPECIFIER ->
          isTypeBeforeSpecifier(index) ? type(frame, index) : hide(index);
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM, CParser.TYPEOF -> hide(index);
      case CParser.LPAREN -> beforeParenthesis(frame, index);
      case CParser.SEMICOLON, CParser.EOF -> alone(frame, index);
      case CParser.COMMA, CParser.RPAREN -> inList(frame, index);
      case CParser.LBRACKET ->
          frame.kind() == Kind.PARAMETERS ? type(frame, index) : implicit(frame, index);
      case CParser.COLON ->
          frame.kind() == Kind.MEMBERS ? type(frame, index) : implicit(frame, index);
      case CParser.ASSIGN -> implicit(frame, index);
      default -> index + 1;
    };
  }

  private int type(Frame frame, int index) {
    state.markType(index);
    frame.reach(Head.TYPED);
    return index + 1;
  }

  private int hide(int index) {
    state.revision().hide(index);
    return index + 1;
  }

  /** C90's implicit {@code int}. */
  private int implicit(Frame frame, int index) {
    state.revision().insertBefore(index, CParser.IMPLICIT_INT);
    frame.leaveOutType();
    return declared(frame, index);
  }

  private int declared(Frame frame, int index) {
    if (frame.isTypedef()) {
      state.evidence().typedef(state.tokens().symbol(index));
    } else if (frame.kind() != Kind.MEMBERS) {
      state.evidence().value(state.tokens().symbol(index));
    }
    frame.reach(Head.NAMED);
    return index + 1;
  }

  /** {@code T const *p}, {@code T static f()}; but {@code WORD const T *p}. */
  private boolean isTypeBeforeSpecifier(int index) {
    if (state.isDeclaredType(index)) {
      return true;
    }
    int next = index + 1;
    while (state.is(next, CParser.QUALIFIER) || state.is(next, CParser.SPECIFIER)) {
      next++;
    }
    return switch (state.type(next)) {
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM, CParser.TYPEOF -> false;
      case CParser.IDENTIFIER ->
          !state.is(next + 1, CParser.IDENTIFIER) && !state.is(next + 1, CParser.STAR);
      default -> true;
    };
  }

  private int run(Frame frame, int first) {
    int end = run.end(first);
    OptionalInt type = run.type(first, end);
    state.revision().hide(first, type.orElse(end));
    return type.isPresent() ? type(frame, type.getAsInt()) : end;
  }

  private int beforeParenthesis(Frame frame, int index) {
    if (state.isDeclaredType(index)
        || state.isFunctionPointer(index + 1)
        || isParenthesizedName(index + 1)) {
      return type(frame, index);
    }
    int after = state.after(index + 1);
    switch (frame.kind()) {
      case MEMBERS -> {
        int end = state.is(after, CParser.SEMICOLON) ? after + 1 : after;
        state.revision().hide(index, end);
        return end;
      }
      case PARAMETERS, DECLARATOR -> {
        state.revision().hide(index, after);
        return after;
      }
      case FILE -> {
        int next = macros.call(frame, index);
        return next > index ? next : implicit(frame, index);
      }
      default -> {
        return implicit(frame, index);
      }
    }
  }

  /** {@code T (name)(int)}: parentheses keep a macro of that name from being expanded. */
  private boolean isParenthesizedName(int open) {
    return state.is(open + 1, CParser.IDENTIFIER)
        && state.is(open + 2, CParser.RPAREN)
        && state.is(open + 3, CParser.LPAREN);
  }

  private int alone(Frame frame, int index) {
    if (frame.kind() == Kind.MEMBERS || state.isDeclaredType(index)) {
      return type(frame, index);
    }
    if (frame.head() == Head.START) {
      state.tokens().retype(index, CParser.MACRO_WORD);
      return index + 1;
    }
    return implicit(frame, index);
  }

  private int inList(Frame frame, int index) {
    if (frame.kind() != Kind.PARAMETERS) {
      return implicit(frame, index);
    }
    return frame.allowsBareNames() ? declared(frame, index) : type(frame, index);
  }

  private int afterType(Frame frame, int index) {
    return switch (state.type(index + 1)) {
      case CParser.IDENTIFIER ->
          state.isNameBeforeWord(index) ? declared(frame, index) : hide(index);
      case CParser.STAR, CParser.QUALIFIER -> hide(index);
      case CParser.LPAREN -> afterTypeBeforeParenthesis(frame, index);
      default -> declared(frame, index);
    };
  }

  private int afterTypeBeforeParenthesis(Frame frame, int index) {
    if (state.isFunctionPointer(index + 1)) {
      return hide(index);
    }
    if (frame.kind() != Kind.FILE && state.isWordWithArguments(index)) {
      int end = state.after(index + 1);
      state.revision().hide(index, end);
      return end;
    }
    return declared(frame, index);
  }

  /** An unknown word behind a declarator; or the first declaration of old-style parameters. */
  private int afterName(Frame frame, int index) {
    int next = state.type(index + 1);
    boolean oldStyle =
        frame.kind() == Kind.FILE
            && state.is(index - 1, CParser.RPAREN)
            && frame.allowsBareNames()
            && (next == CParser.IDENTIFIER || next == CParser.STAR);
    if (oldStyle) {
      frame.reach(Head.START);
      return beforeType(frame, index);
    }
    int end = next == CParser.LPAREN ? state.after(index + 1) : index + 1;
    state.revision().hide(index, end);
    return end;
  }

  /** What parentheses in a declaration hold. */
  Frame parentheses(Frame outer, int open) {
    if (outer.head() == Head.TYPED && isDeclarator(open, outer.kind())) {
      return outer.declarator();
    }
    Frame frame = new Frame(Kind.PARAMETERS, CParser.LPAREN);
    boolean bare =
        outer.kind() == Kind.FILE && (outer.leavesOutType() || isOldStyle(state.after(open)));
    frame.bareNames(bare);
    outer.bareNames(bare);
    return frame;
  }

  private boolean isDeclarator(int open, Kind outer) {
    return switch (state.type(open + 1)) {
      case CParser.STAR, CParser.LPAREN -> true;
      case CParser.IDENTIFIER ->
          state.is(open + 2, CParser.STAR)
              || (outer != Kind.PARAMETERS && state.is(open + 2, CParser.RPAREN));
      default -> false;
    };
  }

  /** Whether declarations of old-style parameters begin behind a parameter list. */
  private boolean isOldStyle(int after) {
    return switch (state.type(after)) {
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM, CParser.SPECIFIER -> true;
      case CParser.QUALIFIER -> true;
      case CParser.IDENTIFIER ->
          state.is(after + 1, CParser.IDENTIFIER) || state.is(after + 1, CParser.STAR);
      default -> false;
    };
  }
}
