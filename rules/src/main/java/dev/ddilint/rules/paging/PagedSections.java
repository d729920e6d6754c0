package dev.ddilint.rules.paging;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.Code.FunctionUse;
import dev.ddilint.rules.interproc.Code.OtherCall;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sections into which a driver puts its functions and variables.
 *
 * <p>A section that the driver locks in memory while it needs it ({@code __ddi_locks_section}) does
 * not count as pageable: when it is locked is not followed.
 */
public final class PagedSections {
  private static final String PAGEABLE = "PAGE";

  /** A variable; the file of one that other units cannot see. */
  private record Variable(String name, String file) {
    static Variable of(Symbol symbol, String file) {
      boolean internal =
          symbol instanceof Symbol.Variable variable
              && variable.storage() == Symbol.Storage.INTERNAL;
      return new Variable(symbol.name(), internal ? file : "");
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Variable variable
              && variable.name.equals(name)
              && variable.file.equals(file));
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + file.hashCode();
    }
  }

  /** What calling a function says of sections. */
  private record Words(boolean codeIsPaged, boolean locksSection) {
    private static final Words NONE = new Words(false, false);

    static Words of(FunctionContract contract) {
      boolean codeIsPaged = contract.saysCodeIsPaged();
      boolean locksSection = contract.states(Fact.LocksSection.class);
      return codeIsPaged || locksSection ? new Words(codeIsPaged, locksSection) : NONE;
    }
  }

  private final FunctionIndex index;
  private final Map<Node, String> functions = new HashMap<>();
  private final Set<String> locked = new HashSet<>();
  private final Set<Variable> variables = new HashSet<>();
  private final Map<Node, List<Expression.Call>> checks = new HashMap<>();

  public PagedSections(FunctionIndex index, List<ParsedUnit> units, Contracts contracts) {
    this.index = index;
    IdentityHashMap<ParsedUnit, SectionPragmas> pragmas = new IdentityHashMap<>();
    for (ParsedUnit unit : units) {
      pragmas.put(unit, new SectionPragmas(unit));
    }
    for (Node node : index.all()) {
      Optional<String> section =
          section(node, pragmas.computeIfAbsent(node.unit(), SectionPragmas::new));
      if (section.isPresent()) {
        functions.put(node, section.get());
      }
    }
    OncePer<Symbol.Function, Words> words =
        new OncePer<>(function -> Words.of(contracts.of(function)));
    index.all().forEach(node -> readCalls(node, words));
    pragmas.forEach(this::findVariables);
  }

  private static Optional<String> section(Node node, SectionPragmas pragmas) {
    Symbol.Function function = node.function().symbol();
    Optional<String> own = SectionPragmas.ofDeclspec(function.annotations(), "code_seg");
    if (own.isEmpty()) {
      own = pragmas.ofFunction(function.name());
    }
    return own.isPresent() ? own : pragmas.openAt(node.function().syntax().span(), "code_seg");
  }

  private void readCalls(Node node, OncePer<Symbol.Function, Words> words) {
    for (FunctionUse use : node.code().functionUses()) {
      if (use instanceof DirectCall direct) {
        readCall(direct.call(), words.of(direct.callee()), node);
      } else if (use instanceof OtherCall other) {
        Optional<Symbol.Function> callee = function(other.call().callee(), node.unit().semantics());
        if (callee.isPresent()) {
          readCall(other.call(), words.of(callee.get()), node);
        }
      }
    }
  }

  private void readCall(Expression.Call call, Words words, Node node) {
    if (words.codeIsPaged()) {
      checks.computeIfAbsent(node, unused -> new ArrayList<>()).add(call);
    }
    if (words.locksSection()) {
      for (Expression argument : call.arguments()) {
        function(argument, node.unit().semantics())
            .flatMap(function -> index.find(function, node.unit().file().name()))
            .flatMap(this::section)
            .ifPresent(locked::add);
      }
    }
  }

  private static Optional<Symbol.Function> function(Expression value, UnitSemantics semantics) {
    if (value instanceof Expression.Cast cast) {
      return function(cast.operand(), semantics);
    }
    if (value instanceof Expression.Unary unary && unary.operator() == UnaryOperator.ADDRESS_OF) {
      return function(unary.operand(), semantics);
    }
    return value instanceof Expression.Name name
            && semantics.symbol(name).orElse(null) instanceof Symbol.Function function
        ? Optional.of(function)
        : Optional.empty();
  }

  private void findVariables(ParsedUnit unit, SectionPragmas pragmas) {
    for (ExternalDeclaration declaration : unit.syntax().declarations()) {
      if (declaration instanceof ExternalDeclaration.Declare declare) {
        for (Declaration.InitDeclarator each : declare.declaration().declarators()) {
          Optional<String> section = variable(declare.declaration().specifiers(), each, pragmas);
          if (section.isPresent() && section.get().startsWith(PAGEABLE)) {
            unit.semantics()
                .declared(each)
                .ifPresent(symbol -> variables.add(Variable.of(symbol, unit.file().name())));
          }
        }
      }
    }
  }

  private static Optional<String> variable(
      DeclarationSpecifiers specifiers, Declaration.InitDeclarator each, SectionPragmas pragmas) {
    if (specifiers.has(Specifier.EXTERN) || specifiers.has(Specifier.TYPEDEF)) {
      return Optional.empty();
    }
    String kind =
        each.initializer().isEmpty()
            ? "bss_seg"
            : specifiers.has(Specifier.CONST) ? "const_seg" : "data_seg";
    Optional<String> own = SectionPragmas.ofDeclspec(specifiers.annotations(), "allocate");
    if (own.isEmpty()) {
      own = SectionPragmas.ofDeclspec(each.declarator().annotations(), "allocate");
    }
    return own.isPresent() ? own : pragmas.openAt(each.span(), kind);
  }

  /** The section that the driver names for a function. */
  public Optional<String> section(Node function) {
    return Optional.ofNullable(functions.get(function));
  }

  /** Whether a function may be paged out. */
  public boolean isPageable(Node function) {
    return section(function)
        .filter(section -> section.startsWith(PAGEABLE) && !locked.contains(section))
        .isPresent();
  }

  /** Whether the function that a unit means may be paged out. */
  public boolean isPageable(Symbol.Function function, String file) {
    return !functions.isEmpty() && index.find(function, file).filter(this::isPageable).isPresent();
  }

  /** Whether a variable at file scope, as a unit sees it, may be paged out. */
  public boolean isPageableVariable(String name, String file) {
    return variables.contains(new Variable(name, file))
        || variables.contains(new Variable(name, ""));
  }

  /** The calls in a function that say that it is pageable code. */
  public List<Expression.Call> checks(Node function) {
    return checks.getOrDefault(function, List.of());
  }

  /** Whether the function that a unit means says itself that it is pageable code. */
  public boolean isChecked(Symbol.Function function, String file) {
    return index.find(function, file).filter(checks::containsKey).isPresent();
  }

  /** Whether any variable may. */
  public boolean hasPageableVariables() {
    return !variables.isEmpty();
  }
}
