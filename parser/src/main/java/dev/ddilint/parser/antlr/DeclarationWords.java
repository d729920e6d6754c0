package dev.ddilint.parser.antlr;

import dev.ddilint.parser.antlr.Frame.Head;
import dev.ddilint.parser.antlr.Frame.Kind;

/** Decides what a name is where a declaration stands. */
final class DeclarationWords {
  private final ScanState state;
  private final MacroWords macros;

  DeclarationWords(ScanState state) {
    this.state = state;
    macros = new MacroWords(state);
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
      case CParser.QUALIFIER -> isTypeBeforeQualifier(index) ? type(frame, index) : hide(index);
      case CParser.SPECIFIER -> state.isDeclaredType(index) ? type(frame, index) : hide(index);
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

  /** {@code T const *p}, but {@code MACRO const T *p}. */
  private boolean isTypeBeforeQualifier(int index) {
    if (state.isDeclaredType(index)) {
      return true;
    }
    int next = index + 1;
    while (state.is(next, CParser.QUALIFIER)) {
      next++;
    }
    return switch (state.type(next)) {
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM, CParser.SPECIFIER -> false;
      case CParser.IDENTIFIER ->
          !state.is(next + 1, CParser.IDENTIFIER) && !state.is(next + 1, CParser.STAR);
      default -> true;
    };
  }

  /**
   * Names in a row: words that mean nothing here, the type, and the declared name. What stands
   * behind them tells whether the last one is the declared name.
   */
  private int run(Frame frame, int first) {
    int end = first;
    while (state.is(end, CParser.IDENTIFIER)) {
      end++;
    }
    int type = typeIn(first, endOfName(first, end), isNameBefore(end));
    if (type < 0) {
      state.revision().hide(first, end);
      return end;
    }
    state.revision().hide(first, type);
    return type(frame, type);
  }

  /** Behind the declared name, if words stand behind it. */
  private int endOfName(int first, int end) {
    int name = first + 1;
    while (name < end - 1 && !state.isNameBeforeWord(name)) {
      name++;
    }
    return name + 1;
  }

  /** Which of the names is the type; none if a type follows that is no name. */
  private int typeIn(int first, int end, boolean named) {
    switch (state.type(end)) {
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM, CParser.SPECIFIER -> {
        return -1;
      }
      default -> {
        int last = named ? end - 2 : end - 1;
        return firstKnown(first, last);
      }
    }
  }

  private int firstKnown(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (state.isDeclaredType(i)) {
        return i;
      }
    }
    for (int i = first; i <= last; i++) {
      if (state.evidence().isInferredType(state.tokens().symbol(i))) {
        return i;
      }
    }
    return last;
  }

  private boolean isNameBefore(int end) {
    return switch (state.type(end)) {
      case CParser.STAR, CParser.QUALIFIER -> false;
      case CParser.LPAREN -> !state.isFunctionPointer(end);
      default -> true;
    };
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
      Frame frame = new Frame(Kind.DECLARATOR, CParser.LPAREN);
      frame.reach(Head.TYPED);
      return frame;
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

  /** Handles {@code struct} or the like with the tag behind it; returns the next token. */
  int tag(int keyword) {
    int tag = keyword + 1;
    while (state.is(tag, CParser.IDENTIFIER) && isWordBeforeTag(tag)) {
      int end = state.is(tag + 1, CParser.LPAREN) ? state.after(tag + 1) : tag + 1;
      state.revision().hide(tag, end);
      tag = end;
    }
    return state.is(tag, CParser.IDENTIFIER) ? tag + 1 : tag;
  }

  /** An unknown word: {@code struct MACRO tag}, {@code struct MACRO(8) tag}, before members. */
  private boolean isWordBeforeTag(int word) {
    int next = state.is(word + 1, CParser.LPAREN) ? state.after(word + 1) : word + 1;
    boolean tag = state.is(next, CParser.IDENTIFIER) && state.is(next + 1, CParser.LBRACE);
    return tag || (next > word + 1 && state.is(next, CParser.LBRACE));
  }
}
