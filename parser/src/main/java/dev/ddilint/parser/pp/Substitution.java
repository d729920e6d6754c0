package dev.ddilint.parser.pp;

/**
 * Makes the tokens that replace an invocation: the macro's replacement list with arguments in place
 * of parameters, and {@code #} and {@code ##} carried out (C11 6.10.3.1 to 6.10.3.3).
 *
 * <p>White space is kept as flags of tokens; it shows where a later {@code #} spells them.
 */
final class Substitution {
  /** In a list under construction: the operator {@code ##}, as opposed to an argument's token. */
  private static final byte PASTE_MARK = 0;

  private final MacroExpander expander;
  private final Spelling spelling;
  private final ExpansionLimits limits;

  Substitution(MacroExpander expander, Symbols symbols, ExpansionLimits limits) {
    this.expander = expander;
    this.spelling = new Spelling(symbols);
    this.limits = limits;
  }

  /** The replacement of a macro without parameters. */
  TokenList ofObject(Macro macro, int frame) {
    TokenList result = new TokenList(Math.max(macro.size(), 1));
    result.addAll(macro.tokens(), macro.start(), macro.start() + macro.size(), frame);
    if (macro.pastes()) {
      for (int i = 0; i < macro.size(); i++) {
        if (macro.isRole(i, Macro.PASTE)) {
          result.setKind(i, PASTE_MARK);
        }
      }
      paste(result);
    }
    return result;
  }

  /** The replacement of an invocation with arguments. */
  TokenList ofFunction(Macro macro, Arguments arguments, int frame) {
    TokenList result = new Pass(macro, arguments, frame).run();
    if (macro.pastes()) {
      paste(result);
    }
    return result;
  }

  /** Joins what stands around each mark; what makes no token when joined stays apart. */
  private void paste(TokenList list) {
    Token left = new Token();
    Token right = new Token();
    int size = 0;
    for (int i = 0; i < list.size(); i++) {
      list.load(i, right);
      boolean mark = list.kind(i) == PASTE_MARK;
      if (mark && size > 0 && i + 1 < list.size()) {
        int operator = i++;
        list.load(size - 1, left);
        list.load(i, right);
        if (spelling.paste(left, right)) {
          left.frame = list.frame(operator);
          left.index = list.index(operator);
          list.store(size - 1, left);
          continue;
        }
      } else if (mark) {
        continue;
      }
      list.store(size++, right);
    }
    list.truncate(size);
  }

  /** One walk over a replacement list. */
  private final class Pass {
    private final Macro macro;
    private final Arguments arguments;
    private final int frame;
    private final TokenList result;
    private final TokenList[] expansions;
    private boolean spacePending;

    Pass(Macro macro, Arguments arguments, int frame) {
      this.macro = macro;
      this.arguments = arguments;
      this.frame = frame;
      this.result = new TokenList(macro.size() + arguments.tokens().size() + 1);
      this.expansions = new TokenList[macro.parameterCount()];
    }

    TokenList run() {
      for (int i = 0; i < macro.size() && !limits.isExhausted(); i++) {
        if (hasSpaceBefore(i)) {
          spacePending = true;
        }
        int role = macro.role(i);
        if (role == Macro.STRINGIZE || role == Macro.CHARIZE) {
          addLiteral(i++, role == Macro.STRINGIZE ? '"' : '\'');
        } else if (role >= Macro.PLAIN) {
          addOwn(i);
        } else if (macro.isRole(i - 1, Macro.PASTE)) {
          addRightOperand(role);
        } else if (!macro.isRole(i + 1, Macro.PASTE)) {
          addExpanded(role);
        } else if (arguments.isEmpty(role)) {
          i++;
        } else {
          addAsWritten(role);
        }
      }
      return result;
    }

    /** An operand of {@code ##} gets no space from within the replacement list. */
    private boolean hasSpaceBefore(int i) {
      return i > 0
          && !macro.isRole(i - 1, Macro.PASTE)
          && (bodyKind(i) & TokenArray.SPACE_BEFORE) != 0;
    }

    private byte bodyKind(int i) {
      return macro.tokens().flaggedKind(macro.start() + i);
    }

    private void addOwn(int i) {
      int index = macro.start() + i;
      boolean operator = macro.isRole(i, Macro.PASTE);
      byte kind = operator ? PASTE_MARK : macro.tokens().kind(index);
      result.add(kind, macro.tokens().symbol(index), frame, index);
      if (spacePending && !operator) {
        result.flag(result.size() - 1, TokenArray.SPACE_BEFORE, true);
        spacePending = false;
      }
    }

    private void addLiteral(int operator, char quote) {
      int argument = macro.role(operator + 1);
      int literal =
          spelling.literal(
              arguments.tokens(), arguments.start(argument), arguments.end(argument), quote);
      byte kind = quote == '"' ? TokenKind.STRING : TokenKind.CHARACTER;
      boolean prefixed = followsPrefix(operator);
      result.add(kind, literal, frame, macro.start() + operator);
      result.flag(result.size() - 1, TokenArray.SPACE_BEFORE, spacePending);
      spacePending = false;
      if (prefixed) {
        joinLast();
      }
    }

    /** In {@code L#x} MSVC takes the letter for the prefix of the literal. */
    private boolean followsPrefix(int operator) {
      return macro.isRole(operator - 1, Macro.PLAIN)
          && (bodyKind(operator) & TokenArray.SPACE_BEFORE) == 0
          && macro.tokens().kind(macro.start() + operator - 1) == TokenKind.IDENTIFIER;
    }

    private void joinLast() {
      Token left = new Token();
      Token right = new Token();
      int last = result.size() - 1;
      result.load(last - 1, left);
      result.load(last, right);
      if (spelling.paste(left, right)) {
        result.truncate(last);
        result.store(last - 1, left);
      }
    }

    private void addExpanded(int parameter) {
      if (isLeftOutVariadic(parameter) && endsInComma(result.size())) {
        result.truncate(result.size() - 1);
        return;
      }
      int first = result.size();
      TokenList tokens = arguments.tokens();
      int start = arguments.start(parameter);
      int end = arguments.end(parameter);
      if (expander.mayExpand(tokens, start, end)) {
        TokenList expansion = expansion(parameter);
        result.addAll(expansion, 0, expansion.size());
      } else {
        result.addAll(tokens, start, end);
      }
      limits.spend(result.size() - first);
      int added = result.size() - first;
      if (added == 1 && Word.COMMA.is(result.symbol(first))) {
        result.flag(first, TokenArray.NO_SEPARATOR, true);
      }
      takeSpace(first);
    }

    private TokenList expansion(int parameter) {
      if (expansions[parameter] == null) {
        expansions[parameter] =
            expander.expandApart(
                arguments.tokens(), arguments.start(parameter), arguments.end(parameter));
      }
      return expansions[parameter];
    }

    /** MSVC and GNU drop the comma before a variadic argument that is left out. */
    private boolean isLeftOutVariadic(int parameter) {
      return macro.isVariadic()
          && parameter == macro.parameterCount() - 1
          && arguments.isEmpty(parameter);
    }

    private boolean endsInComma(int size) {
      return size > 0 && Word.COMMA.is(result.symbol(size - 1));
    }

    private void addRightOperand(int parameter) {
      boolean operatorKept = result.size() > 0 && result.kind(result.size() - 1) == PASTE_MARK;
      if (!arguments.isEmpty(parameter)) {
        boolean afterComma = operatorKept && endsInComma(result.size() - 1);
        if (afterComma && macro.isVariadic() && parameter == macro.parameterCount() - 1) {
          result.truncate(result.size() - 1);
        }
        addAsWritten(parameter);
        return;
      }
      if (operatorKept) {
        result.truncate(result.size() - 1);
      }
      if (isLeftOutVariadic(parameter) && endsInComma(result.size())) {
        result.truncate(result.size() - 1);
      }
    }

    private void addAsWritten(int parameter) {
      int first = result.size();
      result.addAll(arguments.tokens(), arguments.start(parameter), arguments.end(parameter));
      limits.spend(result.size() - first);
      takeSpace(first);
    }

    private void takeSpace(int first) {
      if (first < result.size()) {
        result.flag(first, TokenArray.SPACE_BEFORE, spacePending);
        result.flag(first, TokenArray.LINE_START, false);
        spacePending = false;
      }
    }
  }
}
