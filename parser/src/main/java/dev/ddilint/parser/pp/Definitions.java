package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out {@code #define} and {@code #undef}. */
final class Definitions {
  /** Twice what MSVC allows; a search for each token of a replacement list goes over them. */
  static final int MAX_PARAMETERS = 254;

  private final UnitState unit;

  Definitions(UnitState unit) {
    this.unit = unit;
  }

  void undefine(DirectiveLine line) {
    if (line.startsWithName()) {
      unit.macros().undefine(line.first().symbol);
    } else {
      report(line, "#undef needs a name");
    }
  }

  void define(DirectiveLine line) {
    DirectiveIndex index = line.file().tokens().directives();
    Optional<Macro> macro = index.macro(line.directive());
    if (macro.isEmpty()) {
      macro = read(line);
      if (macro.isPresent()) {
        index.keep(line.directive(), macro.get());
      }
    }
    if (macro.isPresent()) {
      unit.macros().define(macro.get().name(), macro.get());
    }
  }

  private Optional<Macro> read(DirectiveLine line) {
    if (!line.startsWithName()) {
      report(line, "#define needs a name");
      return Optional.empty();
    }
    int name = line.first().symbol;
    if (Word.DEFINED.is(name)) {
      report(line, "defined cannot be a macro");
      return Optional.empty();
    }
    Reader reader = new Reader(line);
    if (!reader.hasParameters()) {
      int[] roles = reader.roles(false);
      return Optional.of(Macro.object(name, reader.tokens, reader.position, roles));
    }
    if (!reader.readParameters()) {
      report(line, "the parameters of macro " + unit.symbols().text(name) + " do not make sense");
      return Optional.empty();
    }
    Macro.Parameters parameters = new Macro.Parameters(reader.names.size(), reader.variadic);
    int[] roles = reader.roles(true);
    return Optional.of(Macro.function(name, parameters, reader.tokens, reader.position, roles));
  }

  private void report(DirectiveLine line, String message) {
    unit.report(line.place(), ProblemKind.BAD_DIRECTIVE, message);
  }

  /** Reads what stands behind the name of a macro. */
  private static final class Reader {
    private final TokenArray tokens;
    private final int end;
    private final List<Integer> names = new ArrayList<>();
    private boolean variadic;
    private int position;

    Reader(DirectiveLine line) {
      tokens = line.file().tokens();
      end = line.end();
      position = line.start() + 1;
    }

    /** The parenthesis follows the name without a space. */
    boolean hasParameters() {
      return isAt(Word.LEFT_PAREN) && (tokens.flaggedKind(position) & TokenArray.SPACE_BEFORE) == 0;
    }

    /** Reads up to the closing parenthesis; false if that does not make sense. */
    boolean readParameters() {
      position++;
      boolean more = !isAt(Word.RIGHT_PAREN);
      while (more) {
        if (names.size() > MAX_PARAMETERS || !readParameter()) {
          return false;
        }
        more = !variadic && isAt(Word.COMMA);
        position += more ? 1 : 0;
      }
      return isAt(Word.RIGHT_PAREN) && position++ < end;
    }

    private boolean readParameter() {
      if (isAt(Word.ELLIPSIS)) {
        variadic = true;
        position++;
        return names.add(Word.VA_ARGS.symbol());
      }
      if (position >= end || tokens.kind(position) != TokenKind.IDENTIFIER) {
        return false;
      }
      int name = tokens.symbol(position++);
      if (isAt(Word.ELLIPSIS)) {
        variadic = true;
        position++;
      }
      return !names.contains(name) && names.add(name);
    }

    private boolean isAt(Word word) {
      return position < end && word.is(tokens.symbol(position));
    }

    /** What each token of the replacement list is for. */
    int[] roles(boolean function) {
      int[] roles = new int[end - position];
      for (int i = 0; i < roles.length; i++) {
        int symbol = tokens.symbol(position + i);
        boolean inside = i > 0 && i < roles.length - 1;
        int parameter = function ? names.indexOf(symbol) : -1;
        if (parameter >= 0) {
          roles[i] = parameter;
        } else {
          roles[i] = Word.HASH_HASH.is(symbol) && inside ? Macro.PASTE : Macro.PLAIN;
        }
      }
      return function ? withLiterals(roles) : roles;
    }

    private int[] withLiterals(int[] roles) {
      for (int i = 0; i + 1 < roles.length; i++) {
        boolean beforeParameter = roles[i + 1] < Macro.PLAIN;
        if (beforeParameter && Word.HASH.is(tokens.symbol(position + i))) {
          roles[i] = Macro.STRINGIZE;
        } else if (beforeParameter && Word.HASH_AT.is(tokens.symbol(position + i))) {
          roles[i] = Macro.CHARIZE;
        }
      }
      return roles;
    }
  }
}
