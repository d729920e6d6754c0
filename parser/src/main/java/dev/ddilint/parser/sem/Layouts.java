package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Sizes, alignments and member offsets on the target platform, computed when asked for. */
final class Layouts {
  /** MSVC allows no larger array; the size of one is unknown. */
  private static final long MAX_ARRAY = 0x7fffffffL;

  private final UnitSemantics semantics;
  private final DataModel sizes;
  private final IdentityHashMap<RecordType, Optional<RecordLayout>> known = new IdentityHashMap<>();

  /**
   * Size and alignment of a type.
   *
   * @param required what {@code __declspec(align)} asks for, which {@code #pragma pack} does not
   *     lower; 1 if nothing
   */
  record Extent(long size, long alignment, long required) {}

  Layouts(UnitSemantics semantics, DataModel sizes) {
    this.semantics = semantics;
    this.sizes = sizes;
  }

  OptionalLong size(CType type) {
    Optional<Extent> extent = extent(type);
    return extent.isPresent() ? OptionalLong.of(extent.get().size()) : OptionalLong.empty();
  }

  OptionalLong alignment(CType type) {
    Optional<Extent> extent = extent(type);
    return extent.isPresent() ? OptionalLong.of(extent.get().alignment()) : OptionalLong.empty();
  }

  OptionalLong offset(RecordType type, String member) {
    return layout(type).map(layout -> offset(type, layout, member)).orElse(OptionalLong.empty());
  }

  private OptionalLong offset(RecordType type, RecordLayout layout, String member) {
    List<RecordType.Field> fields = type.fields().orElse(List.of());
    for (int i = 0; i < fields.size(); i++) {
      RecordType.Field field = fields.get(i);
      if (field.name().equals(member)) {
        return OptionalLong.of(layout.offsets().get(i));
      }
      if (field.name().isEmpty() && field.type() instanceof CType.StructOrUnion inner) {
        OptionalLong within = offset(inner.type(), member);
        if (within.isPresent()) {
          return OptionalLong.of(layout.offsets().get(i) + within.getAsLong());
        }
      }
    }
    return OptionalLong.empty();
  }

  /** Empty for an incomplete or unknown type. */
  Optional<Extent> extent(CType type) {
    if (type instanceof CType.Integral integral) {
      return Optional.of(scalar(integral.size()));
    }
    if (type instanceof CType.Pointer) {
      return Optional.of(scalar(sizes.pointerSize()));
    }
    if (type instanceof CType.StructOrUnion) {
      return semantics.record(type).flatMap(this::layout).map(RecordLayout::extent);
    }
    if (type instanceof CType.Array array) {
      return extent(array.element()).flatMap(element -> times(element, array.length()));
    }
    if (type instanceof CType.Enumeration) {
      return Optional.of(scalar(Arithmetic.INT.size()));
    }
    return type instanceof CType.Floating floating
        ? Optional.of(scalar(floating.size()))
        : Optional.empty();
  }

  private static Extent scalar(int size) {
    return new Extent(size, size, 1);
  }

  private static Optional<Extent> times(Extent element, Optional<Long> length) {
    return length
        .filter(count -> count <= MAX_ARRAY / Math.max(element.size(), 1))
        .map(count -> new Extent(element.size() * count, element.alignment(), element.required()));
  }

  /** One thread at a time, with the lock that {@link UnitSemantics} takes when it asks for this. */
  private Optional<RecordLayout> layout(RecordType type) {
    synchronized (semantics) {
      Optional<RecordLayout> before = known.get(type);
      if (before != null) {
        return before;
      }
      if (type.fields().isEmpty()) {
        return Optional.empty();
      }
      known.put(type, Optional.empty()); // a structure that contains itself has no size
      Optional<RecordLayout> layout = new RecordLayoutBuilder(this, type).build();
      known.put(type, layout);
      return layout;
    }
  }

  /** What {@code __declspec(align(n))} among these words asks for; 1 if there is none. */
  long declaredAlignment(List<Annotation> words) {
    long alignment = 1;
    for (Annotation word : words) {
      if (word.isDeclspec()) {
        for (Argument argument : word.arguments()) {
          alignment = Math.max(alignment, declaredAlignment(argument));
        }
      }
    }
    return alignment;
  }

  private long declaredAlignment(Argument argument) {
    return argument instanceof Argument.Value value
            && value.expression() instanceof Expression.Call call
            && call.callee() instanceof Expression.Name name
            && name.name().equals("align")
            && call.arguments().size() == 1
        ? semantics.constant(call.arguments().get(0)).orElse(1)
        : 1;
  }

  OptionalLong width(Expression bits) {
    return semantics.constant(bits);
  }
}
