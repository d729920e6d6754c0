package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects the pragmas of a unit, and carries out the few that concern preprocessing itself ({@code
 * once}, {@code push_macro}, {@code pop_macro}).
 */
final class PragmaReader {
  /** The tokens of one pragma; more can only be meant to exhaust memory. */
  private static final int MAX_TOKENS = 10_000;

  private final UnitState unit;
  private final MacroExpander expander;
  private final Tokenizer tokenizer;
  private final TokenList output;
  private final RemarkReader remarks;
  private final List<Pragma> pragmas = new ArrayList<>();
  private Consumer<OpenFile> onceAction = file -> {};

  PragmaReader(
      UnitState unit,
      MacroExpander expander,
      Tokenizer tokenizer,
      TokenList output,
      RemarkReader remarks) {
    this.unit = unit;
    this.expander = expander;
    this.tokenizer = tokenizer;
    this.output = output;
    this.remarks = remarks;
  }

  /** Sets what {@code #pragma once} does to the file it stands in. */
  void onOnce(Consumer<OpenFile> action) {
    onceAction = action;
  }

  List<Pragma> pragmas() {
    return pragmas;
  }

  /** {@code #pragma}. */
  void directive(DirectiveLine line) {
    TokenList tokens = line.tokens();
    if (tokens.size() > 0 && Word.ONCE.is(tokens.symbol(0))) {
      onceAction.accept(line.file());
      return;
    }
    if (tokens.size() > 0 && actsOnMacro(tokens)) {
      return;
    }
    // MSVC expands macros in most pragmas
    TokenList expanded = new TokenList(tokens.size() + 1);
    if (tokens.size() > 0) {
      int kept = isCall(tokens) ? 0 : 1;
      expanded.addAll(tokens, 0, kept);
      TokenList rest = expander.expandApart(tokens, kept, tokens.size());
      expanded.addAll(rest, 0, rest.size());
    }
    add(unit.span(line.place()), expanded);
  }

  /** The first word is meant to be a macro only where one with arguments names the pragma. */
  private boolean isCall(TokenList tokens) {
    return tokens.size() > 1
        && Word.LEFT_PAREN.is(tokens.symbol(1))
        && unit.macros().find(tokens.symbol(0)).isFunction();
  }

  /** {@code __pragma(...)} or {@code _Pragma("...")}, whose name was just read. */
  void operator(Token name) {
    Span place = unit.span(name);
    boolean microsoft = Word.MS_PRAGMA.is(name.symbol);
    TokenList tokens = new TokenList(16);
    if (!readParenthesized(tokens)) {
      unit.report(name, ProblemKind.BAD_DIRECTIVE, unit.text(name) + " needs its parentheses");
      output.addAll(tokens, 0, tokens.size());
      return;
    }
    TokenList pragma = microsoft ? tokens : destringized(tokens, name);
    if (pragma.size() == 0 || !actsOnMacro(pragma)) {
      add(place, pragma);
    }
  }

  /** Adds the pragmas of a model header that was imported. */
  void replay(List<Pragma> imported) {
    for (Pragma pragma : imported) {
      pragmas.add(new Pragma(pragma.span(), output.size(), pragma.tokens()));
    }
  }

  private boolean readParenthesized(TokenList tokens) {
    if (!expander.leftParenFollows()) {
      return false;
    }
    Token token = new Token();
    expander.next(token);
    int nesting = 1;
    while (tokens.size() < MAX_TOKENS && expander.next(token)) {
      if (Word.LEFT_PAREN.is(token.symbol)) {
        nesting++;
      } else if (Word.RIGHT_PAREN.is(token.symbol) && --nesting == 0) {
        return true;
      }
      tokens.add(token);
    }
    return false;
  }

  /** The tokens in the string of {@code _Pragma} (C11 6.10.9); they stand at its name. */
  private TokenList destringized(TokenList tokens, Token name) {
    TokenList result = new TokenList(16);
    boolean string = tokens.size() == 1 && tokens.kind(0) == TokenKind.STRING;
    if (string) {
      String literal = unit.symbols().text(tokens.symbol(0));
      String quoted = literal.substring(literal.indexOf('"') + 1, literal.length() - 1);
      String text = quoted.replace("\\\"", "\"").replace("\\\\", "\\");
      TokenArray inner = tokenizer.tokenize(unit.scratch(text));
      for (int i = 0; i < inner.size(); i++) {
        result.add(inner.kind(i), inner.symbol(i), name.frame, name.index);
      }
    }
    return result;
  }

  /** {@code push_macro("NAME")} and {@code pop_macro("NAME")}. */
  private boolean actsOnMacro(TokenList tokens) {
    boolean push = Word.PUSH_MACRO.is(tokens.symbol(0));
    boolean pop = Word.POP_MACRO.is(tokens.symbol(0));
    if ((!push && !pop) || tokens.size() < 3 || tokens.kind(2) != TokenKind.STRING) {
      return false;
    }
    String literal = unit.symbols().text(tokens.symbol(2));
    int name = unit.symbols().intern(literal.substring(1, literal.length() - 1));
    if (push) {
      unit.macros().save(name);
    } else {
      unit.macros().restore(name);
    }
    return true;
  }

  private void add(Span place, TokenList tokens) {
    List<String> texts = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      texts.add(unit.symbols().text(tokens.symbol(i)));
    }
    Pragma pragma = new Pragma(place, output.size(), texts);
    pragmas.add(pragma);
    remarks.add(pragma);
  }
}
