package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a function of the driver is put into a table that a structure of the system holds: {@code
 * Driver->MajorFunction[IRP_MJ_READ] = PulseRead}.
 *
 * @param node the function
 * @param declared as it is declared there
 * @param index the slot: a constant
 * @param place where the function is named
 */
public record DispatchEntry(Node node, Symbol.Function declared, Slot index, Span place) {

  /**
   * A slot of the table.
   *
   * @param written the index in the source
   */
  public record Slot(long number, Expression written) {}

  /** All of a driver. Tables of the driver's own may be indexed by something else. */
  public static List<DispatchEntry> of(FunctionIndex functions) {
    List<DispatchEntry> found = new ArrayList<>();
    for (Node node : functions.all()) {
      for (Expression.Assignment assignment : node.code().all(Expression.Assignment.class)) {
        if (assignment.target() instanceof Expression.Subscript target
            && isOfSystem(target.array(), node.unit().semantics())) {
          entry(functions, node, target.index(), assignment.value()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isOfSystem(Expression table, UnitSemantics semantics) {
    return table instanceof Expression.Member member
        && semantics
            .field(member)
            .map(RecordType.Field::span)
            .filter(span -> span.file().origin() != Origin.PROJECT)
            .isPresent();
  }

  private static Optional<DispatchEntry> entry(
      FunctionIndex functions, Node writer, Expression index, Expression value) {
    OptionalLong number = writer.unit().semantics().constant(index);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Slot slot = new Slot(number.getAsLong(), index);
    return Roles.named(value)
        .flatMap(
            name ->
                writer
                    .unit()
                    .semantics()
                    .symbol(name)
                    .filter(Symbol.Function.class::isInstance)
                    .map(Symbol.Function.class::cast)
                    .flatMap(
                        symbol ->
                            functions
                                .find(symbol, writer.unit().file().name())
                                .map(node -> new DispatchEntry(node, symbol, slot, name.span()))));
  }
}
