package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.ParameterContract;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.storage.Definitions;
import java.util.List;
import java.util.Optional;

/**
 * A pointer that is valid only while a start routine runs is kept.
 *
 * <p>The I/O manager frees the registry path when DriverEntry returns. A driver that needs it later
 * copies its characters; a copy of the string structure, or of the pointer in it, still leads to
 * the freed memory. Helpers that get the pointer are followed.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * UNICODE_STRING Path;
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
 * {
 *     Path = *RegistryPath;   // expect: start-routine-pointer-kept "RegistryPath"
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * UNICODE_STRING Path;
 * WCHAR Characters[256];
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
 * {
 *     RtlInitEmptyUnicodeString(&Path, Characters, sizeof(Characters));
 *     RtlCopyUnicodeString(&Path, RegistryPath);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0708",
    name = "start-routine-pointer-kept",
    summary = "A pointer that is valid only while the driver starts is kept.",
    severity = Severity.ERROR,
    sameAs = {"C28131"})
public final class StartRoutinePointerKept implements Rule {
  /** Helpers of helpers that the pointer is passed to. */
  private static final int MAX_HELPERS = 4;

  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      for (Roles.Assignment assignment : context.roles().of(node)) {
        check(context, node, assignment.role());
      }
    }
  }

  private void check(RuleContext context, Node node, Role role) {
    List<ParameterContract> stated =
        node.unit()
            .semantics()
            .lookup(role.name())
            .filter(Symbol.Typedef.class::isInstance)
            .map(typedef -> context.contracts().of((Symbol.Typedef) typedef).parameterContracts())
            .orElse(List.of());
    List<Symbol.Variable> parameters = node.function().symbol().parameters();
    for (int i = 0; i < stated.size() && i < parameters.size(); i++) {
      if (stated.get(i).itself(Fact.ValidUntil.class).findAny().isPresent()) {
        new Pointer(context, role, parameters.get(i)).follow(node, parameters.get(i), 0);
      }
    }
  }

  private void report(RuleContext context, Role role, Symbol pointer, Span place) {
    context.report(
        this,
        info().severity(),
        place,
        "%s is kept, but valid only until the %s routine returns"
            .formatted(pointer.name(), role.name()),
        role.page());
  }

  /** A parameter of a start routine, in it and in its helpers. */
  private final class Pointer {
    private final RuleContext context;
    private final Role role;
    private final Symbol pointer;

    Pointer(RuleContext context, Role role, Symbol pointer) {
      this.context = context;
      this.role = role;
      this.pointer = pointer;
    }

    void follow(Node node, Symbol.Variable name, int depth) {
      UnitSemantics semantics = node.unit().semantics();
      for (Expression.Assignment assignment : node.code().all(Expression.Assignment.class)) {
        if (assignment.operator().isEmpty()
            && leadsTo(assignment.value(), name, semantics)
            && outlives(assignment.target(), node)) {
          report(context, role, pointer, assignment.span());
        }
      }
      if (depth < MAX_HELPERS) {
        node.code().directCalls().forEach(direct -> passed(node, direct, name, depth));
      }
    }

    private void passed(Node node, DirectCall direct, Symbol.Variable name, int depth) {
      Expression.Call call = direct.call();
      UnitSemantics semantics = node.unit().semantics();
      Optional<Node> helper = context.functions().find(direct.callee(), node.unit().file().name());
      if (helper.isPresent()) {
        List<Symbol.Variable> parameters = helper.get().function().symbol().parameters();
        for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
          if (isName(uncast(call.arguments().get(i)), name, semantics)) {
            follow(helper.get(), parameters.get(i), depth + 1);
          }
        }
      }
    }

    /** The pointer, the structure that it leads to, or a pointer in that. */
    private boolean leadsTo(Expression value, Symbol.Variable name, UnitSemantics semantics) {
      Expression bare = uncast(value);
      if (bare instanceof Expression.Member member) {
        boolean direct =
            member.arrow()
                ? isName(member.object(), name, semantics)
                : isObject(member.object(), name, semantics);
        return direct && semantics.typeOf(member) instanceof CType.Pointer;
      }
      return isName(bare, name, semantics) || isObject(bare, name, semantics);
    }

    private boolean isObject(Expression object, Symbol.Variable name, UnitSemantics semantics) {
      return object instanceof Expression.Unary unary
          && unary.operator() == UnaryOperator.DEREFERENCE
          && isName(unary.operand(), name, semantics);
    }

    private boolean isName(Expression value, Symbol.Variable name, UnitSemantics semantics) {
      return value instanceof Expression.Name used
          && semantics.symbol(used).filter(symbol -> symbol == name).isPresent();
    }

    /** Whether what is stored there is there when the routine has returned. */
    private boolean outlives(Expression target, Node node) {
      if (target instanceof Expression.Member member) {
        return member.arrow()
            ? isKeptMemory(member.object(), node)
            : outlives(member.object(), node);
      }
      return isStatic(target, node);
    }

    /** Whether a pointer leads to what a variable of the driver or a call gave. */
    private boolean isKeptMemory(Expression address, Node node) {
      if (!(address instanceof Expression.Name name) || isStatic(name, node)) {
        return isStatic(address, node);
      }
      List<Expression> values = Definitions.of(node).of(name);
      return !values.isEmpty()
          && values.stream().map(each -> uncast(each)).allMatch(Expression.Call.class::isInstance);
    }

    private boolean isStatic(Expression object, Node node) {
      return object instanceof Expression.Name name
          && node.unit().semantics().symbol(name).orElse(null) instanceof Symbol.Variable variable
          && variable.isStatic();
    }
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
