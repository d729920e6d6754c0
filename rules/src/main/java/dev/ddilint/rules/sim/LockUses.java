package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.LockForm;
import dev.ddilint.rules.resource.LockKnowledge.Standing;
import dev.ddilint.rules.resource.ObjectClass;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a function does to locks that its callers may hold, for the whole driver: {@link
 * LockBalance} asks all of them.
 */
final class LockUses {
  /** Locks of callers that are followed; a function needs one or two. */
  private static final int MOST = 16;

  private final Map<Object, LockMisuse> wanted = new LinkedHashMap<>();
  private final Set<ObjectClass> released = new HashSet<>();
  private boolean releasesUnknown;
  private final IdentityHashMap<DefinedFunction, CalledUnder> calls = new IdentityHashMap<>();
  private CalledUnder pointers = CalledUnder.NOTHING;
  private boolean callsPointers;

  /** Where a lock lives of which this is the name, or the name of a handle to it. */
  static Optional<ObjectClass> home(Region lock, LockForm form) {
    return home(form.behind().orElse(lock));
  }

  /** Where a lock lives of which this is the name. */
  static Optional<ObjectClass> home(Region lock) {
    return new Acquisition.Held(lock, NAMED).home();
  }

  /** The path needs a lock that it did not acquire: a caller has to hold it. */
  void wants(LockMisuse unlessHeld) {
    if (wanted.size() < MOST) {
      wanted.putIfAbsent(unlessHeld.place(), unlessHeld);
    }
  }

  /** A lock is given back, whoever acquired it. */
  void releases(Region lock, LockForm form) {
    Optional<ObjectClass> home = home(lock, form);
    add(home, released);
    releasesUnknown |= home.isEmpty() && !lock.isLocal();
  }

  /** A function of the driver is called. */
  void calls(DefinedFunction callee, MachineState state) {
    calls.merge(callee, under(state), CalledUnder::or);
  }

  /** A function is called through a pointer. */
  void callsPointer(MachineState state) {
    callsPointers = true;
    pointers = pointers.or(under(state));
  }

  private static CalledUnder under(MachineState state) {
    HeldLocks held = state.property().locks();
    if (held.holds().isEmpty() && state.locks().named().isEmpty()) {
      return state.locks().doubtful() ? new CalledUnder(Set.of(), true) : CalledUnder.NOTHING;
    }
    Set<ObjectClass> locks = new HashSet<>();
    boolean anything = state.locks().doubtful();
    for (Region lock : held.acquired()) {
      add(home(lock, held.form(lock)), locks);
    }
    for (Table.Entry<Region, Standing> entry : state.locks().named().entries()) {
      if (entry.getValue() != Standing.FREE) {
        add(home(entry.getKey()), locks);
      }
    }
    return new CalledUnder(locks, anything);
  }

  private static void add(Optional<ObjectClass> home, Set<ObjectClass> locks) {
    if (home.isPresent()) {
      locks.add(home.get());
    }
  }

  private static final LockForm NAMED =
      new LockForm("", "", Optional.empty(), true, true, Optional.empty(), Optional.empty());

  List<LockMisuse> wanted() {
    return List.copyOf(wanted.values());
  }

  boolean releases(ObjectClass lock) {
    return releasesUnknown || released.contains(lock);
  }

  /** What may be held where a function is called; empty where no such call was followed. */
  Optional<CalledUnder> underCallOf(DefinedFunction callee) {
    return Optional.ofNullable(calls.get(callee));
  }

  /** What may be held where a function is called through a pointer; empty if none is. */
  Optional<CalledUnder> underPointerCalls() {
    return callsPointers ? Optional.of(pointers) : Optional.empty();
  }
}
