package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.SyntaxWriter;
import dev.ddilint.parser.index.EntryWriter;
import dev.ddilint.parser.index.Facet;
import dev.ddilint.parser.index.HeaderWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the scopes of model headers in the form that {@link CompiledScopes} reads. Structures and
 * unions are numbered a header, so that types of one header can lead to those of another.
 */
public final class CompiledScopeWriter {
  private final List<Header> headers = new ArrayList<>();
  private final IdentityHashMap<FileScope, Header> byScope = new IdentityHashMap<>();
  private final IdentityHashMap<RecordType, Integer> numbers = new IdentityHashMap<>();
  private final Deque<RecordType> open = new ArrayDeque<>();

  /** A header to write. */
  private record Header(int number, FileScope scope, HeaderWriter out, List<RecordType> records) {}

  /** Adds a header, after all that it imports. */
  public void add(int number, FileScope scope, HeaderWriter out) {
    Header header = new Header(number, scope, out, new ArrayList<>());
    headers.add(header);
    byScope.put(scope, header);
  }

  /** Writes all headers that were added. */
  public void write() {
    headers.forEach(this::numberRecords);
    headers.forEach(this::write);
  }

  private void numberRecords(Header header) {
    for (Symbol symbol : header.scope().symbols()) {
      visit(symbol.type());
      parameters(symbol).forEach(each -> visit(each.type()));
    }
    new TreeMap<>(header.scope().tags()).values().forEach(this::visit);
    while (!open.isEmpty()) {
      open.pop().fields().orElse(List.of()).forEach(field -> visit(field.type()));
    }
  }

  private static List<Symbol.Variable> parameters(Symbol symbol) {
    if (symbol instanceof Symbol.Function function) {
      return function.parameters();
    }
    return symbol instanceof Symbol.Typedef typedef ? typedef.parameters() : List.of();
  }

  private void visit(CType type) {
    if (type instanceof CType.StructOrUnion found && !numbers.containsKey(found.type())) {
      List<RecordType> known = owner(found.type()).records();
      numbers.put(found.type(), known.size());
      known.add(found.type());
      open.add(found.type());
    } else if (type instanceof CType.Function function) {
      visit(function.result());
      function.parameters().forEach(this::visit);
    } else if (type instanceof CType.Pointer || type instanceof CType.Array) {
      visit(type.pointee());
    }
  }

  private Header owner(RecordType type) {
    Header owner = byScope.get(type.scope());
    if (owner == null) {
      throw new IllegalStateException("a header that is not compiled declares " + type);
    }
    return owner;
  }

  private int number(RecordType type) {
    return Optional.ofNullable(numbers.get(type)).orElseThrow();
  }

  private void write(Header header) {
    for (Symbol symbol : header.scope().symbols()) {
      new Entry(header.out().facet(symbol.name(), Facet.SYMBOL)).symbol(symbol);
    }
    new TreeMap<>(header.scope().tags())
        .forEach((tag, type) -> new Entry(header.out().facet(tag, Facet.TAG)).type(type));
    for (RecordType each : header.records()) {
      new Entry(header.out().record()).record(each);
    }
  }

  /** One entry under construction. */
  private final class Entry {
    private final EntryWriter out;
    private final SyntaxWriter syntax;

    Entry(EntryWriter out) {
      this.out = out;
      this.syntax = new SyntaxWriter(out);
    }

    void symbol(Symbol symbol) {
      if (symbol instanceof Symbol.Function function) {
        begin(SymbolForm.FUNCTION, function);
        out.flag(function.isInternal());
        out.flag(function.isDefined());
        out.flag(function.neverReturns());
        out.list(function.parameters(), this::variable);
      } else if (symbol instanceof Symbol.Typedef typedef) {
        begin(SymbolForm.TYPEDEF, typedef);
        out.list(typedef.parameters(), this::variable);
      } else if (symbol instanceof Symbol.Constant constant) {
        begin(SymbolForm.CONSTANT, constant);
        out.flag(constant.value().isPresent());
        out.number(constant.value().orElse(0));
      } else {
        begin(SymbolForm.VARIABLE, symbol);
        out.constant(((Symbol.Variable) symbol).storage());
      }
    }

    @SuppressWarnings("EnumOrdinal") // the position is what is written, by design
    private void begin(SymbolForm form, Symbol symbol) {
      out.count(form.ordinal());
      declared(symbol);
    }

    private void declared(Symbol symbol) {
      out.span(symbol.span());
      type(symbol instanceof Symbol.Constant constant ? constant.enumeration() : symbol.type());
      out.list(symbol.annotations(), syntax::annotation);
    }

    private void variable(Symbol.Variable variable) {
      out.text(variable.name());
      declared(variable);
      out.constant(variable.storage());
    }

    void record(RecordType type) {
      out.flag(type.isUnion());
      out.text(type.tag());
      out.span(type.span());
      out.text(type.typedefName());
      out.list(type.annotations(), syntax::annotation);
      out.count(type.packing());
      out.flag(type.fields().isPresent());
      type.fields().ifPresent(fields -> out.list(fields, this::field));
    }

    private void field(RecordType.Field field) {
      out.text(field.name());
      type(field.type());
      out.span(field.span());
      out.list(field.annotations(), syntax::annotation);
      out.flag(field.bitWidth().isPresent());
      field.bitWidth().ifPresent(syntax::expression);
    }

    void type(CType type) {
      if (type instanceof CType.NoValue) {
        form(TypeForm.NO_VALUE);
      } else if (type instanceof CType.Integral integral) {
        form(TypeForm.INTEGRAL);
        out.count(integral.size());
        out.flag(integral.signed());
        out.constant(integral.meaning());
      } else if (type instanceof CType.Floating floating) {
        form(TypeForm.FLOATING);
        out.count(floating.size());
      } else if (type instanceof CType.Enumeration enumeration) {
        form(TypeForm.ENUMERATION);
        out.text(enumeration.tag());
      } else if (type instanceof CType.Unknown unknown) {
        form(TypeForm.UNKNOWN);
        out.text(unknown.name());
      } else {
        derived(type);
      }
    }

    private void derived(CType type) {
      if (type instanceof CType.Pointer pointer) {
        form(TypeForm.POINTER);
        type(pointer.target());
      } else if (type instanceof CType.Array array) {
        form(array.length().isPresent() ? TypeForm.ARRAY : TypeForm.UNSIZED_ARRAY);
        type(array.element());
        array.length().ifPresent(out::number);
      } else if (type instanceof CType.Function function) {
        form(TypeForm.FUNCTION);
        type(function.result());
        out.list(function.parameters(), this::type);
        out.flag(function.variadic());
        out.text(function.name());
      } else {
        RecordType record = ((CType.StructOrUnion) type).type();
        form(TypeForm.STRUCT_OR_UNION);
        out.count(owner(record).number());
        out.count(number(record));
      }
    }

    @SuppressWarnings("EnumOrdinal") // the position is what is written, by design
    private void form(TypeForm form) {
      out.count(form.ordinal());
    }
  }
}
