package dev.ddilint.rules.coverage;

import static java.util.Comparator.naturalOrder;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.MemberCounts;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.facts.PageFacts;
import dev.ddilint.rules.interproc.FunctionIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counts, over drivers, the calls of functions that they do not define, by what is known of them.
 */
public final class CallCoverage {
  private static final Comparator<CalledFunction> WORST_FIRST =
      Comparator.comparing(CalledFunction::knowledge)
          .thenComparing(Comparator.comparingInt(CalledFunction::calls).reversed())
          .thenComparing(CalledFunction::name)
          .thenComparing(CalledFunction::typed);

  private final PageFacts facts;
  private final Map<Key, CalledFunction> functions = new HashMap<>();
  private int indirect;
  private int members;
  private int membersResolved;

  /** A driver that misses an include knows less of a function than another: two rows. */
  private record Key(String name, Knowledge knowledge, boolean typed) {}

  public CallCoverage(PageFacts facts) {
    this.facts = facts;
  }

  /** Counts in a driver. */
  public void add(Driver driver) {
    FunctionIndex own = new FunctionIndex(driver.units());
    Contracts contracts = new Contracts(driver.modelPragmas(), driver.contracts());
    for (ParsedUnit unit : driver.units()) {
      UnitCounter counter = new UnitCounter(unit, own, contracts);
      for (DefinedFunction function : unit.functions()) {
        Traversal.expressions(function.syntax().body(), counter::count);
      }
      MemberCounts counts = MemberCounts.of(unit);
      members += counts.total();
      membersResolved += counts.resolved();
    }
  }

  /** Least known first, then the most called. */
  public List<CalledFunction> functions() {
    return functions.values().stream().sorted(WORST_FIRST).toList();
  }

  /** Calls through pointers: their targets have no name. */
  public int indirectCalls() {
    return indirect;
  }

  /** The calls of functions of which this much is known, of all calls. */
  public Share calls(Knowledge knowledge) {
    return calls(functions.values().stream(), each -> each.knowledge() == knowledge);
  }

  /** The functions of which this much is known wherever they are called, of all functions. */
  public Share names(Knowledge knowledge) {
    Map<String, Knowledge> least = new TreeMap<>();
    functions
        .keySet()
        .forEach(
            key -> least.merge(key.name(), key.knowledge(), BinaryOperator.minBy(naturalOrder())));
    long part = least.values().stream().filter(knowledge::equals).count();
    return new Share((int) part, least.size());
  }

  /** Of the calls to documented functions, those that find a contract. */
  public Share documentedWithContract() {
    return calls(documented(), each -> each.knowledge() != Knowledge.NONE);
  }

  /** Of the calls to documented functions, those that find a prototype. */
  public Share documentedWithPrototype() {
    return calls(documented(), CalledFunction::typed);
  }

  /** Of the member accesses, those that lead to a known member. */
  public Share resolvedMembers() {
    return new Share(membersResolved, members);
  }

  private Stream<CalledFunction> documented() {
    return functions.values().stream().filter(CalledFunction::documented);
  }

  private static Share calls(Stream<CalledFunction> all, Predicate<CalledFunction> counted) {
    int part = 0;
    int whole = 0;
    for (CalledFunction function : (Iterable<CalledFunction>) all::iterator) {
      whole += function.calls();
      part += counted.test(function) ? function.calls() : 0;
    }
    return new Share(part, whole);
  }

  private void add(CalledFunction call) {
    functions.merge(
        new Key(call.name(), call.knowledge(), call.typed()),
        call,
        (first, second) ->
            new CalledFunction(
                first.name(),
                first.knowledge(),
                first.typed(),
                first.documented(),
                first.calls() + second.calls()));
  }

  /** The calls in one unit. */
  private final class UnitCounter {
    private final ParsedUnit unit;
    private final FunctionIndex own;
    private final Contracts contracts;

    UnitCounter(ParsedUnit unit, FunctionIndex own, Contracts contracts) {
      this.unit = unit;
      this.own = own;
      this.contracts = contracts;
    }

    void count(Expression expression) {
      if (expression instanceof Expression.Call call) {
        if (call.callee() instanceof Expression.Name name) {
          count(name);
        } else {
          indirect++;
        }
      }
    }

    private void count(Expression.Name name) {
      Optional<Symbol> symbol = unit.semantics().symbol(name);
      if (symbol.isEmpty()) {
        add(called(name.name(), false, false));
      } else if (symbol.get() instanceof Symbol.Function function) {
        countFunction(function);
      } else {
        indirect++;
      }
    }

    private void countFunction(Symbol.Function function) {
      if (own.find(function, unit.file().name()).isPresent()) {
        return;
      }
      boolean typed = function.span().file().origin() != Origin.PROJECT;
      FunctionContract contract = contracts.of(function);
      boolean stated = !contract.isTrivial() || (typed && contract.page().isPresent());
      add(called(function.name(), typed, stated));
    }

    private CalledFunction called(String name, boolean typed, boolean stated) {
      boolean documented = facts.find(name).isPresent();
      return new CalledFunction(name, knowledge(typed, stated, documented), typed, documented, 1);
    }

    private static Knowledge knowledge(boolean typed, boolean stated, boolean documented) {
      if (stated || (typed && documented)) {
        return Knowledge.FULL;
      }
      return typed || documented ? Knowledge.PARTIAL : Knowledge.NONE;
    }
  }
}
