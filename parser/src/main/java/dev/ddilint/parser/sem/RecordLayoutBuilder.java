package dev.ddilint.parser.sem;

import dev.ddilint.parser.sem.Layouts.Extent;
import dev.ddilint.parser.sem.RecordType.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Lays out one structure or union as MSVC does: bit-fields share a storage unit only with
 * bit-fields of the same size, and {@code #pragma pack} lowers alignments except those asked for.
 */
final class RecordLayoutBuilder {
  /** Size of a structure without members, which MSVC does not know and clang gives in C. */
  private static final long EMPTY = 4;

  private final Layouts layouts;
  private final RecordType type;
  private final List<Long> offsets = new ArrayList<>();
  private long size;
  private long alignment = 1;
  private long required;
  private Optional<Unit> openUnit = Optional.empty();

  /** A storage unit that the next bit-field may share. */
  private record Unit(long offset, long size, long freeBits) {}

  RecordLayoutBuilder(Layouts layouts, RecordType type) {
    this.layouts = layouts;
    this.type = type;
    this.required = layouts.declaredAlignment(type.annotations());
  }

  /** Empty when the size of a member is not known. */
  Optional<RecordLayout> build() {
    List<Field> fields = type.fields().orElse(List.of());
    for (int i = 0; i < fields.size(); i++) {
      if (!place(fields.get(i), i == fields.size() - 1)) {
        return Optional.empty();
      }
    }
    alignment = Math.max(alignment, required);
    long whole = fields.isEmpty() ? EMPTY : aligned(size, alignment);
    return Optional.of(new RecordLayout(new Extent(whole, alignment, required), offsets));
  }

  private boolean place(Field field, boolean last) {
    Optional<Extent> extent = extent(field, last);
    if (extent.isEmpty()) {
      return false;
    }
    long align = alignment(field, extent.get());
    if (field.bitWidth().isEmpty()) {
      openUnit = Optional.empty();
      offsets.add(allocate(extent.get().size(), align));
      return true;
    }
    OptionalLong width = layouts.width(field.bitWidth().get());
    if (width.isPresent()) {
      offsets.add(placeBits(extent.get().size(), align, width.getAsLong()));
    }
    return width.isPresent();
  }

  /** A flexible array at the end takes no room. */
  private Optional<Extent> extent(Field field, boolean last) {
    boolean flexible =
        last && field.type() instanceof CType.Array array && array.length().isEmpty();
    return flexible
        ? layouts
            .extent(field.type().pointee())
            .map(each -> new Extent(0, each.alignment(), each.required()))
        : layouts.extent(field.type());
  }

  private long alignment(Field field, Extent extent) {
    long asked = Math.max(layouts.declaredAlignment(field.annotations()), extent.required());
    required = Math.max(required, asked);
    return Math.max(Math.min(extent.alignment(), type.packing()), asked);
  }

  private long placeBits(long unitSize, long align, long width) {
    if (width == 0) {
      return endUnit(unitSize, align);
    }
    Optional<Unit> shared =
        openUnit.filter(
            unit -> !type.isUnion() && unit.size() == unitSize && unit.freeBits() >= width);
    long offset = shared.isPresent() ? shared.get().offset() : allocate(unitSize, align);
    long free = shared.map(Unit::freeBits).orElse(unitSize * Byte.SIZE) - width;
    openUnit = Optional.of(new Unit(offset, unitSize, free));
    return offset;
  }

  /** A bit-field of width 0 has an effect only behind another bit-field. */
  private long endUnit(long unitSize, long align) {
    boolean open = openUnit.isPresent();
    openUnit = Optional.empty();
    return open && !type.isUnion() ? allocate(0, Math.min(align, unitSize)) : size;
  }

  private long allocate(long bytes, long align) {
    alignment = Math.max(alignment, align);
    if (type.isUnion()) {
      size = Math.max(size, bytes);
      return 0;
    }
    long offset = aligned(size, align);
    size = offset + bytes;
    return offset;
  }

  private static long aligned(long offset, long alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }
}
