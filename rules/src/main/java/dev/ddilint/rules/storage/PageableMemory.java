package dev.ddilint.rules.storage;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which calls return memory that may be paged out, also through helpers of the driver. */
public final class PageableMemory {
  /** Helpers over helpers; allocators of real drivers have two at most. */
  private static final int MAX_HELPERS = 4;

  private final Contracts contracts;
  private final FunctionIndex functions;
  private final OncePer<Symbol.Function, Boolean> allocators;

  /** The functions that call an allocator, or one of these, and return something: few. */
  private final Set<Node> helpers = new HashSet<>();

  public PageableMemory(Contracts contracts, FunctionIndex functions, CallGraph calls) {
    this.contracts = contracts;
    this.functions = functions;
    this.allocators = new OncePer<>(this::isAllocator);
    findHelpers(calls);
  }

  private void findHelpers(CallGraph calls) {
    Deque<Node> open = new ArrayDeque<>();
    for (Node node : functions.all()) {
      if (allocates(node) && returnsSomething(node) && helpers.add(node)) {
        open.push(node);
      }
    }
    while (!open.isEmpty()) {
      for (Node caller : calls.callers(open.pop())) {
        if (returnsSomething(caller) && helpers.add(caller)) {
          open.push(caller);
        }
      }
    }
  }

  private boolean allocates(Node node) {
    for (DirectCall direct : node.code().directCalls()) {
      if (allocators.of(direct.callee())) {
        return true;
      }
    }
    return false;
  }

  private static boolean returnsSomething(Node node) {
    return !(node.function().symbol().type() instanceof CType.Function type)
        || !(type.result() instanceof CType.NoValue);
  }

  private boolean isAllocator(Symbol.Function function) {
    for (StatedFact stated : contracts.of(function).facts()) {
      if (stated.fact() instanceof Fact.Pageable) {
        return true;
      }
    }
    return false;
  }

  /** The calls in a function that may get pageable memory: of what allocates it, of helpers. */
  public List<Expression.Call> candidates(Node caller) {
    List<Expression.Call> found = new ArrayList<>();
    for (DirectCall direct : caller.code().directCalls()) {
      if (allocators.of(direct.callee()) || isHelper(direct.callee(), caller)) {
        found.add(direct.call());
      }
    }
    return found;
  }

  private boolean isHelper(Symbol.Function callee, Node caller) {
    Optional<Node> helper = functions.find(callee, caller.unit().file().name());
    return helper.isPresent() && helpers.contains(helper.get());
  }

  /** The documented allocation behind a call, if its memory is pageable for sure. */
  public Optional<FunctionContract> source(Expression.Call call, Node caller) {
    return source(call, call.arguments(), caller, 0);
  }

  private Optional<FunctionContract> source(
      Expression.Call call, List<Expression> arguments, Node caller, int depth) {
    UnitSemantics semantics = caller.unit().semantics();
    Optional<Symbol.Function> callee = Contracts.callee(call, semantics);
    if (callee.isEmpty() || depth > MAX_HELPERS) {
      return Optional.empty();
    }
    Optional<Node> helper = functions.find(callee.get(), caller.unit().file().name());
    if (helper.isPresent()) {
      return source(helper.get(), arguments, depth);
    }
    FunctionContract contract = contracts.of(callee.get());
    ConditionAtCall at = new ConditionAtCall(contract.parameters(), arguments, semantics);
    return Optional.of(contract)
        .filter(unused -> contract.facts().stream().anyMatch(stated -> isPageable(stated, at)));
  }

  private static boolean isPageable(StatedFact stated, ConditionAtCall at) {
    return stated.fact() instanceof Fact.Pageable pageable
        && pageable.object() instanceof Expression.Name
        && stated.condition().map(at::holds).orElse(true);
  }

  /** A helper whose every result other than null comes from such an allocation. */
  private Optional<FunctionContract> source(Node helper, List<Expression> arguments, int depth) {
    Definitions definitions = Definitions.of(helper);
    List<Expression> results =
        helper.function().graph().blocks().stream()
            .map(block -> block.terminator())
            .filter(Terminator.Return.class::isInstance)
            .flatMap(end -> ((Terminator.Return) end).value().stream())
            .toList();
    Optional<FunctionContract> found = Optional.empty();
    for (Expression result : results) {
      for (Expression value : values(result, definitions)) {
        if (helper.unit().semantics().constant(value).orElse(1) != 0) {
          found = allocation(value, helper, arguments, depth);
          if (found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return found;
  }

  private static List<Expression> values(Expression result, Definitions definitions) {
    Expression bare = uncast(result);
    if (bare instanceof Expression.Name name && !definitions.of(name).isEmpty()) {
      return definitions.of(name).stream().map(PageableMemory::uncast).toList();
    }
    return List.of(bare);
  }

  private Optional<FunctionContract> allocation(
      Expression value, Node helper, List<Expression> arguments, int depth) {
    if (!(value instanceof Expression.Call call)) {
      return Optional.empty();
    }
    ConditionAtCall at =
        new ConditionAtCall(
            helper.function().symbol().parameters(), arguments, helper.unit().semantics());
    return source(call, call.arguments().stream().map(at::atCall).toList(), helper, depth + 1);
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
