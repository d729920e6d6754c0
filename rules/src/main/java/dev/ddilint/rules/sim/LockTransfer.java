package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.LockForm;
import dev.ddilint.rules.resource.LockKnowledge;
import dev.ddilint.rules.resource.LockKnowledge.Standing;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What one call does to the locks of a path. */
final class LockTransfer {
  private final Observations observations;
  private final String routine;
  private final Span place;
  private final Optional<Page> page;

  LockTransfer(Observations observations, String routine, Span place, Optional<Page> page) {
    this.observations = observations;
    this.routine = routine;
    this.place = place;
    this.page = page;
  }

  /** The call demands that a lock is held. */
  void demandHeld(Region lock, LockForm form, MachineState state) {
    if (form.lasting()) {
      demandShare(lock, form, state);
    } else if (isSurelyFree(lock, state)) {
      Optional<Region> other = heldByAnotherHandle(form, state.property().locks());
      misuse(
          other.isPresent() ? LockMisuse.Kind.RELEASED_OTHERWISE : LockMisuse.Kind.NOT_HELD,
          lock,
          other,
          state);
    } else if (isOfCaller(lock, state)) {
      observations
          .lockUses()
          .wants(misuseOf(LockMisuse.Kind.NOT_HELD, lock, Optional.empty(), state));
    }
  }

  /**
   * A share in a lock is given back. Another routine may have acquired it, and only its tag tells:
   * it is given back once, and nobody has one for a request that the system brought just now.
   */
  private void demandShare(Region lock, LockForm form, MachineState state) {
    HeldLocks locks = state.property().locks();
    boolean again =
        form.tag().isPresent()
            && locks.isGivenUp(lock)
            && locks.form(lock).tag().equals(form.tag());
    if (again || form.tag().filter(tag -> hasNone(tag, lock, state)).isPresent()) {
      misuse(LockMisuse.Kind.NOT_HELD, lock, Optional.empty(), state);
    }
  }

  /** The system brought a request just now, and the path acquired nothing for it. */
  private boolean hasNone(Region request, Region lock, MachineState state) {
    return observations.serves(request)
        && (isSurelyFree(lock, state) || (state.isFollowed(request) && isUntouched(lock, state)));
  }

  /** The path did not touch a lock that its caller may hold. */
  private static boolean isOfCaller(Region lock, MachineState state) {
    return !state.locks().doubtful() && isUntouched(lock, state);
  }

  private static boolean isUntouched(Region lock, MachineState state) {
    HeldLocks locks = state.property().locks();
    return lock.isKnown()
        && !isAtNull(lock)
        && locks.heldAs(lock).isEmpty()
        && locks.holderOf(lock).isEmpty()
        && state.locks().named().entries().stream()
            .noneMatch(entry -> entry.getValue() != Standing.FREE && entry.getKey().mayBe(lock));
  }

  /** A handle is released, and another one holds a lock. */
  private static Optional<Region> heldByAnotherHandle(LockForm release, HeldLocks locks) {
    return locks.acquired().stream()
        .filter(held -> locks.form(held).behind().isPresent() && release.fits(locks.form(held)))
        .filter(held -> !release.pair().isEmpty())
        .findFirst();
  }

  private static boolean isSurelyFree(Region lock, MachineState state) {
    HeldLocks locks = state.property().locks();
    boolean named = state.locks().named().containsKey(lock);
    return lock.isKnown()
        && (named || !lock.isIterated())
        && ObjectTransfer.isOne(lock)
        && !isAtNull(lock)
        && locks.heldAs(lock).isEmpty()
        && locks.holderOf(lock).isEmpty()
        && state.locks().isFree(lock);
  }

  /** The path found no object that has the lock: it is one that the machine does not go. */
  private static boolean isAtNull(Region lock) {
    return lock.root() instanceof Region.Pointee object
        && object.pointer() instanceof Value.Constant;
  }

  /** The call demands that a lock is not held; two may share it. */
  void demandFree(Region lock, LockForm form, MachineState state) {
    Optional<Region> holder = takenTwice(lock, form, state);
    if (holder.isPresent()) {
      misuse(LockMisuse.Kind.TAKEN_TWICE, lock, holder, state);
    }
  }

  /** What holds a lock that must not be held. */
  private static Optional<Region> takenTwice(Region lock, LockForm form, MachineState state) {
    Optional<Region> held = surelyHolding(lock, state);
    boolean shared =
        held.isPresent() && form.isShared() && state.property().locks().form(held.get()).isShared();
    return shared ? Optional.empty() : held;
  }

  private static Optional<Region> surelyHolding(Region lock, MachineState state) {
    if (state.locks().isHeldByCaller(lock)) {
      return Optional.of(lock);
    }
    Optional<Region> holder = state.property().locks().holderOf(lock);
    return holder.isPresent() && state.locks().isDoubted(holder.get()) ? Optional.empty() : holder;
  }

  /**
   * A lock is acquired.
   *
   * @param waits until it is free; else the caller is told whether it was
   */
  MachineState acquire(Region lock, LockForm form, boolean waits, MachineState state) {
    Acquisition.Held taken = Acquisition.Held.of(lock, form);
    if (waits) {
      if (form.strict()) {
        demandFree(taken.lock(), form, state);
      }
      observations.acquired(
          new Acquisition(
              taken,
              held(state),
              state.property().locks().givenUp(),
              Table.empty(),
              place,
              page,
              Trail.start()),
          state);
    }
    return acquire(lock, form, state);
  }

  /** What is held, for sure, by the path or its caller. */
  static List<Acquisition.Held> held(MachineState state) {
    HeldLocks locks = state.property().locks();
    List<Acquisition.Held> held = new ArrayList<>();
    for (Region lock : locks.acquired()) {
      if (!state.locks().isDoubted(lock)) {
        held.add(Acquisition.Held.of(lock, locks.form(lock)));
      }
    }
    for (Table.Entry<Region, Standing> entry : state.locks().named().entries()) {
      if (entry.getValue() == Standing.HELD) {
        held.add(new Acquisition.Held(entry.getKey(), BY_CALLER));
      }
    }
    return held;
  }

  private static final LockForm BY_CALLER =
      new LockForm("", "", Optional.empty(), true, false, Optional.empty(), Optional.empty());

  private static MachineState acquire(Region lock, LockForm form, MachineState state) {
    HeldLocks before = state.property().locks();
    LockKnowledge known = state.locks().doubtingLike(lock, Standing.FREE);
    MachineState after = state.with(state.property().with(before.acquire(lock, form)));
    if (before.isHeld(lock) || known.isHeldByCaller(lock)) {
      return after.with(known.with(lock, Standing.DOUBTED));
    }
    if (before.isGivenUp(lock)) {
      return after.with(known.isDoubted(lock) ? known : known.with(lock, Standing.HELD));
    }
    boolean wasFree = form.strict() || !known.isDoubted(lock);
    return after.with(wasFree ? known.forgetting(lock) : known);
  }

  /** A lock is given back. */
  MachineState release(Region lock, LockForm form, MachineState state) {
    observations.lockUses().releases(lock, form);
    HeldLocks before = state.property().locks();
    if (!lock.isKnown()) {
      return state
          .with(state.locks().doubting(before.acquired()))
          .with(state.property().with(before.release(lock, form)));
    }
    Optional<Region> behind =
        before.isHeld(lock)
            ? Optional.empty()
            : before.holderOf(lock).filter(held -> before.form(held).behind().isPresent());
    Region held = behind.orElse(lock);
    MachineState matched = before.isHeld(held) ? matching(held, form, state) : state;
    HeldLocks locks = matched.property().locks().release(held, form);
    return matched
        .with(matched.property().with(locks))
        .with(released(held, form, before, state.locks()));
  }

  private static LockKnowledge released(
      Region lock, LockForm form, HeldLocks before, LockKnowledge known) {
    if (before.isHeld(lock)) {
      return known.isDoubted(lock) || !before.form(lock).strict()
          ? known
          : known.with(lock, Standing.FREE);
    }
    List<Region> others = before.acquired().stream().filter(held -> held.mayBe(lock)).toList();
    if (!others.isEmpty()) {
      return known.doubting(others).with(lock, Standing.DOUBTED);
    }
    LockKnowledge after = known.doubtingLike(lock, Standing.HELD);
    if (!form.strict() || known.isFree(lock) || known.isDoubted(lock)) {
      return after.with(lock, Standing.DOUBTED);
    }
    return form.nests() ? after : after.with(lock, Standing.FREE);
  }

  /**
   * A held lock is released in a form. Two locks may be released the other way round, so that each
   * is released as the other one would have been: hand over hand along a list.
   */
  private MachineState matching(Region lock, LockForm release, MachineState state) {
    HeldLocks locks = state.property().locks();
    LockForm held = locks.form(lock);
    if (release.fits(held) || state.locks().isDoubted(lock)) {
      return state;
    }
    Optional<Region> exchanged =
        locks.acquired().stream()
            .filter(other -> !other.equals(lock))
            .filter(other -> locks.form(other).pair().equals(release.pair()))
            .findFirst();
    if (exchanged.isPresent() && !release.pair().equals(held.pair())) {
      LockForm swapped = locks.form(exchanged.get()).ofPair(held.pair());
      return state.with(state.property().with(locks.with(exchanged.get(), swapped)));
    }
    misuse(LockMisuse.Kind.RELEASED_OTHERWISE, lock, Optional.of(lock), state);
    return state;
  }

  /**
   * A callee waits for a lock, if the conditions of its path may hold here.
   *
   * @param held what is held here
   * @param calls tells of the call
   */
  void calleeAcquires(
      Acquisition acquisition,
      Renaming renaming,
      CalleeConditions conditions,
      List<Acquisition.Held> held,
      Supplier<Event> calls,
      MachineState state) {
    Acquisition.Held taken = renamed(acquisition.lock(), renaming);
    if (!taken.lock().isKnown()) {
      return;
    }
    List<Region> givenUp = new ArrayList<>();
    for (Region lock : acquisition.givenUp()) {
      givenUp.add(renaming.region(lock));
    }
    boolean twice =
        taken.form().strict()
            && !isAmong(givenUp, taken.lock())
            && takenTwice(taken.lock(), taken.form(), state).isPresent();
    List<Acquisition.Held> under = under(acquisition, renaming, givenUp, held);
    boolean news = observations.isNews(taken, under);
    if ((twice || news) && conditions.mayHold(acquisition.conditions())) {
      Trail onward = Trail.start().then(calls.get()).then(acquisition.path());
      if (twice) {
        demandFree(taken.lock(), taken.form(), state.thenAll(onward));
      }
      givenUp.addAll(state.property().locks().givenUp());
      observations.acquired(
          new Acquisition(
              taken,
              under,
              givenUp,
              conditions.ofCaller(acquisition.conditions()),
              acquisition.place(),
              acquisition.page(),
              onward),
          state);
    }
  }

  /** What is held while a callee acquires a lock: by itself, and by its caller. */
  private static List<Acquisition.Held> under(
      Acquisition acquisition,
      Renaming renaming,
      List<Region> givenUp,
      List<Acquisition.Held> ofCaller) {
    List<Acquisition.Held> under = new ArrayList<>();
    for (Acquisition.Held held : acquisition.under()) {
      under.add(renamed(held, renaming));
    }
    for (Acquisition.Held held : ofCaller) {
      if (!isAmong(givenUp, held.lock()) && !under.contains(held)) {
        under.add(held);
      }
    }
    return under;
  }

  private static boolean isAmong(List<Region> locks, Region lock) {
    for (Region each : locks) {
      if (lock.mayBe(each)) {
        return true;
      }
    }
    return false;
  }

  private static Acquisition.Held renamed(Acquisition.Held held, Renaming renaming) {
    return new Acquisition.Held(renaming.region(held.lock()), held.form());
  }

  /**
   * A callee did this to locks.
   *
   * @param callee in the callee's terms
   * @param known what is certain of them
   */
  MachineState afterCall(
      HeldLocks callee, LockKnowledge known, UnaryOperator<Region> rename, MachineState before) {
    MachineState state = known.doubtful() ? doubtingAll(before) : before;
    for (Region doubted : known.doubted()) {
      Region lock = rename.apply(doubted);
      if (lock.isKnown()) {
        state = state.with(state.locks().with(lock, Standing.DOUBTED));
      }
    }
    for (Table.Entry<Region, HeldLocks.Hold> entry : callee.holds().entries()) {
      Region lock = rename.apply(entry.getKey());
      LockForm form = entry.getValue().form().renamed(rename);
      if (entry.getValue().count() < 0) {
        boolean surely = form.strict() && !known.doubtful() && !known.isDoubted(entry.getKey());
        for (int times = entry.getValue().count(); times < 0; times++) {
          if (surely && !(form.lasting() && times > entry.getValue().count())) {
            demandHeld(lock, form, times == entry.getValue().count() ? before : state);
          }
          state = release(lock, form, state);
        }
      } else if (lock.isKnown()) {
        state = acquire(lock, form, state);
      }
    }
    return state;
  }

  private static MachineState doubtingAll(MachineState state) {
    return state.with(state.locks().doubtingAll(state.property().locks().acquired()));
  }

  private void misuse(
      LockMisuse.Kind kind, Region lock, Optional<Region> holder, MachineState state) {
    observations.misuse(misuseOf(kind, lock, holder, state));
  }

  private LockMisuse misuseOf(
      LockMisuse.Kind kind, Region lock, Optional<Region> holder, MachineState state) {
    List<Event> path = state.trail().events();
    Optional<Event> acquired = holder.flatMap(held -> acquisition(held, path));
    String by = holder.map(held -> state.property().locks().form(held).by()).orElse("");
    return new LockMisuse(kind, lock, routine, by, acquired.map(Event::span), place, page, path);
  }

  /** The last step that acquired a lock. */
  private static Optional<Event> acquisition(Region lock, List<Event> path) {
    Optional<Event> found = Optional.empty();
    for (Event event : path) {
      if (event.acquired().contains(lock)) {
        found = Optional.of(event);
      }
    }
    return found;
  }
}
