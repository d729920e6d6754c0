package dev.ddilint.parser.antlr;

import java.util.OptionalInt;

/**
 * Names in a row where a declaration begins: words that mean nothing here, the type, the declared
 * name. What stands behind them tells whether the declared name is among them.
 */
final class NameRun {
  private final ScanState state;

  NameRun(ScanState state) {
    this.state = state;
  }

  /** Behind the last name of the row. */
  int end(int first) {
    int end = first;
    while (state.is(end, CParser.IDENTIFIER)) {
      end++;
    }
    return end;
  }

  /** Which of the names is the type; none if a type follows that is no name. */
  OptionalInt type(int first, int end) {
    return switch (state.type(end)) {
      case CParser.BUILTIN_TYPE, CParser.STRUCT, CParser.ENUM, CParser.SPECIFIER ->
          OptionalInt.empty();
      case CParser.STAR, CParser.QUALIFIER -> OptionalInt.of(known(first, end - 1));
      case CParser.LPAREN ->
          OptionalInt.of(
              state.isFunctionPointer(end)
                  ? known(first, end - 1)
                  : known(first, declaredName(first, end) - 1));
      default -> OptionalInt.of(known(first, declaredName(first, end) - 1));
    };
  }

  /** The last name, but for words spelled like macros behind one that is not. */
  private int declaredName(int first, int end) {
    int name = first + 1;
    while (name < end - 1 && !state.isNameBeforeWord(name)) {
      name++;
    }
    return name;
  }

  /** The first name that is known to be a type, or was found to be one; else the last. */
  private int known(int first, int last) {
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
}
