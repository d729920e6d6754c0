package dev.ddilint.parser.sem;

import java.util.List;
import java.util.Optional;

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
  }

  /**
   * An integer or {@code _Bool} type.
   *
   * @param size in bytes on the target platform
   */
  record Integral(int size, boolean signed) implements CType {
    @Override
    public String toString() {
      return (signed ? "int" : "uint") + size * 8;
    }
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
  }

  /** A pointer. */
  record Pointer(CType target) implements CType {
    @Override
    public String toString() {
      return target + "*";
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
   * @param name the typedef through which it was declared ({@code DRIVER_DISPATCH}), or empty:
   *     roles are found by it
   */
  record Function(CType result, List<CType> parameters, boolean variadic, String name)
      implements CType {
    public Function {
      parameters = List.copyOf(parameters);
    }

    @Override
    public String toString() {
      return name.isEmpty() ? result + "(" + parameters.size() + ")" : name;
    }
  }

  /** A structure or union. */
  record StructOrUnion(RecordType type) implements CType {
    @Override
    public String toString() {
      return type.displayName();
    }
  }

  /**
   * A type whose declaration is not known; {@code name} is the name that was not found, or empty.
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

  default boolean isUnknown() {
    return this instanceof Unknown;
  }
}
