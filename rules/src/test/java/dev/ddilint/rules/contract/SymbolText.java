package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Everything that can be asked of a symbol, as text: places, annotations with the places in them,
 * its type, and each structure that the type leads to directly, with members and layout.
 */
final class SymbolText {
  private final UnitSemantics unit;
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<RecordType, Integer> numbers = new IdentityHashMap<>();
  private final Deque<RecordType> open = new ArrayDeque<>();

  private SymbolText(UnitSemantics unit) {
    this.unit = unit;
  }

  static String of(Symbol symbol, UnitSemantics unit) {
    SymbolText made = new SymbolText(unit);
    made.symbol(symbol);
    RecordType found = made.open.poll();
    if (found != null) {
      made.record(unit.record(new CType.StructOrUnion(found)).orElseThrow());
    }
    return made.text.toString();
  }

  private void symbol(Symbol symbol) {
    declared(symbol);
    if (symbol instanceof Symbol.Function function) {
      add(function.isInternal() + " " + function.neverReturns());
      function.parameters().forEach(this::variable);
    } else if (symbol instanceof Symbol.Typedef typedef) {
      typedef.parameters().forEach(this::variable);
    } else if (symbol instanceof Symbol.Constant constant) {
      add(constant.value().toString());
    } else {
      variable((Symbol.Variable) symbol);
    }
  }

  private void variable(Symbol.Variable variable) {
    declared(variable);
    add(variable.storage().name());
  }

  private void declared(Symbol symbol) {
    add(symbol.getClass().getSimpleName() + " " + symbol.name() + " at " + place(symbol.span()));
    add(type(symbol.type()));
    annotations(symbol.annotations());
  }

  private void annotations(List<Annotation> annotations) {
    annotations.forEach(each -> add(place(each.span()) + each.name() + NodeText.of(each)));
  }

  private void record(RecordType type) {
    add((type.isUnion() ? "union " : "struct ") + type.tag() + " " + type.typedefName());
    add(place(type.span()) + " pack " + type.packing() + " complete " + type.fields().isPresent());
    annotations(type.annotations());
    CType self = new CType.StructOrUnion(type);
    add(unit.sizeOf(self) + " aligned " + unit.alignmentOf(self));
    for (RecordType.Field field : type.fields().orElse(List.of())) {
      add(field.name() + " at " + place(field.span()) + unit.offsetOf(type, field.name()));
      add(type(field.type()));
      annotations(field.annotations());
      field.bitWidth().ifPresent(width -> add(NodeText.of(width)));
    }
  }

  private String type(CType type) {
    if (type instanceof CType.StructOrUnion found) {
      return record(found) + "";
    }
    if (type instanceof CType.Pointer pointer) {
      return "*" + type(pointer.target());
    }
    if (type instanceof CType.Array array) {
      return array.length() + type(array.element());
    }
    if (type instanceof CType.Function function) {
      String parameters = function.parameters().stream().map(this::type).toList().toString();
      return function.name() + parameters + function.variadic() + type(function.result());
    }
    return type.toString();
  }

  /** Its identity too: two names of one type are one type. */
  private String record(CType.StructOrUnion found) {
    RecordType type = found.type();
    if (!numbers.containsKey(type)) {
      numbers.put(type, numbers.size());
      open.add(type);
    }
    return type.displayName() + "#" + numbers.get(type) + place(type.span());
  }

  private void add(String line) {
    text.append(line).append('\n');
  }

  static String place(Span span) {
    String place = span.file().name() + ":" + span.start() + "-" + span.end() + " ";
    return span.expansion() instanceof Expansion.Macro macro
        ? place + macro.macro() + "@" + place(macro.spelling())
        : place;
  }
}
