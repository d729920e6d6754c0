package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.Code.FunctionUse;
import dev.ddilint.rules.interproc.Code.Mention;
import dev.ddilint.rules.interproc.Code.OtherCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which functions of the driver a function names. Naming one counts as calling it: whoever stores a
 * pointer to it makes it reachable.
 */
public final class CallGraph {
  private final FunctionIndex index;
  private final PointerTargets pointed;
  private final List<Set<Node>> callees = new ArrayList<>();
  private final List<Set<Node>> callers = new ArrayList<>();
  private final Set<Node> stored = new LinkedHashSet<>();
  private final Set<Node> called = new LinkedHashSet<>();

  /** A graph of direct calls. */
  public CallGraph(FunctionIndex index) {
    this(index, PointerTargets.none(index));
  }

  /**
   * A graph of direct calls and of those through pointers to one function.
   *
   * @param pointed where pointers lead
   */
  public CallGraph(FunctionIndex index, PointerTargets pointed) {
    this.index = index;
    this.pointed = pointed;
    for (Node ignored : index.all()) {
      callees.add(new LinkedHashSet<>());
      callers.add(new LinkedHashSet<>());
    }
    index.all().forEach(this::connect);
  }

  private void connect(Node node) {
    String file = node.unit().file().name();
    for (FunctionUse use : node.code().functionUses()) {
      if (use instanceof DirectCall direct) {
        connect(node, index.find(direct.callee(), file), called);
      } else if (use instanceof Mention mention) {
        connect(node, index.find(mention.function(), file), stored);
      } else if (use instanceof OtherCall other) {
        Optional<Node> callee = pointed(other.call().callee(), node.unit().semantics(), file);
        if (callee.isPresent()) {
          link(node, callee.get());
        }
      }
    }
  }

  private void connect(Node node, Optional<Node> callee, Set<Node> named) {
    if (callee.isPresent()) {
      link(node, callee.get());
      named.add(callee.get());
    }
  }

  private void link(Node node, Node callee) {
    callees.get(node.number()).add(callee);
    callers.get(callee.number()).add(node);
  }

  /** The one function that a call through a pointer in a file reaches. */
  public Optional<Node> pointed(Expression callee, UnitSemantics unit, String file) {
    return pointed.of(callee, unit, file);
  }

  /**
   * Whether a function's body stores or passes a pointer to this one: who calls it then is not
   * known from here.
   */
  public boolean isStored(Node node) {
    return stored.contains(node);
  }

  /** Whether a function's body calls this one by its name. */
  public boolean isCalled(Node node) {
    return called.contains(node);
  }

  public Set<Node> callees(Node node) {
    return callees.get(node.number());
  }

  public Set<Node> callers(Node node) {
    return callers.get(node.number());
  }

  /** The given functions and all that they lead to. */
  public Set<Node> reachableFrom(Collection<Node> roots) {
    Set<Node> reached = new LinkedHashSet<>(roots);
    Deque<Node> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      for (Node callee : callees(open.pop())) {
        if (reached.add(callee)) {
          open.push(callee);
        }
      }
    }
    return reached;
  }

  /**
   * All functions, callees before their callers; within a recursion the one that is met last comes
   * first.
   */
  public List<Node> bottomUp() {
    List<Node> order = new ArrayList<>();
    boolean[] seen = new boolean[index.all().size()];
    for (Node node : index.all()) {
      finish(node, seen, order);
    }
    return order;
  }

  /** Depth first without recursion: call chains of generated code can be long. */
  private void finish(Node start, boolean[] seen, List<Node> order) {
    if (seen[start.number()]) {
      return;
    }
    seen[start.number()] = true;
    Deque<Visit> stack = new ArrayDeque<>();
    stack.push(new Visit(start, callees(start).iterator()));
    while (!stack.isEmpty()) {
      Iterator<Node> left = stack.element().left();
      if (!left.hasNext()) {
        order.add(stack.pop().node());
        continue;
      }
      Node next = left.next();
      if (!seen[next.number()]) {
        seen[next.number()] = true;
        stack.push(new Visit(next, callees(next).iterator()));
      }
    }
  }

  private record Visit(Node node, Iterator<Node> left) {}
}
