package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.storage.PageableMemory;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * An object that must be resident lies in memory that may be paged out.
 *
 * <p>The system touches events, timers, locks, lookaside lists and alike at DISPATCH_LEVEL, where
 * it cannot bring a page back. Memory from paged pool and entries of paged lists must not hold
 * them, nor a structure that has one as a member.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * typedef struct _CONTEXT { ULONG Count; KEVENT Done; } CONTEXT, *PCONTEXT;
 * PCONTEXT Create(VOID)
 * {
 *     PCONTEXT context = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(CONTEXT), 'xtnC');   // expect: pageable-object "Done"
 *     return context;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * typedef struct _CONTEXT { ULONG Count; KEVENT Done; } CONTEXT, *PCONTEXT;
 * PCONTEXT Create(VOID)
 * {
 *     PCONTEXT context = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(CONTEXT), 'xtnC');
 *     return context;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0507",
    name = "pageable-object",
    summary = "An object that must be resident lies in pageable memory.",
    severity = Severity.ERROR,
    sameAs = {"0xC4"})
public final class PageableObject implements Rule {
  @Override
  public void check(RuleContext context) {
    PageableMemory memory =
        new PageableMemory(context.contracts(), context.functions(), context.calls());
    for (Node node : context.functions().all()) {
      List<Expression.Call> calls = memory.candidates(node);
      if (!calls.isEmpty()) {
        Function function = new Function(context, node, memory);
        calls.forEach(function::check);
      }
    }
  }

  /** A resident object and the way to it from the beginning of the memory. */
  private record Part(TypeContract type, String path) {}

  private void report(
      RuleContext context, Expression.Call call, RecordType holder, Part part, String source) {
    String what =
        part.path().isEmpty()
            ? part.type().name()
            : "member %s of %s (%s)".formatted(part.path(), holder, part.type().name());
    context.report(
        this,
        info().severity(),
        call.span(),
        "%s must be resident, but memory of %s may be paged out".formatted(what, source),
        part.type().page());
  }

  /** One function, with the type that the memory of each of its calls gets. */
  private final class Function {
    private final RuleContext context;
    private final Node node;
    private final UnitSemantics semantics;
    private final PageableMemory memory;
    private final IdentityHashMap<Expression, CType> types = new IdentityHashMap<>();

    Function(RuleContext context, Node node, PageableMemory memory) {
      this.context = context;
      this.node = node;
      this.semantics = node.unit().semantics();
      this.memory = memory;
      readTypes();
    }

    /** What the results of calls become; outer casts before inner ones. */
    private void readTypes() {
      node.code().initialized().forEach(this::declared);
      for (Expression.Assignment assignment : node.code().all(Expression.Assignment.class)) {
        types.put(assignment.value(), semantics.typeOf(assignment.target()));
      }
      for (Expression.Cast cast : node.code().all(Expression.Cast.class)) {
        types.put(cast.operand(), typeBehind(cast));
      }
    }

    private void declared(InitDeclarator declarator) {
      if (declarator.initializer().orElseThrow() instanceof Initializer.Single single) {
        semantics
            .declared(declarator)
            .ifPresent(symbol -> types.put(single.expression(), symbol.type()));
      }
    }

    /** The type a cast gives, unless it says less than what the result is stored in. */
    private CType typeBehind(Expression.Cast cast) {
      CType given = semantics.typeOf(cast);
      return semantics.record(given.pointee()).isPresent()
          ? given
          : types.getOrDefault(cast, given);
    }

    void check(Expression.Call call) {
      CType result = semantics.typeOf(call);
      CType stored = types.getOrDefault(call, result);
      boolean typed = semantics.record(result.pointee()).isPresent(); // told within the helper
      if (!typed && stored instanceof CType.Pointer pointer) {
        semantics
            .record(pointer.target())
            .ifPresent(
                holder -> resident(holder, "", 0).ifPresent(part -> check(call, holder, part)));
      }
    }

    private void check(Expression.Call call, RecordType holder, Part part) {
      Optional<FunctionContract> source = memory.source(call, node);
      source.ifPresent(contract -> report(context, call, holder, part, contract.name()));
    }

    /** The first resident object in a structure; what a union may hold is not known. */
    private Optional<Part> resident(RecordType type, String path, int depth) {
      TypeContract contract = context.contracts().of(type);
      if (contract.resident()) {
        return Optional.of(new Part(contract, path));
      }
      if (type.isUnion() || depth > MAX_DEPTH) {
        return Optional.empty();
      }
      return type.fields().orElse(List.of()).stream()
          .flatMap(field -> within(field, path, depth).stream())
          .findFirst();
    }

    private Optional<Part> within(RecordType.Field field, String path, int depth) {
      CType type = field.type() instanceof CType.Array array ? array.element() : field.type();
      String inner = path.isEmpty() || field.name().isEmpty() ? path : path + ".";
      return semantics
          .record(type)
          .flatMap(record -> resident(record, inner + field.name(), depth + 1));
    }
  }

  /** Structures within structures; a hostile file could nest more. */
  private static final int MAX_DEPTH = 16;
}
