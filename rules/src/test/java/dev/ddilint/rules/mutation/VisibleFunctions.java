package dev.ddilint.rules.mutation;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.FunctionContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The documented functions that a unit of a driver sees, by name: what a careless author may call
 * instead of another one.
 */
final class VisibleFunctions {
  private static final TreeSet<String> NAMES =
      new TreeSet<>(new BundledModel().index().orElseThrow().allNames());

  private VisibleFunctions() {}

  /** Those that take the first arguments of a call just as the one called there does. */
  static List<FunctionContract> insteadOf(CallPlace place, Predicate<FunctionContract> wanted) {
    UnitSemantics semantics = place.driver().units().get(place.unit()).semantics();
    List<FunctionContract> found = new ArrayList<>();
    for (String name : NAMES) {
      Optional<Symbol> symbol = semantics.lookup(name);
      if (symbol.isPresent() && symbol.get() instanceof Symbol.Function function) {
        if (isCalledAlike(function.parameters(), place) && !name.equals(place.contract().name())) {
          FunctionContract contract = place.driver().contracts().of(function);
          if (wanted.test(contract)) {
            found.add(contract);
          }
        }
      }
    }
    return found;
  }

  private static boolean isCalledAlike(List<Symbol.Variable> parameters, CallPlace place) {
    List<Symbol.Variable> called = place.contract().parameters();
    if (parameters.size() > called.size() || parameters.isEmpty() != called.isEmpty()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).type().equals(called.get(i).type())) {
        return false;
      }
    }
    return true;
  }

  /** The call with another callee, which takes the first arguments of the one that stands there. */
  static String call(FunctionContract callee, CallPlace place) {
    return callee.name() + "(" + place.arguments(callee.parameters().size()) + ")";
  }
}
