package dev.ddilint.parser.sem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A C type, without qualifiers; typedef names are seen through, except that records and unknown
 * types keep the name they were reached by.
 */
public sealed interface CType {

  /** {@code void}. */
  record NoValue() implements CType {
    @Override
    public String toString() {
      return "void";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NoValue;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /**
   * An integer or {@code _Bool} type.
   *
   * @param size in bytes on the target platform
   * @param meaning what its values stand for
   */
  record Integral(int size, boolean signed, Meaning meaning) implements CType {
    Integral(int size, boolean signed) {
      this(size, signed, Meaning.NUMBER);
    }

    Integral meaning(Meaning other) {
      return other == meaning ? this : new Integral(size, signed, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Integral type
          && size == type.size
          && signed == type.signed
          && meaning == type.meaning;
    }

    @Override
    public int hashCode() {
      return 2 * size + (signed ? 1 : 0);
    }

    @Override
    public String toString() {
      return (signed ? "int" : "uint") + size * 8;
    }
  }

  /** What the values of an integer type stand for: C converts between them without a word. */
  enum Meaning {
    NUMBER,
    /** Success or failure, told by the sign: {@code __ddi_status}. */
    STATUS,
    /** True or false: {@code _Bool}, a comparison, {@code __ddi_truth}. */
    TRUTH
  }

  /**
   * A floating type.
   *
   * @param size in bytes
   */
  record Floating(int size) implements CType {
    @Override
    public String toString() {
      return "float" + size * 8;
    }
  }

  /** An enumeration; {@code tag} is empty when it has none. */
  record Enumeration(String tag) implements CType {
    @Override
    public String toString() {
      return "enum " + tag;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Enumeration enumeration && enumeration.tag.equals(tag));
    }

    @Override
    public int hashCode() {
      return tag.hashCode();
    }
  }

  /** A pointer. */
  record Pointer(CType target) implements CType {
    @Override
    public String toString() {
      return target + "*";
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Pointer pointer && pointer.target.equals(target));
    }

    @Override
    public int hashCode() {
      return target.hashCode();
    }
  }

  /** An array; {@code length} is absent when it is unknown. */
  record Array(CType element, Optional<Long> length) implements CType {
    @Override
    public String toString() {
      return element + "[" + length.map(String::valueOf).orElse("") + "]";
    }
  }

  /**
   * A function.
   *
   * @param variadic whether more arguments are taken, also where no prototype tells the parameters
   * @param name the first typedef that was given to it or to a pointer to it ({@code
   *     DRIVER_DISPATCH}), or empty: roles are found by it
   */
  record Function(CType result, List<CType> parameters, boolean variadic, String name)
      implements CType {
    public Function {
      parameters = List.copyOf(parameters);
    }

    /** The same type under the name of a typedef. */
    Function named(String typedef) {
      return typedef.equals(name) ? this : new Function(result, parameters, variadic, typedef);
    }

    /** Whether another declaration of it has nothing to add. */
    boolean says(Function other) {
      boolean prototype = !parameters.isEmpty() || !variadic;
      return prototype && !(result.isUnknown() && !other.result.isUnknown());
    }

    @Override
    public String toString() {
      return name.isEmpty() ? result + "(" + parameters.size() + ")" : name;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Function function
              && function.result.equals(result)
              && function.parameters.equals(parameters)
              && function.variadic == variadic
              && function.name.equals(name));
    }

    @Override
    public int hashCode() {
      return 31
              * (31 * (31 * result.hashCode() + parameters.hashCode()) + Boolean.hashCode(variadic))
          + name.hashCode();
    }
  }

  /** A structure or union. */
  record StructOrUnion(RecordType type) implements CType {
    @Override
    public String toString() {
      return type.displayName();
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof StructOrUnion structOrUnion && structOrUnion.type.equals(type));
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }

  /**
   * A type that is not known; {@code name} is the name whose declaration was not found: of a type,
   * a variable, a function or a member ({@code TYPE.member}); empty where it is none of these.
   */
  record Unknown(String name) implements CType {
    @Override
    public String toString() {
      return name.isEmpty() ? "?" : "?" + name;
    }
  }

  /** The type of what a pointer or array leads to; the type itself otherwise. */
  default CType pointee() {
    if (this instanceof Pointer pointer) {
      return pointer.target();
    }
    return this instanceof Array array ? array.element() : this;
  }

  /** Whether its values stand for this. */
  default boolean means(Meaning meaning) {
    return this instanceof Integral integral && integral.meaning() == meaning;
  }

  default boolean isUnknown() {
    return this instanceof Unknown;
  }
}
