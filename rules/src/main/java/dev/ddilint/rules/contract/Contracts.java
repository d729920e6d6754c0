package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The contracts of functions, types and roles, read when they are first asked for.
 *
 * <p>Not thread-safe: one object a driver.
 */
public final class Contracts {
  private final IdentityHashMap<Symbol, FunctionContract> functions = new IdentityHashMap<>();
  private final IdentityHashMap<RecordType, TypeContract> types = new IdentityHashMap<>();
  private final Map<String, FunctionContract> undeclared = new HashMap<>();
  private final ModelPages pages;
  private final DocumentedFacts facts;

  /**
   * Contracts of a driver.
   *
   * @param modelPragmas the pragmas of all model headers that the driver's units import; they name
   *     pages
   * @param facts what declarations do not say
   * @param defined names of the functions that the driver defines
   */
  public Contracts(List<Pragma> modelPragmas, FactTable facts, Set<String> defined) {
    this.pages = new ModelPages(modelPragmas);
    this.facts = new DocumentedFacts(facts, defined);
  }

  /** Contracts that rest on declarations alone. */
  public Contracts(List<Pragma> modelPragmas) {
    this(modelPragmas, FactTable.empty(), Set.of());
  }

  /** What is known of a function that no declaration describes. */
  public FunctionContract undeclared(String name) {
    return undeclared.computeIfAbsent(name, this::fromFacts);
  }

  private FunctionContract fromFacts(String name) {
    List<DdiFact> rows = facts.ofFunction(name);
    return new FunctionContract(
        name, List.of(), facts.completed(List.of(), rows), false, page(rows));
  }

  private static Optional<Page> page(List<DdiFact> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0).page());
  }

  /** What is known of a function; a contract without clauses when that is nothing. */
  public FunctionContract of(Symbol.Function function) {
    return functions.computeIfAbsent(function, symbol -> read((Symbol.Function) symbol));
  }

  /** What is known of calling through a pointer to a function of this typedef. */
  public FunctionContract of(Symbol.Typedef type) {
    return functions.computeIfAbsent(type, symbol -> read((Symbol.Typedef) symbol));
  }

  /** What is known of a structure. */
  public TypeContract of(RecordType type) {
    return types.computeIfAbsent(type, this::read);
  }

  /**
   * The role of functions that were declared, stored or passed as this type; empty for an ordinary
   * one.
   */
  public Optional<Role> role(CType type, UnitSemantics unit) {
    CType target = type instanceof CType.Pointer pointer ? pointer.target() : type;
    return target instanceof CType.Function function && !function.name().isEmpty()
        ? role(function.name(), unit.lookup(function.name()))
        : Optional.empty();
  }

  private Optional<Role> role(String typedef, Optional<Symbol> declared) {
    return declared.isEmpty()
        ? facts.role(typedef)
        : declared
            .filter(Symbol.Typedef.class::isInstance)
            .flatMap(symbol -> role((Symbol.Typedef) symbol));
  }

  private Optional<Role> role(Symbol.Typedef typedef) {
    return claimed(typedef.annotations())
        .map(
            name ->
                new Role(
                    name,
                    entry(of(typedef)),
                    moment(typedef.annotations()),
                    of(typedef).acquires(),
                    page(typedef, "nc-", typedef.name())));
  }

  private static Optional<String> claimed(List<Annotation> annotations) {
    return word(annotations, "_Function_class_").or(() -> word(annotations, "__drv_functionClass"));
  }

  private static Role.Moment moment(List<Annotation> annotations) {
    return word(annotations, "__ddi_moment").map(Role.Moment::of).orElse(Role.Moment.RUNNING);
  }

  private static Optional<String> word(List<Annotation> annotations, String name) {
    return annotations.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .flatMap(ContractReader::name);
  }

  /** The entry levels that the unconditional clauses of a contract allow. */
  public static IrqlRange entry(FunctionContract contract) {
    Irql low =
        contract
            .always(Effect.IrqlAtLeast.class)
            .map(Effect.IrqlAtLeast::level)
            .reduce(Irql.PASSIVE, (a, b) -> a.isAbove(b) ? a : b);
    Irql high =
        contract
            .always(Effect.IrqlAtMost.class)
            .map(Effect.IrqlAtMost::level)
            .reduce(Irql.HIGH, (a, b) -> a.isAbove(b) ? b : a);
    return low.isAbove(high) ? IrqlRange.ANY : new IrqlRange(low, high);
  }

  private FunctionContract read(Symbol.Function function) {
    FunctionContract declared = read(function, function.parameters(), "nf-");
    boolean complete = declared.page().isPresent() && DocumentedFacts.sayLevels(declared.clauses());
    List<DdiFact> rows =
        complete || function.isInternal() ? List.of() : facts.ofFunction(function.name());
    return rows.isEmpty()
        ? declared
        : new FunctionContract(
            declared.name(),
            declared.parameters(),
            facts.completed(declared.clauses(), rows),
            declared.neverReturns(),
            declared.page().or(() -> page(rows)));
  }

  private FunctionContract read(Symbol.Typedef typedef) {
    return read(typedef, typedef.parameters(), "nc-");
  }

  private FunctionContract read(Symbol symbol, List<Symbol.Variable> parameters, String prefix) {
    ContractReader reader = new ContractReader().read(symbol.annotations(), parameters);
    return new FunctionContract(
        symbol.name(),
        parameters,
        reader.clauses(),
        reader.neverReturns(),
        page(symbol, prefix, symbol.name()));
  }

  private TypeContract read(RecordType type) {
    if (type.origin() == Origin.PROJECT) {
      return new TypeContract(type.displayName(), TypeContract.Opacity.OPEN, Optional.empty());
    }
    return new TypeContract(
        type.displayName(),
        opacity(type),
        page(type.span(), type.annotations(), "ns-", type.tag()));
  }

  private static TypeContract.Opacity opacity(RecordType type) {
    List<String> words = type.annotations().stream().map(Annotation::name).toList();
    if (words.contains("__ddi_opaque")) {
      return TypeContract.Opacity.FULL;
    }
    return words.contains("__ddi_partially_opaque")
        ? TypeContract.Opacity.PARTIAL
        : TypeContract.Opacity.OPEN;
  }

  private Optional<Page> page(Symbol symbol, String prefix, String name) {
    return symbol.span().file().origin() == Origin.PROJECT
        ? Optional.empty()
        : page(symbol.span(), symbol.annotations(), prefix, name);
  }

  private Optional<Page> page(Span span, List<Annotation> annotations, String prefix, String name) {
    Optional<String> explicit = word(annotations, "__ddi_page");
    if (explicit.isPresent()) {
      return explicit.filter(path -> !path.isEmpty()).map(Page::new);
    }
    return pages
        .folderAt(span)
        .map(
            folder ->
                new Page(folder + "/" + prefix + folder + "-" + name.toLowerCase(Locale.ROOT)));
  }
}
