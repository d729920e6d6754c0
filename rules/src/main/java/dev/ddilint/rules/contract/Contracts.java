package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The contracts of functions, types and roles, read when they are first asked for.
 *
 * <p>Not thread-safe: one object a driver.
 */
public final class Contracts {
  private static final String EXPLICIT = "__ddi_page";

  private final IdentityHashMap<Symbol, FunctionContract> functions = new IdentityHashMap<>();
  private final IdentityHashMap<RecordType, TypeContract> types = new IdentityHashMap<>();
  private final Map<String, FunctionContract> undeclared = new HashMap<>();
  private final ModelPages pages;
  private final DocumentedFacts facts;
  private final TeamContracts team;

  /**
   * Contracts of a driver.
   *
   * @param modelPragmas the pragmas of all model headers that the driver's units import; they name
   *     pages
   * @param team contracts that come before all others
   * @param table what declarations do not say
   * @param defined names of the functions that the driver defines
   */
  public Contracts(
      List<Pragma> modelPragmas, TeamContracts team, FactTable table, Set<String> defined) {
    this.pages = new ModelPages(modelPragmas);
    this.team = team;
    this.facts = new DocumentedFacts(table, defined);
  }

  /** Contracts that rest on declarations alone. */
  public Contracts(List<Pragma> modelPragmas, TeamContracts team) {
    this(modelPragmas, team, FactTable.empty(), Set.of());
  }

  /** What is known of a function that no declaration describes. */
  public FunctionContract undeclared(String name) {
    FunctionContract known = undeclared.get(name);
    if (known == null) {
      known =
          facts.completed(
              new FunctionContract(name, List.of(), List.of(), List.of(), false, Optional.empty()));
      undeclared.put(name, known);
    }
    return known;
  }

  /** What is known of a function; a contract without clauses when that is nothing. */
  public FunctionContract of(Symbol.Function function) {
    FunctionContract known = functions.get(function);
    if (known == null) {
      known = read(function);
      functions.put(function, known);
    }
    return known;
  }

  /** What is known of calling through a pointer to a function of this typedef. */
  public FunctionContract of(Symbol.Typedef type) {
    return functions.computeIfAbsent(type, symbol -> read((Symbol.Typedef) symbol));
  }

  /** The function that a call names; empty for one through a pointer or of an unknown name. */
  public static Optional<Symbol.Function> callee(Expression.Call call, UnitSemantics unit) {
    return call.callee() instanceof Expression.Name name
            && unit.symbol(name).orElse(null) instanceof Symbol.Function function
        ? Optional.of(function)
        : Optional.empty();
  }

  /** What is known of a structure. */
  public TypeContract of(RecordType type) {
    TypeContract known = types.get(type);
    if (known == null) {
      known = read(type);
      types.put(type, known);
    }
    return known;
  }

  /** What is known of a member, also of one that an anonymous member of the structure holds. */
  public MemberContract member(RecordType type, String name) {
    return holder(type, name)
        .map(each -> of(each).member(name))
        .orElseGet(() -> MemberContract.open(name));
  }

  private static Optional<RecordType> holder(RecordType type, String name) {
    for (RecordType.Field field : type.fields().orElse(List.of())) {
      if (field.name().equals(name)) {
        return Optional.of(type);
      }
      if (field.name().isEmpty() && field.type() instanceof CType.StructOrUnion inner) {
        Optional<RecordType> found = holder(inner.type(), name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
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

  /**
   * The roles that a function's declarations say it has, each once: by a typedef, by annotations.
   * Classes that the driver made up itself are not among them.
   */
  public List<Role> declaredRoles(Symbol.Function function, UnitSemantics unit) {
    String type = ((CType.Function) function.type()).name();
    FunctionContract contract = of(function);
    if (type.isEmpty() && !contract.states(Fact.FunctionClass.class)) {
      return List.of(); // the usual case
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(type);
    contract.stated(Fact.FunctionClass.class).map(Fact.FunctionClass::name).forEach(names::add);
    names.remove("");
    Map<String, Role> roles = new LinkedHashMap<>();
    for (String name : names) {
      documentedRole(name, unit).ifPresent(role -> roles.putIfAbsent(role.name(), role));
    }
    return List.copyOf(roles.values());
  }

  /** The role of this name, of which {@code PX} is another name; empty for one of the driver. */
  public Optional<Role> documentedRole(String name, UnitSemantics unit) {
    Optional<Symbol> declared = unit.lookup(name);
    if (declared.isEmpty()) {
      return facts.role(name);
    }
    return declared
        .filter(Symbol.Typedef.class::isInstance)
        .filter(symbol -> symbol.span().file().origin() != Origin.PROJECT)
        .flatMap(symbol -> role(symbol.type(), unit));
  }

  private Optional<Role> role(String typedef, Optional<Symbol> declared) {
    return declared.isEmpty()
        ? facts.role(typedef)
        : declared
            .filter(Symbol.Typedef.class::isInstance)
            .flatMap(symbol -> role((Symbol.Typedef) symbol));
  }

  private Optional<Role> role(Symbol.Typedef typedef) {
    FunctionContract contract = of(typedef);
    return contract
        .functionClass()
        .map(
            name ->
                new Role(
                    name,
                    entry(contract),
                    moment(contract),
                    contract.acquires(),
                    exit(contract),
                    contract.releases(),
                    contract
                        .stated(Fact.ClearsDeviceInitializing.class)
                        .anyMatch(Fact.ClearsDeviceInitializing::clears),
                    contract
                        .stated(Fact.ResourceHeld.class)
                        .map(Fact.ResourceHeld::resource)
                        .toList(),
                    contract
                        .stated(Fact.Request.class)
                        .map(Fact.Request::use)
                        .filter(RequestUse::isOfRoutine)
                        .findFirst(),
                    page(typedef, "nc-", typedef.name())));
  }

  private static Role.Exit exit(FunctionContract contract) {
    if (contract.stated(Fact.UsesCancelIrql.class).findAny().isPresent()) {
      return Role.Exit.CANCEL;
    }
    return contract.changesIrql() ? Role.Exit.OTHER : Role.Exit.SAME;
  }

  private static Role.Moment moment(FunctionContract contract) {
    return contract
        .stated(Fact.CalledAt.class)
        .map(Fact.CalledAt::moment)
        .findFirst()
        .orElse(Role.Moment.RUNNING);
  }

  /** The entry levels that the unconditional clauses of a contract allow. */
  public static IrqlRange entry(FunctionContract contract) {
    return IrqlRange.entry(contract.clauses());
  }

  private FunctionContract read(Symbol.Function function) {
    Optional<Page> page = page(function, "nf-", function.name());
    Optional<Symbol.Function> stated = team.find(function);
    return stated.isPresent()
        ? readStated(stated.get(), stated.get().parameters(), page)
        : completed(function, page);
  }

  private FunctionContract completed(Symbol.Function function, Optional<Page> page) {
    FunctionContract declared =
        read(function, function.parameters(), UnaryOperator.identity(), page);
    return function.isInternal() ? declared : facts.completed(declared);
  }

  private FunctionContract read(Symbol.Typedef typedef) {
    Optional<Page> page = page(typedef, "nc-", typedef.name());
    return team.find(typedef)
        .map(stated -> readStated(stated, stated.parameters(), page))
        .orElseGet(() -> read(typedef, typedef.parameters(), UnaryOperator.identity(), page));
  }

  /** A team's contract; its page is the one it names, else that of what it speaks of. */
  private static FunctionContract readStated(
      Symbol stated, List<Symbol.Variable> parameters, Optional<Page> page) {
    Optional<Page> own = explicitPage(TeamContracts.own(stated.annotations()));
    return read(stated, parameters, TeamContracts::own, own.or(() -> page));
  }

  private static FunctionContract read(
      Symbol symbol,
      List<Symbol.Variable> parameters,
      UnaryOperator<List<Annotation>> counting,
      Optional<Page> page) {
    ContractDraft draft = ContractReader.read(symbol, parameters, counting);
    return new FunctionContract(
        symbol.name(), parameters, draft.clauses(), draft.facts(), draft.neverReturns(), page);
  }

  private TypeContract read(RecordType type) {
    RecordType stated = team.find(type).orElse(type);
    TypeReader reader = new TypeReader().readType(stated.annotations());
    stated
        .fields()
        .orElse(List.of())
        .forEach(field -> reader.readMember(field.name(), field.annotations()));
    Optional<Page> page =
        type.origin() == Origin.PROJECT
            ? explicitPage(stated.annotations())
            : page(type.span(), stated.annotations(), "ns-", type.tag());
    return reader.contract(name(type), page);
  }

  /**
   * In headers of the kit {@code _X} is the tag of {@code X}; the typedef may stand in another
   * header.
   */
  private static String name(RecordType type) {
    String name = type.displayName();
    boolean tag =
        type.origin() != Origin.PROJECT && name.startsWith("_") && name.equals(type.tag());
    return tag ? name.substring(1) : name;
  }

  private Optional<Page> page(Symbol symbol, String prefix, String name) {
    return symbol.span().file().origin() == Origin.PROJECT
        ? Optional.empty()
        : page(symbol.span(), symbol.annotations(), prefix, name);
  }

  /** The page that {@code __ddi_page} names; it may say that there is none. */
  private static Optional<Page> explicitPage(List<Annotation> annotations) {
    return annotations.stream()
        .filter(word -> word.name().equals(EXPLICIT))
        .findFirst()
        .map(Contracts::text)
        .filter(path -> !path.isEmpty())
        .map(Page::new);
  }

  private static String text(Annotation word) {
    ContractDraft draft = new ContractDraft(Optional.empty());
    return new WordUse(word, Subject.function(word.span()), Optional.empty(), draft).freeText(0);
  }

  private Optional<Page> page(Span span, List<Annotation> annotations, String prefix, String name) {
    for (Annotation word : annotations) {
      if (word.name().equals(EXPLICIT)) {
        return explicitPage(annotations);
      }
    }
    return pages
        .folderAt(span)
        .map(
            folder ->
                new Page(folder + "/" + prefix + folder + "-" + name.toLowerCase(Locale.ROOT)));
  }
}
