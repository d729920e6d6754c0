package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.List;
import java.util.Optional;

/**
 * Reads one word about a value, part by part: which way data go, what may be null before and after
 * the call, how much memory there is. Parts that speak of what a pointer leads to stand behind
 * {@code deref}, or behind the {@code result} of {@code _Outptr_}.
 */
final class ValueWords {
  private final WordUse use;
  private final List<String> parts;
  private Optional<Direction> direction = Optional.empty();
  private Optional<Fact.Unit> unit = Optional.empty();
  private boolean after;
  private boolean partial;
  private boolean pointer;

  /** {@code _In_reads_to_ptr_}: the argument is where the memory ends. */
  private boolean untilPointer;

  private int depth;

  private ValueWords(WordUse use, List<String> parts) {
    this.use = use;
    this.parts = parts;
  }

  static void read(WordUse use, List<String> parts) {
    ValueWords word = new ValueWords(use, parts);
    for (int i = 0; i < parts.size(); i++) {
      word.part(parts.get(i), i);
    }
    word.finish();
  }

  private void part(String part, int index) {
    switch (part) {
      case "in" -> direction = Optional.of(Direction.IN);
      case "inout" -> direction = Optional.of(Direction.INOUT);
      case "out", "outref" -> direction = Optional.of(Direction.OUT);
      case "outptr" -> {
        direction = Optional.of(Direction.OUT);
        pointer = true;
      }
      case "result" -> depth = 1;
      case "deref" -> depth++;
      case "deref2" -> depth += 2;
      case "pre" -> after = false;
      case "ret", "prepost" -> after = !part.equals("prepost");
      case "post" -> {
        partial |= unit.isPresent();
        after = unit.isEmpty();
      }
      case "opt", "optional" -> optional(index);
      case "reserved" -> use.add(new Fact.Reserved(use.subject().object()));
      case "maybenull" -> mayBeNull();
      case "notnull", "nn" -> notNull();
      case "nullonfailure" -> use.add(new Fact.NullOnFailure(object()));
      case "null" -> isNull(index);
      case "invalid", "notvalid" -> invalid();
      case "ptr" -> untilPointer = partial;
      case "z" -> zero(index);
      case "nullterminated", "terminated" -> use.add(new Fact.NullTerminated(object()));
      default -> size(part);
    }
  }

  /** What the word speaks of, as far as it is read. */
  private Expression object() {
    return Operand.dereference(use.subject().object(), depth);
  }

  /** Whether the value at this depth is one that the function produces. */
  private boolean isProduced() {
    boolean given = direction.filter(way -> way != Direction.IN).isPresent() && depth > 0;
    return after || given;
  }

  /**
   * {@code __deref_opt_out}: the pointer may be null; {@code __deref_out_opt}: what it leads to.
   */
  private void optional(int index) {
    boolean ofPointer = depth > 0 && direction.isEmpty() && !after && namesDirectionAfter(index);
    if (ofPointer) {
      use.add(new Fact.NullAllowed(use.subject().object()));
    } else {
      mayBeNull();
    }
  }

  private boolean namesDirectionAfter(int index) {
    return parts.subList(index + 1, parts.size()).stream()
        .anyMatch(part -> part.equals("in") || part.equals("out") || part.equals("inout"));
  }

  private void mayBeNull() {
    use.add(isProduced() ? new Fact.MayBeNull(object()) : new Fact.NullAllowed(object()));
  }

  private void notNull() {
    use.add(isProduced() ? new Fact.NeverNull(object()) : new Fact.NullForbidden(object()));
  }

  /** Null after the call; null before it is of no interest. Not the first half of a terminator. */
  private void isNull(int index) {
    boolean terminator = index + 1 < parts.size() && parts.get(index + 1).equals("terminated");
    if (after && !terminator) {
      use.add(new Fact.IsNull(object()));
    }
  }

  private void invalid() {
    if (after) {
      use.add(new Fact.Invalid(object()));
    }
  }

  /** {@code _In_reads_or_z_} may end earlier, so nothing is sure. */
  private void zero(int index) {
    if (index == 0 || !parts.get(index - 1).equals("or")) {
      use.add(new Fact.NullTerminated(object()));
    }
  }

  private void size(String part) {
    partial |= SalParts.PARTIAL.contains(part);
    if (SalParts.BYTES.contains(part)) {
      unit = Optional.of(Fact.Unit.BYTES);
    } else if (SalParts.ELEMENTS.contains(part) && unit.isEmpty()) {
      unit = Optional.of(Fact.Unit.ELEMENTS);
    }
  }

  private void finish() {
    if (direction.isPresent() && !use.subject().isFunction()) {
      use.add(new Fact.Flow(use.subject().object(), direction.get()));
    }
    if (unit.isPresent() && !untilPointer && !use.isInexpressible(0)) {
      extent(unit.get());
    }
  }

  private void extent(Fact.Unit counted) {
    Optional<Expression> valid = partial && use.hasArgument(1) ? use.value(1) : Optional.empty();
    Expression object = pointer && depth == 0 ? Operand.dereference(object(), 1) : object();
    use.value(0).ifPresent(size -> use.add(new Fact.Extent(object, counted, size, valid)));
  }
}
