package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.value.Range;
import java.util.Optional;

/**
 * What a routine that the system gave a request tells the system when it returns.
 *
 * @param role what the routine is to the request
 * @param request where the request stands then
 * @param status what the routine returns
 * @param own the status is a constant
 * @param ofLower it returns what the driver below returned
 * @param lower what the driver below returned, if it was given the request
 * @param routine the completion routine that was set, if it is known
 */
public record RequestAnswer(
    RequestUse role,
    RequestState request,
    Range status,
    boolean own,
    boolean ofLower,
    Range lower,
    Optional<Symbol.Function> routine) {
  /** {@code STATUS_PENDING}: the request is completed later. */
  private static final long PENDING = 0x103;

  /** {@code STATUS_MORE_PROCESSING_REQUIRED}: a completion routine takes the request. */
  private static final long TAKEN = -0x3FFFFFEA;

  /** Whether it says that the request is completed later. */
  public boolean saysPending() {
    return status.isExact() && status.low() == PENDING;
  }

  /**
   * Whether it says so by itself, and does not only hand on a status that turned out to be that.
   */
  public boolean decidesPending() {
    return own && saysPending();
  }

  /** Whether it surely says something else. */
  public boolean deniesPending() {
    return status.meet(Range.exactly(PENDING)).isEmpty();
  }

  /** Whether the driver below surely left the request pending. */
  public boolean isLowerPending() {
    return lower.isExact() && lower.low() == PENDING;
  }

  /** Whether a completion routine surely leaves the request to the system. */
  public boolean letsGoOn() {
    return status.meet(Range.exactly(TAKEN)).isEmpty();
  }
}
