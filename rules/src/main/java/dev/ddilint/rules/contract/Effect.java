package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;

/**
 * What a clause demands of the caller or does to the world. Operands are C expressions over the
 * parameters and the name {@code return}. What a contract states besides is a {@link Fact}.
 */
public sealed interface Effect {

  /**
   * One method a kind, no default: a new effect breaks every total operation until it is handled.
   */
  <R> R match(Cases<R> cases);

  /** {@code _IRQL_requires_max_}. */
  record IrqlAtMost(Irql level) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onIrqlAtMost(this);
    }
  }

  /** {@code _IRQL_requires_min_}. */
  record IrqlAtLeast(Irql level) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onIrqlAtLeast(this);
    }
  }

  /** {@code _IRQL_raises_}: returns at this level. */
  record RaisesIrql(Irql level) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onRaisesIrql(this);
    }
  }

  /** {@code _IRQL_raises_} with a level that is an argument. */
  record RaisesIrqlTo(Expression level) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onRaisesIrqlTo(this);
    }
  }

  /** {@code _IRQL_saves_}: the operand receives the level before the call. */
  record SavesIrql(Expression place) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onSavesIrql(this);
    }
  }

  /** {@code _IRQL_restores_}: returns at the level the operand holds. */
  record RestoresIrql(Expression place) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onRestoresIrql(this);
    }
  }

  /** {@code _Acquires_lock_} and alike. */
  record Acquires(Expression lock, LockMode mode) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAcquires(this);
    }
  }

  /** {@code _Releases_lock_} and alike. */
  record Releases(Expression lock) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReleases(this);
    }
  }

  /** {@code _Kernel_acquires_resource_}: a region, or a lock that has no object. */
  record Enters(String resource) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onEnters(this);
    }
  }

  /** {@code _Kernel_releases_resource_}. */
  record Leaves(String resource) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onLeaves(this);
    }
  }

  /**
   * {@code __ddi_begins}: the life of the object at the operand begins.
   *
   * @param endsBefore the latest moment of its end, {@code DRIVER_UNLOAD} for instance; empty when
   *     the contract names none
   */
  record Begins(String kind, Expression object, String endsBefore) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBegins(this);
    }
  }

  /** {@code __ddi_ends}. */
  record Ends(String kind, Expression object) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onEnds(this);
    }
  }

  /** {@code __ddi_returns}: the result is the value of the operand. */
  record Returns(Expression value) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReturns(this);
    }
  }

  /** {@code _Post_satisfies_}: the condition holds after the call. */
  record Guarantees(Expression condition) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onGuarantees(this);
    }
  }

  /** {@code __ddi_inline_before}. */
  record InlineBefore(long ntddi) implements Effect {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onInlineBefore(this);
    }
  }

  /** Whether it gives a lock, or a region, back. */
  default boolean isRelease() {
    return this instanceof Releases || this instanceof Leaves;
  }

  /** How a lock is held. */
  enum LockMode {
    EXCLUSIVE,
    SHARED
  }

  /** What to do with each kind. */
  interface Cases<R> {
    R onIrqlAtMost(IrqlAtMost effect);

    R onIrqlAtLeast(IrqlAtLeast effect);

    R onRaisesIrql(RaisesIrql effect);

    R onRaisesIrqlTo(RaisesIrqlTo effect);

    R onSavesIrql(SavesIrql effect);

    R onRestoresIrql(RestoresIrql effect);

    R onAcquires(Acquires effect);

    R onReleases(Releases effect);

    R onEnters(Enters effect);

    R onLeaves(Leaves effect);

    R onBegins(Begins effect);

    R onEnds(Ends effect);

    R onReturns(Returns effect);

    R onGuarantees(Guarantees effect);

    R onInlineBefore(InlineBefore effect);
  }
}
