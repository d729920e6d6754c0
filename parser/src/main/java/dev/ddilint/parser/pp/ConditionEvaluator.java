package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemKind;
import java.util.Map;

/**
 * Evaluates the conditions of {@code #if} and {@code #elif} (C11 6.10.1) in 64-bit arithmetic.
 * Tokens are taken from expansion one by one, because the operand of {@code defined} must not be
 * expanded, also where {@code defined} comes from a macro.
 */
final class ConditionEvaluator {
  /** Parentheses, signs and conditionals within one another; each takes some of Java's stack. */
  private static final int MAX_NESTING = 200;

  /** Precedence of the binary operators, weakest first; C's comma and conditional are below. */
  private static final Map<String, Integer> PRECEDENCES =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));

  private final UnitState unit;
  private final MacroExpander expander;
  private final Inclusions inclusions;

  ConditionEvaluator(UnitState unit, MacroExpander expander, Inclusions inclusions) {
    this.unit = unit;
    this.expander = expander;
    this.inclusions = inclusions;
  }

  /** Whether the condition on a line holds; one that makes no sense does not. */
  boolean holds(DirectiveLine line) {
    TokenList tokens = line.tokens();
    expander.openBarrier(tokens, 0, tokens.size());
    try {
      return new Parse(line).condition().isTrue();
    } catch (BadCondition e) {
      String text = "the condition does not make sense: " + e.reason();
      unit.report(line.place(), ProblemKind.BAD_DIRECTIVE, text);
      return false;
    } finally {
      expander.closeBarrier();
    }
  }

  /** A condition that cannot be evaluated. */
  private static final class BadCondition extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    BadCondition(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** One walk over a condition. */
  private final class Parse {
    private final DirectiveLine line;
    private final Token token = new Token();
    private boolean more = true;
    private int nesting;

    Parse(DirectiveLine line) {
      this.line = line;
    }

    PpValue condition() throws BadCondition {
      advance();
      PpValue value = comma(true);
      if (more) {
        throw new BadCondition("unexpected " + unit.text(token));
      }
      return value;
    }

    private void advance() {
      more = more && expander.next(token);
    }

    /** Moves on without expanding what comes. */
    private void advanceRaw() {
      more = more && expander.read(token);
    }

    private boolean at(Word word) {
      return more && word.is(token.symbol);
    }

    private boolean accept(Word word) {
      boolean found = at(word);
      if (found) {
        advance();
      }
      return found;
    }

    private void expect(Word word) throws BadCondition {
      if (!accept(word)) {
        throw new BadCondition(word.text() + " is missing");
      }
    }

    private PpValue comma(boolean evaluated) throws BadCondition {
      PpValue value = conditional(evaluated);
      while (accept(Word.COMMA)) {
        value = conditional(evaluated);
      }
      return value;
    }

    private PpValue conditional(boolean evaluated) throws BadCondition {
      enter();
      PpValue value = binary(1, evaluated);
      if (accept(Word.QUESTION)) {
        boolean chosen = value.isTrue();
        PpValue then = comma(evaluated && chosen);
        expect(Word.COLON);
        PpValue otherwise = conditional(evaluated && !chosen);
        value = (chosen ? then : otherwise).commonWith(chosen ? otherwise : then);
      }
      nesting--;
      return value;
    }

    private PpValue binary(int weakest, boolean evaluated) throws BadCondition {
      PpValue left = unary(evaluated);
      while (more) {
        String operator = unit.text(token);
        int precedence = PRECEDENCES.getOrDefault(operator, 0);
        if (precedence < weakest) {
          return left;
        }
        advance();
        boolean needed = evaluated && !left.decides(operator);
        PpValue right = binary(precedence + 1, needed);
        if (needed && right.isZero() && (operator.equals("/") || operator.equals("%"))) {
          throw new BadCondition("division by zero");
        }
        left = left.apply(operator, right);
      }
      return left;
    }

    private PpValue unary(boolean evaluated) throws BadCondition {
      enter();
      PpValue value;
      if (accept(Word.NOT)) {
        value = PpValue.of(unary(evaluated).isZero());
      } else if (accept(Word.MINUS)) {
        value = PpValue.ZERO.apply("-", unary(evaluated));
      } else if (accept(Word.COMPLEMENT)) {
        value = unary(evaluated).complement();
      } else if (accept(Word.PLUS)) {
        value = unary(evaluated);
      } else {
        value = primary(evaluated);
      }
      nesting--;
      return value;
    }

    private PpValue primary(boolean evaluated) throws BadCondition {
      if (!more) {
        throw new BadCondition("it ends too early");
      }
      if (accept(Word.LEFT_PAREN)) {
        PpValue value = comma(evaluated);
        expect(Word.RIGHT_PAREN);
        return value;
      }
      if (at(Word.DEFINED)) {
        return defined();
      }
      if (at(Word.HAS_INCLUDE) || at(Word.HAS_INCLUDE_NEXT)) {
        return hasInclude();
      }
      PpValue value = constant();
      advance();
      return value;
    }

    private PpValue constant() throws BadCondition {
      return switch (token.kind & TokenArray.KIND_MASK) {
        case TokenKind.IDENTIFIER -> PpValue.ZERO;
        case TokenKind.NUMBER ->
            PpValue.number(unit.text(token))
                .orElseThrow(() -> new BadCondition(unit.text(token) + " is not an integer"));
        case TokenKind.CHARACTER -> PpValue.character(unit.text(token));
        default -> throw new BadCondition("unexpected " + unit.text(token));
      };
    }

    private PpValue defined() throws BadCondition {
      advanceRaw();
      boolean parenthesis = at(Word.LEFT_PAREN);
      if (parenthesis) {
        advanceRaw();
      }
      if (!more || !token.isIdentifier()) {
        throw new BadCondition("defined needs a name");
      }
      PpValue value = PpValue.of(unit.macros().isDefined(token.symbol));
      advance();
      if (parenthesis) {
        expect(Word.RIGHT_PAREN);
      }
      return value;
    }

    private PpValue hasInclude() throws BadCondition {
      boolean next = at(Word.HAS_INCLUDE_NEXT);
      advanceRaw();
      if (!at(Word.LEFT_PAREN)) {
        throw new BadCondition("__has_include needs a header");
      }
      advance();
      boolean angled = at(Word.LESS);
      String header = angled ? angledName() : quotedName();
      advance();
      expect(Word.RIGHT_PAREN);
      return PpValue.of(
          inclusions.exists(line.file(), new IncludeSearch.Request(header, angled, next)));
    }

    private String angledName() throws BadCondition {
      StringBuilder name = new StringBuilder();
      for (advanceRaw(); more && !at(Word.GREATER); advanceRaw()) {
        name.append(unit.text(token));
      }
      if (!more) {
        throw new BadCondition("> is missing");
      }
      return name.toString();
    }

    private String quotedName() throws BadCondition {
      String text = more ? unit.text(token) : "";
      if (text.length() < 2 || text.charAt(0) != '"') {
        throw new BadCondition("__has_include needs a header");
      }
      return text.substring(1, text.length() - 1);
    }

    private void enter() throws BadCondition {
      if (++nesting > MAX_NESTING) {
        throw new BadCondition("it is nested too deep");
      }
    }
  }
}
