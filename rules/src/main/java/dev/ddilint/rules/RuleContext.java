package dev.ddilint.rules;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.argument.DescribedCalls;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.ReleaseContracts;
import dev.ddilint.rules.custody.Custody;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.ImportedName;
import dev.ddilint.rules.interproc.PointerTargets;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.member.MemberUse;
import dev.ddilint.rules.member.MemberUses;
import dev.ddilint.rules.paging.PagedSections;
import dev.ddilint.rules.release.Guarantee;
import dev.ddilint.rules.release.VersionGuards;
import dev.ddilint.rules.sim.DriverSimulation;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.LockMisuse;
import dev.ddilint.rules.sim.Misuse;
import dev.ddilint.rules.sim.PathDefect;
import dev.ddilint.rules.sim.RequestMisuse;
import dev.ddilint.rules.sim.RoutineReturn;
import dev.ddilint.rules.suppress.Suppression;
import dev.ddilint.rules.suppress.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule may ask about the driver, and where it reports to. Analyses run once a driver and are
 * shared by its rules.
 */
public final class RuleContext {
  private final Driver driver;
  private final AnalysisOptions options;
  private final Contracts contracts;
  private final ReleaseContracts releaseContracts;
  private final FunctionIndex functions;
  private final CallGraph calls;
  private final Roles roles;
  private final PagedSections sections;
  private final DriverSimulation simulation;
  private final Suppressions suppressions;
  private final List<ImportedName> importedNames;
  private final Map<Symbol.Function, List<ImportedName>> importedFunctions;
  private Optional<List<MemberUse>> memberUses = Optional.empty();
  private Optional<List<DescribedCall>> describedCalls = Optional.empty();
  private Optional<VersionGuards> versionGuards = Optional.empty();
  private Optional<Custody> custody = Optional.empty();
  private final List<Finding> findings = new ArrayList<>();

  RuleContext(Driver driver, AnalysisOptions options) {
    this.driver = driver;
    this.options = options;
    this.functions = new FunctionIndex(driver.units());
    this.contracts =
        new Contracts(driver.modelPragmas(), driver.contracts(), options.facts(), definedNames());
    this.releaseContracts = new ReleaseContracts(contracts, driver.modelPragmas());
    this.importedNames = ImportedName.of(functions, driver.units());
    this.importedFunctions = ImportedName.byFunction(importedNames);
    this.calls = new CallGraph(functions, PointerTargets.of(functions, driver.units()));
    this.roles = new Roles(functions, contracts, driver.units());
    this.sections = new PagedSections(functions, driver.units(), contracts);
    this.simulation = new DriverSimulation(functions, calls, contracts, roles, sections);
    this.suppressions = Suppressions.of(driver.units(), options.suppressions());
  }

  private Set<String> definedNames() {
    return functions.all().stream()
        .map(node -> node.function().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  public Driver driver() {
    return driver;
  }

  public AnalysisOptions options() {
    return options;
  }

  public Contracts contracts() {
    return contracts;
  }

  public ReleaseContracts releaseContracts() {
    return releaseContracts;
  }

  /** Where the driver names functions that it does not define. */
  public List<ImportedName> importedNames() {
    return importedNames;
  }

  /** The same, by function: what is known of one need be asked only once. */
  public Map<Symbol.Function, List<ImportedName>> importedFunctions() {
    return importedFunctions;
  }

  public FunctionIndex functions() {
    return functions;
  }

  public CallGraph calls() {
    return calls;
  }

  public Roles roles() {
    return roles;
  }

  /** What may be paged out. */
  public PagedSections sections() {
    return sections;
  }

  public DriverSimulation simulation() {
    return simulation;
  }

  /** Where the driver touches members that are not open to every driver. */
  public List<MemberUse> memberUses() {
    List<MemberUse> uses =
        memberUses.orElseGet(() -> MemberUses.of(functions, driver.units(), contracts));
    memberUses = Optional.of(uses);
    return uses;
  }

  /** The calls of which contracts state something about the arguments. */
  public List<DescribedCall> describedCalls() {
    List<DescribedCall> found =
        describedCalls.orElseGet(() -> DescribedCalls.of(functions, calls, contracts));
    describedCalls = Optional.of(found);
    return found;
  }

  /** What is sure of the release of the running system where a function evaluates an expression. */
  public Guarantee guaranteeAt(Node function, Expression expression) {
    VersionGuards guards =
        versionGuards.orElseGet(
            () -> VersionGuards.of(functions, calls, roles, contracts, driver.units()));
    versionGuards = Optional.of(guards);
    return guards.at(function, expression);
  }

  /** Who keeps what was handed out. */
  public Custody custody() {
    Custody found = custody.orElseGet(() -> new Custody(functions, calls, roles, simulation));
    custody = Optional.of(found);
    return found;
  }

  /** What the sources ask not to report. */
  public Suppressions suppressions() {
    return suppressions;
  }

  /** The suppressions of a kind that suppress nothing of what the rules before have found. */
  public List<Suppression> unused(Suppression.Kind kind) {
    if (!suppressions.has(kind)) {
      return List.of(); // the usual case
    }
    Set<String> running =
        options.rules().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    return suppressions.unused(kind, findings, running);
  }

  /** Reports what needs no path. */
  public void report(
      Rule rule, Severity severity, Span place, String message, Optional<Page> page) {
    report(rule, severity, place, message, page, List.of(), List.of());
  }

  /**
   * Reports with other places and the way that leads there. A defect within a system or model
   * header is not the driver's.
   */
  public void report(
      Rule rule,
      Severity severity,
      Span place,
      String message,
      Optional<Page> page,
      List<Finding.Related> related,
      List<Event> path) {
    if (place.file().origin() == Origin.PROJECT) {
      findings.add(
          new Finding(
              rule.info(), severity, message, place, related, steps(path), page.map(Page::url)));
    }
  }

  /**
   * Reports what a path does wrong with an object.
   *
   * @param since what happened where the object came into its state, for the related place
   */
  public void report(Rule rule, Misuse misuse, String message, String since) {
    report(rule, misuse, message, List.of(new Finding.Related(misuse.object().since(), since)));
  }

  /** Reports what a path does wrong with a lock. */
  public void report(Rule rule, LockMisuse misuse, String message) {
    report(
        rule,
        misuse,
        message,
        misuse.acquired().stream()
            .map(place -> new Finding.Related(place, "acquired here"))
            .toList());
  }

  /**
   * Reports what a path does wrong with a request.
   *
   * @param since what happened where the request came into its state, for the related place
   */
  public void report(Rule rule, RequestMisuse misuse, String message, String since) {
    report(rule, misuse, message, List.of(new Finding.Related(misuse.request().since(), since)));
  }

  /** Reports how a routine of the system returns; of ways that end in one place the first. */
  public void report(Rule rule, RoutineReturn exit, String message) {
    if (isTold(rule, exit.place())) {
      return;
    }
    report(rule, exit, message, List.of());
  }

  private boolean isTold(Rule rule, Span place) {
    return findings.stream()
        .anyMatch(finding -> finding.rule().equals(rule.info()) && finding.place().equals(place));
  }

  /** Reports a wrong argument of a call. */
  public void report(Rule rule, DescribedCall call, Span place, String message) {
    report(
        rule,
        rule.info().severity(),
        place,
        message,
        call.contract().page(),
        call.onward().stream().map(on -> new Finding.Related(on, "handed on here")).toList(),
        List.of());
  }

  /** Reports what a path does wrong, with nothing beside it. */
  public void report(Rule rule, PathDefect defect, String message) {
    report(rule, defect, message, List.of());
  }

  private void report(Rule rule, PathDefect defect, String message, List<Finding.Related> related) {
    report(
        rule,
        rule.info().severity(),
        defect.place(),
        message,
        defect.page(),
        related,
        defect.path());
  }

  private static List<Finding.Step> steps(List<Event> path) {
    return PathExcerpt.of(path).stream()
        .map(event -> new Finding.Step(event.span(), event.message(), event.state()))
        .toList();
  }

  List<Finding> findings() {
    return findings;
  }
}
