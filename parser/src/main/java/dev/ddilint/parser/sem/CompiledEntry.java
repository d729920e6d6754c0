package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.SyntaxReader;
import dev.ddilint.parser.index.EntryReader;
import dev.ddilint.parser.sem.Symbol.Storage;
import dev.ddilint.parser.sem.Symbol.Variable;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads one symbol, type or structure that {@link CompiledScopeWriter} wrote. */
final class CompiledEntry {
  private static final SymbolForm[] SYMBOLS = SymbolForm.values();
  private static final TypeForm[] TYPES = TypeForm.values();

  private final CompiledScopes scopes;
  private final EntryReader in;
  private final SyntaxReader syntax;

  CompiledEntry(CompiledScopes scopes, EntryReader in) {
    this.scopes = scopes;
    this.in = in;
    this.syntax = new SyntaxReader(in);
  }

  Symbol symbol(String name) {
    SymbolForm form = SYMBOLS[in.count()];
    Span span = in.span();
    CType type = type();
    List<Annotation> annotations = syntax.annotations();
    return switch (form) {
      case FUNCTION -> {
        Symbol.Function function =
            new Symbol.Function(name, span, (CType.Function) type, in.flag());
        function.annotate(annotations);
        function.restore(in.flag(), in.flag(), variables());
        yield function;
      }
      case TYPEDEF -> {
        Symbol.Typedef typedef = new Symbol.Typedef(name, span, type);
        typedef.annotate(annotations);
        typedef.parameters(variables());
        yield typedef;
      }
      case CONSTANT -> {
        Symbol.Constant constant =
            new Symbol.Constant(name, span, (CType.Enumeration) type, value());
        constant.annotate(annotations);
        yield constant;
      }
      case VARIABLE -> variable(name, span, type, annotations);
    };
  }

  private OptionalLong value() {
    boolean known = in.flag();
    long value = in.number();
    return known ? OptionalLong.of(value) : OptionalLong.empty();
  }

  private List<Variable> variables() {
    int size = in.count();
    List<Variable> variables = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      variables.add(variable(in.text(), in.span(), type(), syntax.annotations()));
    }
    return variables;
  }

  private Variable variable(String name, Span span, CType type, List<Annotation> annotations) {
    Variable variable = new Variable(name, span, type, in.constant(Storage.class));
    variable.annotate(annotations);
    return variable;
  }

  /** A structure or union whose members are read later, by the same reader. */
  RecordType record(FileScope scope) {
    RecordType type = new RecordType(in.flag(), in.text(), in.span(), scope);
    type.name(in.text());
    type.annotate(syntax.annotations());
    type.pack(in.count());
    if (in.flag()) {
      type.completeLater(new Members());
    }
    return type;
  }

  /** The members of the structure that was read last. */
  private final class Members extends Lazy<Optional<List<RecordType.Field>>> {
    @Override
    Optional<List<RecordType.Field>> make() {
      synchronized (scopes) {
        int size = in.count();
        List<RecordType.Field> fields = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          fields.add(field());
        }
        return Optional.of(List.copyOf(fields));
      }
    }
  }

  private RecordType.Field field() {
    return new RecordType.Field(in.text(), type(), in.span(), syntax.annotations(), bitWidth());
  }

  private Optional<Expression> bitWidth() {
    return in.flag() ? Optional.of(syntax.expression()) : Optional.empty();
  }

  private List<CType> types() {
    int size = in.count();
    List<CType> types = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      types.add(type());
    }
    return types;
  }

  CType type() {
    return switch (TYPES[in.count()]) {
      case NO_VALUE -> new CType.NoValue();
      case INTEGRAL -> new CType.Integral(in.count(), in.flag(), in.constant(CType.Meaning.class));
      case FLOATING -> new CType.Floating(in.count());
      case ENUMERATION -> new CType.Enumeration(in.text());
      case POINTER -> new CType.Pointer(type());
      case ARRAY -> new CType.Array(type(), Optional.of(in.number()));
      case UNSIZED_ARRAY -> new CType.Array(type(), Optional.empty());
      case FUNCTION -> new CType.Function(type(), types(), in.flag(), in.text());
      case STRUCT_OR_UNION -> new CType.StructOrUnion(scopes.record(in.count(), in.count()));
      case UNKNOWN -> new CType.Unknown(in.text());
    };
  }
}
