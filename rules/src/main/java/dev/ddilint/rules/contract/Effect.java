package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;

/**
 * What a clause demands of the caller or does to the world. Operands are C expressions over the
 * parameters and the name {@code return}. What a contract states besides is a {@link Fact}.
 */
public sealed interface Effect {

  /** {@code _IRQL_requires_max_}. */
  record IrqlAtMost(Irql level) implements Effect {}

  /** {@code _IRQL_requires_min_}. */
  record IrqlAtLeast(Irql level) implements Effect {}

  /** {@code _IRQL_raises_}: returns at this level. */
  record RaisesIrql(Irql level) implements Effect {}

  /** {@code _IRQL_raises_} with a level that is an argument. */
  record RaisesIrqlTo(Expression level) implements Effect {}

  /** {@code _IRQL_saves_}: the operand receives the level before the call. */
  record SavesIrql(Expression place) implements Effect {}

  /** {@code _IRQL_restores_}: returns at the level the operand holds. */
  record RestoresIrql(Expression place) implements Effect {}

  /** {@code _Acquires_lock_} and alike. */
  record Acquires(Expression lock, LockMode mode) implements Effect {}

  /** {@code _Releases_lock_} and alike. */
  record Releases(Expression lock) implements Effect {}

  /** {@code _Kernel_acquires_resource_}: a region, or a lock that has no object. */
  record Enters(String resource) implements Effect {}

  /** {@code _Kernel_releases_resource_}. */
  record Leaves(String resource) implements Effect {}

  /**
   * {@code __ddi_begins}: the life of the object at the operand begins.
   *
   * @param endsBefore the latest moment of its end, {@code DRIVER_UNLOAD} for instance; empty when
   *     the contract names none
   */
  record Begins(String kind, Expression object, String endsBefore) implements Effect {}

  /** {@code __ddi_ends}. */
  record Ends(String kind, Expression object) implements Effect {}

  /** {@code __ddi_returns}: the result is the value of the operand. */
  record Returns(Expression value) implements Effect {}

  /** {@code _Post_satisfies_}: the condition holds after the call. */
  record Guarantees(Expression condition) implements Effect {}

  /** {@code __ddi_inline_before}. */
  record InlineBefore(long ntddi) implements Effect {}

  /** How a lock is held. */
  enum LockMode {
    EXCLUSIVE,
    SHARED
  }
}
