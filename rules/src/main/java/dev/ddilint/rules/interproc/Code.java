package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.TreeWalk;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What code is made of: the body of a function, or a declaration with its initializers. It is read
 * once, and each rule goes over the kind of parts that it asks for. All lists are in source order,
 * outer parts before inner ones.
 */
public final class Code {
  private final Map<Class<?>, ArrayList<Expression>> byKind = new HashMap<>();
  private final ArrayList<StructureName> structureNames = new ArrayList<>();
  private final ArrayList<Expression.Name> staticVariables = new ArrayList<>();
  private final ArrayList<FunctionUse> functionUses = new ArrayList<>();
  private final ArrayList<DirectCall> directCalls = new ArrayList<>();
  private final ArrayList<Mention> mentions = new ArrayList<>();
  private final ArrayList<InitDeclarator> initialized = new ArrayList<>();
  private final ArrayList<Statement> statements = new ArrayList<>();

  /** A place where code calls a function or names one. */
  public sealed interface FunctionUse {}

  /** A call of a function by its name. */
  public record DirectCall(Expression.Call call, Expression.Name name, Symbol.Function callee)
      implements FunctionUse {}

  /** A call of something else: through a pointer, of a name that nothing declares. */
  public record OtherCall(Expression.Call call) implements FunctionUse {}

  /** A function is named, but not to call it. */
  public record Mention(Expression.Name name, Symbol.Function function) implements FunctionUse {}

  /** The name of a variable that is a structure or a union. */
  public record StructureName(Expression.Name name, RecordType type) {}

  private Code() {}

  /** What a function does. */
  public static Code of(Statement body, UnitSemantics semantics) {
    Code code = new Code();
    code.new Reader(semantics).statement(body);
    code.trim();
    return code;
  }

  /** What the initializers of a declaration do. */
  public static Code of(Declaration declaration, UnitSemantics semantics) {
    Code code = new Code();
    code.new Reader(semantics).declaration(declaration);
    code.trim();
    return code;
  }

  /** Gives back the room that no part took: code is kept as long as its driver. */
  private void trim() {
    for (ArrayList<Expression> each : byKind.values()) {
      each.trimToSize();
    }
    structureNames.trimToSize();
    staticVariables.trimToSize();
    functionUses.trimToSize();
    directCalls.trimToSize();
    mentions.trimToSize();
    initialized.trimToSize();
    statements.trimToSize();
  }

  /**
   * The expressions of a kind, such as {@code Expression.Call.class}. Of names and integers, which
   * are most of them, there are no lists.
   */
  @SuppressWarnings("unchecked") // each list holds the objects of one class
  public <E extends Expression> List<E> all(Class<E> kind) {
    List<Expression> known = byKind.get(kind);
    return known == null ? List.of() : (List<E>) known;
  }

  /** The calls of functions by their names. */
  public List<DirectCall> directCalls() {
    return directCalls;
  }

  /** The names of functions that stand for their addresses. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The calls, and where else functions are named. */
  public List<FunctionUse> functionUses() {
    return functionUses;
  }

  public List<StructureName> structureNames() {
    return structureNames;
  }

  /** The names of variables that live as long as the driver. */
  public List<Expression.Name> staticVariables() {
    return staticVariables;
  }

  /** The declarators with an initializer. */
  public List<InitDeclarator> initialized() {
    return initialized;
  }

  public List<Statement> statements() {
    return statements;
  }

  private final class Reader extends TreeWalk {
    private final UnitSemantics semantics;

    /** Of the direct call that was met last: it comes next and is no mention. */
    private Optional<Expression> callee = Optional.empty();

    Reader(UnitSemantics semantics) {
      this.semantics = semantics;
    }

    @Override
    public void statement(Statement node) {
      statements.add(node);
      super.statement(node);
    }

    @Override
    public void declaration(Declaration node) {
      for (InitDeclarator each : node.declarators()) {
        if (each.initializer().isPresent()) {
          initialized.add(each);
        }
      }
      super.declaration(node);
    }

    @Override
    public void expression(Expression node) {
      if (node instanceof Expression.Name name) {
        name(name);
      } else if (!(node instanceof Expression.IntegerLiteral)) {
        listOf(node.getClass()).add(node);
        if (node instanceof Expression.Call call) {
          call(call);
        }
        super.expression(node);
      }
    }

    private List<Expression> listOf(Class<?> kind) {
      ArrayList<Expression> known = byKind.get(kind);
      if (known != null) {
        return known;
      }
      ArrayList<Expression> list = new ArrayList<>();
      byKind.put(kind, list);
      return list;
    }

    private void call(Expression.Call call) {
      if (call.callee() instanceof Expression.Name name
          && semantics.symbol(name).orElse(null) instanceof Symbol.Function function) {
        DirectCall direct = new DirectCall(call, name, function);
        directCalls.add(direct);
        functionUses.add(direct);
        callee = Optional.of(name);
      } else {
        functionUses.add(new OtherCall(call));
      }
    }

    private void name(Expression.Name name) {
      if (callee.isPresent() && callee.get() == name) {
        return;
      }
      Optional<Symbol> symbol = semantics.symbol(name);
      if (symbol.isPresent()) {
        name(name, symbol.get());
      }
    }

    private void name(Expression.Name name, Symbol symbol) {
      if (symbol instanceof Symbol.Function function) {
        Mention mention = new Mention(name, function);
        mentions.add(mention);
        functionUses.add(mention);
      } else if (symbol instanceof Symbol.Variable variable) {
        if (variable.isStatic()) {
          staticVariables.add(name);
        }
        if (variable.type() instanceof CType.StructOrUnion structure) {
          structureNames.add(new StructureName(name, structure.type()));
        }
      }
    }
  }
}
