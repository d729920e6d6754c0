package dev.ddilint.rules.suppress;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.suppress.Suppression.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the sources of a driver ask not to report. */
public final class Suppressions {
  private final List<UnitSuppressions> units;
  private final SuppressionPolicy policy;

  private record Place(String file, int offset) {
    static Place of(Suppression suppression) {
      return of(suppression.place());
    }

    static Place of(Span span) {
      return new Place(span.file().name(), span.start());
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Place place && place.file.equals(file) && place.offset == offset);
    }

    @Override
    public int hashCode() {
      return 31 * file.hashCode() + offset;
    }
  }

  private Suppressions(List<UnitSuppressions> units, SuppressionPolicy policy) {
    this.units = units;
    this.policy = policy;
  }

  /** Reads what the units of a driver say. */
  public static Suppressions of(List<ParsedUnit> units, SuppressionPolicy policy) {
    RuleNames names = new RuleNames(policy.known());
    return new Suppressions(
        units.stream().map(unit -> new UnitSuppressions(unit, names)).toList(), policy);
  }

  /** What suppresses a finding. */
  public Optional<Suppression> of(Finding finding) {
    return all(finding).stream().findFirst();
  }

  private List<Suppression> all(Finding finding) {
    String rule = finding.rule().id();
    List<Suppression> found = new ArrayList<>();
    units.forEach(unit -> found.addAll(unit.at(rule, finding.place())));
    disabled(rule, finding.place()).ifPresent(found::add);
    found.removeIf(suppression -> !holds(suppression));
    return found;
  }

  /** A header that several units read is reported if one of them wants it. */
  private Optional<Suppression> disabled(String rule, Span place) {
    List<Optional<Suppression>> states =
        units.stream()
            .filter(unit -> unit.covers(place))
            .map(unit -> unit.disabled(rule, place))
            .toList();
    return states.stream().allMatch(Optional::isPresent)
        ? states.stream().flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  private boolean holds(Suppression suppression) {
    return !policy.reasonRequired() || suppression.reason().isPresent();
  }

  /** Comments that are not understood. */
  public List<SuppressionDefect> defects() {
    return units.stream().flatMap(unit -> unit.defects().stream()).distinct().toList();
  }

  /** The suppressions of lines and functions that give no reason. */
  public List<Suppression> withoutReason() {
    return atPlaces().stream().filter(suppression -> suppression.reason().isEmpty()).toList();
  }

  /** Whether there are any of a kind for lines or functions. */
  public boolean has(Kind kind) {
    for (UnitSuppressions unit : units) {
      for (Suppression each : unit.ofLines()) {
        if (each.kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The suppressions of lines and functions that suppress nothing.
   *
   * @param findings what was found
   * @param running the ids of the rules that ran: nothing is known about the others
   */
  public List<Suppression> unused(Kind kind, List<Finding> findings, Set<String> running) {
    Set<Place> used = new HashSet<>();
    findings.forEach(finding -> all(finding).forEach(by -> used.add(Place.of(by))));
    return atPlaces().stream()
        .filter(suppression -> suppression.kind() == kind && holds(suppression))
        .filter(suppression -> running.containsAll(suppression.rules()))
        .filter(suppression -> !suppression.rules().isEmpty())
        .filter(suppression -> !used.contains(Place.of(suppression)))
        .toList();
  }

  /** One a place, in the order of places: a header's are read by every unit that includes it. */
  private List<Suppression> atPlaces() {
    Map<Place, Suppression> found = new LinkedHashMap<>();
    for (UnitSuppressions unit : units) {
      unit.ofLines().forEach(each -> found.putIfAbsent(Place.of(each), each));
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Suppression each) -> each.place().file().name())
                .thenComparingInt(each -> each.place().start()))
        .toList();
  }
}
