package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A structure or union type; one object a declaration, so identity is type identity within a unit.
 *
 * <p>Across units, and for contracts, types are told apart by {@link #key}.
 */
public final class RecordType {

  /**
   * A member; anonymous structures and unions are members without a name whose members are found
   * through them.
   *
   * @param annotations what the declaration of the member carries
   * @param bitWidth absent when it is no bit-field
   */
  public record Field(
      String name,
      CType type,
      Span span,
      List<Annotation> annotations,
      Optional<Expression> bitWidth) {
    public Field {
      annotations = List.copyOf(annotations);
    }
  }

  /** MSVC's default on 64-bit platforms; no type of C has a larger alignment of its own. */
  private static final int DEFAULT_PACKING = 16;

  /** With more, a name is looked up in a map: some drivers' adapters have a thousand members. */
  private static final int FEW_MEMBERS = 16;

  private final boolean union;
  private final String tag;
  private final Span span;
  private final FileScope scope;
  private String typedefName = "";

  /** Members that a compiled header declares are read when someone asks for them. */
  private volatile Supplier<Optional<List<Field>>> fields = Optional::empty;

  /** Made when a structure of many members is asked for one. */
  private volatile @Nullable Map<String, Field> named;

  /** Made when a structure without a name is asked for its key. */
  private volatile @Nullable String place;

  private List<Annotation> annotations = List.of();
  private int packing = DEFAULT_PACKING;

  RecordType(boolean union, String tag, Span span, FileScope scope) {
    this.union = union;
    this.tag = tag;
    this.span = span;
    this.scope = scope;
  }

  FileScope scope() {
    return scope;
  }

  /** Whether a unit declares it, at file scope or within a function. */
  boolean isOf(FileScope unit) {
    return scope == unit;
  }

  public boolean isUnion() {
    return union;
  }

  /** Empty when it has none. */
  public String tag() {
    return tag;
  }

  /**
   * The first typedef name that was given to it directly ({@code typedef struct _X X}), or empty.
   */
  public String typedefName() {
    return typedefName;
  }

  /** Absent while the type is incomplete. */
  public Optional<List<Field>> fields() {
    return fields.get();
  }

  /** What stands at the structure itself, {@code __ddi_opaque} for instance. */
  public List<Annotation> annotations() {
    return annotations;
  }

  /** The {@code #pragma pack} it was declared under, in bytes. */
  public int packing() {
    return packing;
  }

  /** Where its tag, or its first declaration, stands. */
  public Span span() {
    return span;
  }

  public Origin origin() {
    return span.file().origin();
  }

  /** What people call it: the typedef name if there is one. */
  public String displayName() {
    return typedefName.isEmpty() ? tag : typedefName;
  }

  /** A name that is the same in every unit: the tag, else the typedef name, else the place. */
  public String key() {
    if (!tag.isEmpty()) {
      return tag;
    }
    return typedefName.isEmpty() ? place() : typedefName;
  }

  private String place() {
    String known = place;
    if (known == null) {
      known = span.toString();
      place = known;
    }
    return known;
  }

  /** The member of this name, also one of an anonymous member. */
  public Optional<Field> field(String name) {
    List<Field> members = fields().orElse(List.of());
    return members.size() > FEW_MEMBERS
        ? Optional.ofNullable(byName(members).get(name))
        : search(members, name);
  }

  private static Optional<Field> search(List<Field> members, String name) {
    for (Field field : members) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
      if (field.name().isEmpty() && field.type() instanceof CType.StructOrUnion inner) {
        Optional<Field> found = inner.type().field(name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Threads may race to make the same map. */
  private Map<String, Field> byName(List<Field> members) {
    Map<String, Field> known = named;
    if (known == null) {
      known = new HashMap<>();
      addNames(members, known);
      named = known;
    }
    return known;
  }

  private static void addNames(List<Field> members, Map<String, Field> names) {
    for (Field field : members) {
      if (!field.name().isEmpty()) {
        names.putIfAbsent(field.name(), field);
      } else if (field.type() instanceof CType.StructOrUnion inner) {
        addNames(inner.type().fields().orElse(List.of()), names);
      }
    }
  }

  void complete(List<Field> members) {
    Optional<List<Field>> complete = Optional.of(List.copyOf(members));
    fields = () -> complete;
    named = null;
  }

  void completeLater(Supplier<Optional<List<Field>>> members) {
    fields = members;
    named = null;
  }

  /** Takes over what a declaration without members said that is shared with other units. */
  void goOnFrom(RecordType declared) {
    if (declared.fields().isEmpty()) {
      typedefName = declared.typedefName;
      annotations = declared.annotations;
    }
  }

  void pack(int bytes) {
    packing = bytes;
  }

  void annotate(List<Annotation> words) {
    annotations = Entity.joined(annotations, words);
  }

  void name(String typedef) {
    if (typedefName.isEmpty()) {
      typedefName = typedef;
    }
  }

  @Override
  public String toString() {
    return displayName();
  }
}
