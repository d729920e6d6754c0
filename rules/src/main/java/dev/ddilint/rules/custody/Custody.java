package dev.ddilint.rules.custody;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.sim.Debt;
import dev.ddilint.rules.sim.DriverSimulation;
import dev.ddilint.rules.sim.Keepings;
import dev.ddilint.rules.sim.LifeSite;
import dev.ddilint.rules.sim.Return;
import dev.ddilint.rules.sim.Summary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What outlives the functions it was handed out to, told apart by where it is kept and by what
 * pointers to it point to, and who gives it back.
 *
 * <p>An end matches whatever it may end: where the place or the type of one is not known, or where
 * something came into a place from elsewhere, it may be the end of anything of the kind.
 */
public final class Custody {
  private final FunctionIndex functions;
  private final List<End> ends;
  private final Places places = new Places();
  private final List<Keepings.Kept> kept = new ArrayList<>();
  private final Map<Span, ObjectState> outliving = new LinkedHashMap<>();
  private final Map<Span, Set<String>> types = new LinkedHashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Map<Span, Home> taken = new LinkedHashMap<>();
  private final Set<Span> handOuts = new HashSet<>();

  public Custody(
      FunctionIndex functions, CallGraph calls, Roles roles, DriverSimulation simulation) {
    this.functions = functions;
    this.ends = new Ends(functions, calls, roles, simulation).all();
    functions.all().forEach(node -> readHandOuts(simulation.summary(node)));
    functions.all().forEach(node -> read(simulation.summary(node)));
    functions.all().stream()
        .filter(node -> !calls.isCalled(node) || calls.isStored(node) || roles.isListed(node))
        .forEach(node -> places.addMixed(simulation.summary(node).keepings()));
  }

  /** The calls that hand something out; others begin something in memory that is there already. */
  private void readHandOuts(Summary summary) {
    for (LifeSite site : summary.lives()) {
      if (site.begins()
          && site.contract()
              .stated(Fact.HandsOut.class)
              .anyMatch(fact -> fact.kind().equals(site.kind()))) {
        handOuts.add(site.call());
      }
    }
  }

  private void read(Summary summary) {
    places.add(summary.keepings());
    taken.putAll(summary.keepings().taken());
    for (Keepings.Kept each : summary.keepings().kept()) {
      kept.add(each);
      outliving.putIfAbsent(each.object().since(), each.object());
    }
    for (Map.Entry<Span, Set<String>> held : summary.keepings().types().entrySet()) {
      Set<String> known = types.computeIfAbsent(held.getKey(), first -> new LinkedHashSet<>());
      known.addAll(held.getValue());
      known.remove(""); // not known
    }
    for (Return way : summary.returns()) {
      for (Debt left : way.alive()) {
        ObjectState object = left.object();
        if (!object.owed()
            && object.kind().nature() == Nature.MEMORY
            && handOuts.contains(object.since())) {
          outliving.putIfAbsent(object.since(), object);
        }
      }
    }
  }

  /** What nothing in the driver gives back. */
  public List<Lost> lost() {
    List<Lost> lost = new ArrayList<>();
    for (ObjectState object : outliving.values()) {
      List<Home> homes = homes(object);
      if (object.kind().leaks()
          && !object.kind().owned()
          && ends.stream().noneMatch(end -> mayEnd(end, object, homes))
          && isTheDrivers(object, homes)) {
        lost.add(new Lost(object, homes.stream().findFirst()));
      }
    }
    return lost;
  }

  /**
   * What is surely lost with a pointer that was taken from where the driver kept it: everything
   * there was handed out to the driver and is kept nowhere else.
   *
   * @param since where it was taken
   */
  public Optional<ObjectState> lostWith(Span since) {
    List<Home> from = Optional.ofNullable(taken.get(since)).map(places::sources).orElse(List.of());
    List<ObjectState> there = keptIn(from);
    boolean only =
        there.stream()
            .allMatch(
                object ->
                    object.kind().leaks()
                        && object.kind().nature() == Nature.MEMORY
                        && homes(object).stream().allMatch(home -> home.mayBeAny(from)));
    return only ? there.stream().findFirst() : Optional.empty();
  }

  /** What is given back by another family of routines than it came from. */
  public List<GivenBackOtherwise> givenBackOtherwise() {
    List<GivenBackOtherwise> found = new ArrayList<>();
    for (End end : ends) {
      if (end.home().isPresent() && end.kind().nature() == Nature.MEMORY && end.givesBack()) {
        List<ObjectState> there = keptIn(places.sources(end.home().get()));
        if (!there.isEmpty() && there.stream().allMatch(each -> isOfOtherBooks(each.kind(), end))) {
          found.add(new GivenBackOtherwise(end.site(), there.get(0), end.home().get()));
        }
      }
    }
    return found;
  }

  private static boolean isOfOtherBooks(ObjectKind kind, End end) {
    return kind.nature() == Nature.MEMORY && !kind.equals(end.kind());
  }

  private List<ObjectState> keptIn(List<Home> homes) {
    List<ObjectState> there = new ArrayList<>();
    for (Keepings.Kept each : kept) {
      if (each.home().mayBeAny(homes)) {
        there.add(each.object());
      }
    }
    return there;
  }

  private List<Home> homes(ObjectState object) {
    return kept.stream()
        .filter(each -> each.object().since().equals(object.since()))
        .map(Keepings.Kept::home)
        .toList();
  }

  /**
   * Whether a call may give an object back; by a routine of another family only, if it is surely
   * one like it.
   */
  private boolean mayEnd(End end, ObjectState object, List<Home> homes) {
    if (end.kind().equals(object.kind())) {
      return mayPointTo(end.type(), object) && mayBeIn(end, homes);
    }
    return end.kind().nature() == Nature.MEMORY
        && object.kind().nature() == Nature.MEMORY
        && (typesOf(object).contains(end.type())
            || (end.home().isPresent() && end.home().get().mayBeAny(homes)));
  }

  private boolean mayPointTo(String type, ObjectState object) {
    Set<String> known = typesOf(object);
    return type.isEmpty() || known.isEmpty() || known.contains(type);
  }

  private Set<String> typesOf(ObjectState object) {
    return types.getOrDefault(object.since(), Set.of());
  }

  private boolean mayBeIn(End end, List<Home> homes) {
    List<Home> sources = end.home().map(places::sources).orElse(List.of());
    return sources.isEmpty()
        || !sources.stream().allMatch(this::isOwn)
        || !homes.stream().allMatch(this::isOwn)
        || homes.stream().anyMatch(home -> home.mayBeAny(sources));
  }

  /** The system moves what is in its own structures. */
  private boolean isOwn(Home home) {
    readTypes();
    return home.isIn(own);
  }

  /**
   * Whether nobody else can give it back: by its kind, or because it is kept in a variable or a
   * structure of the driver, or is one.
   */
  private boolean isTheDrivers(ObjectState object, List<Home> homes) {
    if (object.kind().stays()) {
      return true;
    }
    readTypes();
    return homes.stream().anyMatch(this::isOwn) || typesOf(object).stream().anyMatch(own::contains);
  }

  private void readTypes() {
    if (own.isEmpty()) {
      for (Node node : functions.all()) {
        for (Expression.Member member : node.code().all(Expression.Member.class)) {
          Optional<RecordType> type = node.unit().semantics().recordOf(member);
          if (type.isPresent() && type.get().origin() == Origin.PROJECT) {
            own.add(type.get().key());
          }
        }
      }
    }
  }
}
