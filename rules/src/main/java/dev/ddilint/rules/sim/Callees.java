package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Whom the calls of a function reach, as far as the driver and the contracts tell. A call is
 * simulated on many paths, and most name a function: whom they reach is found out once.
 */
final class Callees {
  private final DriverContext driver;
  private final UnitContext unit;
  private final IdentityHashMap<Expression.Call, Callee> named = new IdentityHashMap<>();

  /**
   * Whom a call reaches.
   *
   * @param pointer what is called
   * @param function that it points to; empty where that is not known
   * @param definition if the driver has it
   * @param terms of any other one that something is documented or annotated of
   * @param described whether the terms say all that the call does
   */
  record Callee(
      Value pointer,
      Optional<Symbol.Function> function,
      Optional<Definition> definition,
      Optional<CallTerms> terms,
      boolean described) {}

  /** A function of the driver, and what it produces as the call names it. */
  record Definition(Summary summary, InnerValues produced) {}

  Callees(DriverContext driver, UnitContext unit) {
    this.driver = driver;
    this.unit = unit;
  }

  /** The function that a call names; empty for one through a pointer or of an unknown name. */
  Optional<Callee> named(Expression.Call call) {
    Callee known = named.get(call);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Symbol.Function> function = Contracts.callee(call, unit.semantics());
    if (function.isEmpty()) {
      return Optional.empty();
    }
    Callee found = at(call, new Value.Address(new Region.Code(function.get())));
    named.put(call, found);
    return Optional.of(found);
  }

  /** Whom a call reaches if what it calls yields this. */
  Callee at(Expression.Call call, Value pointer) {
    Optional<Symbol.Function> function = functionAt(pointer);
    Optional<Summary> summary =
        function.isPresent()
            ? driver.summary(function.get(), unit.file())
            : driver.pointed(call.callee(), unit);
    return summary.isPresent()
        ? defined(call, pointer, summary.get(), function)
        : declared(pointer, contract(call, function), function);
  }

  private static Callee defined(
      Expression.Call call, Value pointer, Summary summary, Optional<Symbol.Function> function) {
    Definition definition = new Definition(summary, new InnerValues(Site.of(call)));
    return new Callee(pointer, function, Optional.of(definition), Optional.empty(), false);
  }

  private Callee declared(
      Value pointer, Optional<FunctionContract> contract, Optional<Symbol.Function> function) {
    Optional<CallTerms> terms =
        contract.isPresent() ? Optional.of(driver.terms(contract.get())) : Optional.empty();
    boolean described =
        contract.isPresent() && (isDocumented(function) || !contract.get().isTrivial());
    return new Callee(pointer, function, Optional.empty(), terms, described);
  }

  private static boolean isDocumented(Optional<Symbol.Function> function) {
    return function.isPresent() && function.get().span().file().origin() != Origin.PROJECT;
  }

  private static Optional<Symbol.Function> functionAt(Value pointer) {
    return pointer instanceof Value.Address address && address.region() instanceof Region.Code code
        ? Optional.of(code.function())
        : Optional.empty();
  }

  private Optional<FunctionContract> contract(
      Expression.Call call, Optional<Symbol.Function> function) {
    return function.isPresent()
        ? Optional.of(driver.contracts().of(function.get()))
        : typedefContract(call).or(() -> undeclaredContract(call));
  }

  /** A call through a pointer whose type says what is called. */
  private Optional<FunctionContract> typedefContract(Expression.Call call) {
    CType type = unit.semantics().typeOf(call.callee());
    CType target = type instanceof CType.Pointer pointer ? pointer.target() : type;
    return target instanceof CType.Function function && !function.name().isEmpty()
        ? unit.semantics()
            .lookup(function.name())
            .filter(Symbol.Typedef.class::isInstance)
            .map(symbol -> driver.contracts().of((Symbol.Typedef) symbol))
        : Optional.empty();
  }

  /** A call of a name that nothing declares. */
  private Optional<FunctionContract> undeclaredContract(Expression.Call call) {
    return call.callee() instanceof Expression.Name name && unit.semantics().symbol(name).isEmpty()
        ? Optional.of(driver.contracts().undeclared(name.name()))
        : Optional.empty();
  }
}
