package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.LockMisuse;

/**
 * A lock is acquired by its holder, who waits for himself from then on.
 *
 * <p>Which locks cannot be taken twice is part of their contract: spin locks, fast and guarded
 * mutexes, push locks and the locks of the framework; mutexes, resources and regions can. Two
 * shared acquisitions are not reported, and neither is an acquisition that only tries. A callee
 * that acquires the lock counts, unless it gave up the caller's lock before.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * typedef struct _QUEUE { FAST_MUTEX Mutex; ULONG Count; } QUEUE, *PQUEUE;
 * static VOID Push(PQUEUE Queue)
 * {
 *     ExAcquireFastMutex(&Queue->Mutex);
 *     Queue->Count += 1;
 *     ExReleaseFastMutex(&Queue->Mutex);
 * }
 * VOID PushTwice(PQUEUE Queue)
 * {
 *     ExAcquireFastMutex(&Queue->Mutex);
 *     Push(Queue);                        // expect: lock-taken-twice
 *     ExReleaseFastMutex(&Queue->Mutex);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * typedef struct _QUEUE { FAST_MUTEX Mutex; ULONG Count; } QUEUE, *PQUEUE;
 * static VOID PushLocked(PQUEUE Queue)
 * {
 *     Queue->Count += 1;
 * }
 * VOID PushTwice(PQUEUE Queue)
 * {
 *     ExAcquireFastMutex(&Queue->Mutex);
 *     PushLocked(Queue);
 *     PushLocked(Queue);
 *     ExReleaseFastMutex(&Queue->Mutex);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0203",
    name = "lock-taken-twice",
    summary = "A lock is acquired by its holder.",
    severity = Severity.ERROR,
    sameAs = {"SpinLock", "0xC4"})
public final class LockTakenTwice implements Rule {
  @Override
  public void check(RuleContext context) {
    for (LockMisuse misuse : context.simulation().lockMisuses(LockMisuse.Kind.TAKEN_TWICE)) {
      context.report(
          this,
          misuse,
          "%s waits for %s, which is already held here: %s"
              .formatted(misuse.by(), misuse.name(), misuse.acquisition()));
    }
  }
}
