package dev.ddilint.rules.contract;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Shows what was read of a declaration: {@code Acquires(*Lock, EXCLUSIVE) if Wait}. */
final class Facts {
  /** Shared, since reading the model takes its time. */
  private static final Frontend FRONTEND =
      new Frontend(
          new FrontendOptions(
              Path.of(System.getProperty("java.io.tmpdir")),
              Platform.X64,
              List.of(),
              List.of(),
              List.of(),
              0x0A000010L),
          new BundledModel());

  private Facts() {}

  static FunctionContract contract(String declarations, String name) {
    Symbol symbol = parse(declarations).semantics().lookup(name).orElseThrow();
    return symbol instanceof Symbol.Typedef typedef
        ? contracts().of(typedef)
        : contracts().of((Symbol.Function) symbol);
  }

  /** The declarations see {@code ntddk.h}. */
  static ParsedUnit parse(String declarations) {
    try {
      Path file = Files.createTempFile("unit", ".c");
      Files.writeString(file, "#include <ntddk.h>\n" + declarations);
      ParsedUnit unit = FRONTEND.parse(file);
      Files.delete(file);
      return unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Contracts contracts() {
    return new Contracts(modelPragmas(), TeamContracts.NONE);
  }

  static List<Pragma> modelPragmas() {
    return FRONTEND.modelPragmas();
  }

  /** Effects first, then facts. */
  static List<String> of(String declarations) {
    return of(contract(declarations, "F"));
  }

  static List<String> of(FunctionContract contract) {
    List<String> all = new ArrayList<>();
    contract.clauses().forEach(each -> all.add(text(each.condition(), each.effect())));
    contract.facts().forEach(each -> all.add(text(each.condition(), each.fact())));
    return all;
  }

  private static String text(Optional<Expression> condition, Record fact) {
    return record(fact) + condition.map(when -> " if " + ExpressionText.of(when)).orElse("");
  }

  private static String text(Optional<Expression> condition, Object fact) {
    return text(condition, (Record) fact);
  }

  private static String record(Record fact) {
    StringJoiner components = new StringJoiner(", ", "(", ")").setEmptyValue("");
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      try {
        components.add(show(component.getAccessor().invoke(fact)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return fact.getClass().getSimpleName() + components;
  }

  private static String show(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Facts::show).orElse("-");
    }
    if (value instanceof Expression expression) {
      return ExpressionText.of(expression);
    }
    return value instanceof SlotRole || value instanceof Obsolescence
        ? record((Record) value)
        : value.toString();
  }
}
