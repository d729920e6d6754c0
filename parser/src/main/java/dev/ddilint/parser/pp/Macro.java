package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Expansion;

/**
 * A macro: a replacement list that is a slice of its file's tokens, or something built in.
 * Immutable.
 */
final class Macro {
  /** What a name can stand for. */
  enum Kind {
    /** Nothing. */
    NONE,
    /** Nothing any more: {@code #undef} hides what was defined before. */
    UNDEFINED,
    /** A name without arguments. */
    OBJECT,
    /** A name with arguments. */
    FUNCTION,
    /** A name whose meaning the preprocessor computes. */
    BUILT_IN
  }

  /** What a token of a replacement list is for: one of these, or a parameter's number. */
  static final int PLAIN = 1 << 16;

  /** The operator {@code ##}. */
  static final int PASTE = PLAIN + 1;

  /** The operator {@code #}; the next token is a parameter. */
  static final int STRINGIZE = PLAIN + 2;

  /** MSVC's operator {@code #@}; the next token is a parameter. */
  static final int CHARIZE = PLAIN + 3;

  private static final int[] NO_NUMBERS = {};
  private static final TokenArray NO_TOKENS = TokenArray.empty("<built-in>");

  static final Macro NONE = withoutTokens(Kind.NONE, Word.HASH.symbol());
  static final Macro UNDEFINED = withoutTokens(Kind.UNDEFINED, Word.HASH.symbol());

  private final Kind kind;
  private final int name;
  private final int parameterCount;
  private final boolean variadic;
  private final TokenArray tokens;
  private final int start;
  private final int[] roles;
  private final boolean pastes;

  /** Made when they are asked for; who asks at the same time makes equal ones. */
  private final Expansion[] expansions;

  private Macro(
      Kind kind, int name, Parameters parameters, TokenArray tokens, int start, int[] roles) {
    this.kind = kind;
    this.name = name;
    this.parameterCount = parameters.count();
    this.variadic = parameters.variadic();
    this.tokens = tokens;
    this.start = start;
    this.roles = roles;
    this.pastes = contains(roles, PASTE);
    this.expansions = new Expansion[roles.length];
  }

  /**
   * A macro's parameters.
   *
   * @param variadic whether the last one takes all remaining arguments
   */
  record Parameters(int count, boolean variadic) {
    static final Parameters NONE = new Parameters(0, false);
  }

  private static Macro withoutTokens(Kind kind, int name) {
    return new Macro(kind, name, Parameters.NONE, NO_TOKENS, 0, NO_NUMBERS);
  }

  static Macro builtIn(Word word) {
    return withoutTokens(Kind.BUILT_IN, word.symbol());
  }

  /** A macro without parameters; {@code roles} has one element for each replacement token. */
  static Macro object(int name, TokenArray tokens, int start, int[] roles) {
    return new Macro(Kind.OBJECT, name, Parameters.NONE, tokens, start, roles);
  }

  static Macro function(
      int name, Parameters parameters, TokenArray tokens, int start, int[] roles) {
    return new Macro(Kind.FUNCTION, name, parameters, tokens, start, roles);
  }

  private static boolean contains(int[] roles, int wanted) {
    for (int role : roles) {
      if (role == wanted) {
        return true;
      }
    }
    return false;
  }

  Kind kind() {
    return kind;
  }

  boolean isDefined() {
    return kind != Kind.NONE && kind != Kind.UNDEFINED;
  }

  boolean isFunction() {
    return kind == Kind.FUNCTION;
  }

  int name() {
    return name;
  }

  int parameterCount() {
    return parameterCount;
  }

  boolean isVariadic() {
    return variadic;
  }

  /** The file that defines it. */
  TokenArray tokens() {
    return tokens;
  }

  /** Index in the file's tokens of the first replacement token. */
  int start() {
    return start;
  }

  /** Number of replacement tokens. */
  int size() {
    return roles.length;
  }

  /**
   * Where a token that the macro is replaced by was written. All its invocations share the object:
   * a driver has hundreds of thousands of such tokens.
   *
   * @param index in the file's tokens
   */
  Expansion expansion(int index, Symbols symbols) {
    int own = index - start;
    if (own < 0 || own >= expansions.length) {
      return written(index, symbols);
    }
    Expansion known = expansions[own];
    if (known == null) {
      known = written(index, symbols);
      expansions[own] = known;
    }
    return known;
  }

  private Expansion written(int index, Symbols symbols) {
    return new Expansion.Macro(
        symbols.text(name), tokens.file(), tokens.start(index), tokens.end(index));
  }

  /** What a replacement token is for. */
  int role(int index) {
    return roles[index];
  }

  boolean isRole(int index, int role) {
    return index >= 0 && index < roles.length && roles[index] == role;
  }

  /** Whether the replacement list has the operator {@code ##}. */
  boolean pastes() {
    return pastes;
  }
}
