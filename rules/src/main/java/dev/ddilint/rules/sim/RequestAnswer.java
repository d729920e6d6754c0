package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.request.RequestState.Fate;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Region;
import java.util.Optional;

/**
 * What a routine that the system gave a request tells the system when it returns.
 *
 * @param role what the routine is to the request
 * @param of the request
 * @param request where the request stands then
 * @param status what the routine returns
 * @param own the status is a constant
 * @param ofLower it returns what the driver below returned
 * @param lower what the driver below returned, if it was given the request
 * @param pendingSeen some status turned out to tell that something is completed later
 * @param routine the completion routine that was set, if it is known
 */
public record RequestAnswer(
    RequestUse role,
    Region of,
    RequestState request,
    Range status,
    boolean own,
    boolean ofLower,
    Range lower,
    boolean pendingSeen,
    Optional<Symbol.Function> routine) {
  /** {@code STATUS_PENDING}: the request is completed later. */
  private static final long PENDING = 0x103;

  /** {@code STATUS_MORE_PROCESSING_REQUIRED}: a completion routine takes the request. */
  private static final long TAKEN = -0x3FFFFFEA;

  /** Whether no routine of the driver hears of the request again. */
  public boolean isLast() {
    return role == RequestUse.SERVED
        && (request.fate() == Fate.COMPLETED || request.fate() == Fate.FORWARDED);
  }

  /** Whether a completion routine surely leaves the request to the system. */
  public boolean isGoneOn() {
    return role == RequestUse.CONTINUED && letsGoOn();
  }

  static boolean isPendingSeen(Memory memory) {
    return memory.ranges().entries().stream().anyMatch(known -> isPending(known.getValue()));
  }

  private static boolean isPending(Range status) {
    return status.isExact() && status.low() == PENDING;
  }

  /** Whether it says that the request is completed later. */
  public boolean saysPending() {
    return isPending(status);
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
    return isPending(lower);
  }

  /** Whether a completion routine surely keeps the request and leaves it for later. */
  public boolean keeps() {
    return status.isExact()
        && status.low() == TAKEN
        && (request.fate().isOurs() || request.fate() == Fate.KEPT);
  }

  /** Whether it does not return the status that keeps the request from the system. */
  public boolean letsGoOn() {
    return status.meet(Range.exactly(TAKEN)).isEmpty();
  }
}
