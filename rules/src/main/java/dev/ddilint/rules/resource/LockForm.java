package dev.ddilint.rules.resource;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Effect.LockMode;
import dev.ddilint.rules.value.Region;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a lock was acquired or given back: what a release has to have in common with its acquisition.
 *
 * @param by the routine that was called
 * @param pair which of several pairs of routines for such locks it belongs to; empty: any
 * @param mode shared or exclusive, where the contract says so
 * @param strict an acquisition that its holder must not repeat, a release that demands that the
 *     lock is held
 * @param nests its holder may acquire the lock again, and gives it back as often
 * @param share what it is of a lock that several hold
 * @param behind the lock itself, where what is acquired is a handle to it
 */
public record LockForm(
    String by,
    String pair,
    Optional<LockMode> mode,
    boolean strict,
    boolean nests,
    Optional<LockShare> share,
    Optional<Region> behind) {

  /** Nothing is known of it. */
  public static final LockForm UNKNOWN =
      new LockForm("", "", Optional.empty(), false, true, Optional.empty(), Optional.empty());

  /** Whether a release of this form goes with an acquisition of the other one. */
  public boolean fits(LockForm other) {
    return (pair.isEmpty() || other.pair.isEmpty() || pair.equals(other.pair))
        && (mode.isEmpty() || other.mode.isEmpty() || mode.equals(other.mode));
  }

  public boolean isShared() {
    return mode.filter(how -> how == LockMode.SHARED).isPresent();
  }

  /** Whether its holder may hand it on, so that another routine gives it back. */
  public boolean lasting() {
    return share.isPresent();
  }

  /** What tells it from the shares of others. */
  public Optional<Region> tag() {
    return share.flatMap(LockShare::tag);
  }

  /** The routine that the share was handed on to. */
  public Optional<Symbol.Function> heir() {
    return share.flatMap(LockShare::heir);
  }

  /** The same, but of another pair. */
  public LockForm ofPair(String other) {
    return new LockForm(by, other, mode, strict, nests, share, behind);
  }

  /** The same in the hands of a routine. */
  public LockForm handedTo(Symbol.Function routine) {
    return new LockForm(
        by, pair, mode, strict, nests, share.map(own -> own.handedTo(routine)), behind);
  }

  /** The same by other names. */
  public LockForm renamed(UnaryOperator<Region> rename) {
    return behind.isEmpty() && share.isEmpty()
        ? this
        : new LockForm(
            by,
            pair,
            mode,
            strict,
            nests,
            share.map(own -> own.renamed(rename)),
            behind.map(rename).filter(Region::isKnown));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof LockForm lockForm
            && lockForm.by.equals(by)
            && lockForm.pair.equals(pair)
            && lockForm.mode.equals(mode)
            && lockForm.strict == strict
            && lockForm.nests == nests
            && lockForm.share.equals(share)
            && lockForm.behind.equals(behind));
  }

  @Override
  public int hashCode() {
    return 31
            * (31
                    * (31
                            * (31 * (31 * (31 * by.hashCode() + pair.hashCode()) + mode.hashCode())
                                + Boolean.hashCode(strict))
                        + Boolean.hashCode(nests))
                + share.hashCode())
        + behind.hashCode();
  }
}
