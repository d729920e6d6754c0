package dev.ddilint.rules.request;

import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a path knows of requests, by the region that their pointers lead to. Of those that are not
 * here nothing is known.
 */
public record TrackedRequests(Table<Region, RequestState> states) {
  public static final TrackedRequests NONE = new TrackedRequests(Table.empty());

  /** Requests followed at a time; the oldest are let go, silently. */
  private static final int MOST = 4;

  public boolean isEmpty() {
    return states.isEmpty();
  }

  public Optional<RequestState> at(Region request) {
    return states.get(request);
  }

  /** Whether a request is in a state of some kind. */
  public boolean some(Predicate<RequestState> wanted) {
    for (int i = 0; i < states.size(); i++) {
      if (wanted.test(states.value(i))) {
        return true;
      }
    }
    return false;
  }

  public TrackedRequests with(Region request, RequestState state) {
    return new TrackedRequests(states.with(request, state).newest(MOST));
  }

  /** Without those that the predicate picks. */
  public TrackedRequests without(Predicate<Region> unwanted) {
    if (states.isEmpty()) {
      return this;
    }
    Table<Region, RequestState> kept = states.withoutKeys(unwanted);
    return kept.size() == states.size() ? this : new TrackedRequests(kept);
  }

  /** A pointer goes to somebody who may do anything with what it leads to. */
  public TrackedRequests escaping(Value pointer) {
    TrackedRequests result = this;
    for (int i = 0; i < states.size(); i++) {
      if (TrackedObjects.leadsTo(pointer, states.key(i))) {
        result = result.with(states.key(i), states.value(i).escaped());
      }
    }
    return result;
  }

  /** Anything may have been done with all of them. */
  public TrackedRequests escaping() {
    TrackedRequests result = this;
    for (Table.Entry<Region, RequestState> entry : states.entries()) {
      result = result.with(entry.getKey(), entry.getValue().escaped());
    }
    return result;
  }

  /** What is true of both; one that only one of them knows may be in any state. */
  public TrackedRequests agreeingWith(TrackedRequests other) {
    if (equals(other)) {
      return this;
    }
    TrackedRequests result = this;
    for (Table.Entry<Region, RequestState> entry : states.entries()) {
      RequestState known = entry.getValue();
      RequestState agreed =
          other
              .at(entry.getKey())
              .map(known::agreeingWith)
              .orElse(RequestState.unknown(known.since()));
      result = result.with(entry.getKey(), agreed);
    }
    for (Table.Entry<Region, RequestState> entry : other.states.entries()) {
      if (at(entry.getKey()).isEmpty()) {
        result = result.with(entry.getKey(), RequestState.unknown(entry.getValue().since()));
      }
    }
    return result;
  }

  @Override
  public String toString() {
    return states.toString();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof TrackedRequests trackedRequests
            && trackedRequests.states.equals(states));
  }

  @Override
  public int hashCode() {
    return states.hashCode();
  }
}
