package dev.ddilint.rules.custody;

import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.sim.Keepings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places that keep pointers and handles, and from where those can have come into them. */
final class Places {
  /** Copies from place to place that are followed; a driver with more is generated. */
  private static final int MOST = 64;

  private final List<Keepings.Moved> moved = new ArrayList<>();
  private final List<Home> mixed = new ArrayList<>();

  /** Of each place that was asked for: all are added by then. */
  private final Map<Home, List<Home>> sources = new HashMap<>();

  void add(Keepings keepings) {
    moved.addAll(keepings.moved());
    mixed.addAll(keepings.mixed());
  }

  /** The callers of a function are not seen: what they give it may come from anywhere. */
  void addMixed(Keepings keepings) {
    keepings.given().forEach(given -> mixed.add(given.home()));
  }

  /**
   * The place itself and those from which something was copied to it; empty where something came
   * from elsewhere.
   */
  List<Home> sources(Home place) {
    return sources.computeIfAbsent(place, this::find);
  }

  private List<Home> find(Home place) {
    List<Home> found = new ArrayList<>(List.of(place));
    for (int i = 0; i < found.size(); i++) {
      Home at = found.get(i);
      if (found.size() > MOST || at.mayBeAny(mixed)) {
        return List.of();
      }
      for (Keepings.Moved move : moved) {
        if (move.to().mayBe(at) && !found.contains(move.from())) {
          found.add(move.from());
        }
      }
    }
    return found;
  }
}
