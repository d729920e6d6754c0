package dev.ddilint.rules.contract;

import dev.ddilint.parser.ParsedHeader;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.ast.TypeSpecifier;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.BoundedProblems;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds annotations that make no sense. Each declaration is read by itself, with the names that it
 * gives its parameters itself; what several units include is read once.
 *
 * <p>Only the project's own text is looked at: nobody can mend a header of the system, and those of
 * the model have none (a test sees to it).
 */
public final class AnnotationCheck {
  /** Where declarations and words begin that were looked at. */
  private final IdentityHashMap<SourceFile, BitSet> seen = new IdentityHashMap<>();

  private final Set<ParsedHeader> headers = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final ProblemSink sink = new BoundedProblems(problems::add);

  /** Whether nothing that begins in a place was looked at before. */
  private boolean isNew(Span place) {
    BitSet offsets = seen.computeIfAbsent(place.file(), file -> new BitSet());
    boolean known = offsets.get(place.start());
    offsets.set(place.start());
    return !known;
  }

  /** What was wrong in all units checked so far, in order. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Checks what a unit and its own headers declare. */
  public AnnotationCheck check(ParsedUnit unit) {
    if (unit.header().filter(headers::add).isPresent()) {
      check(unit.header().get().syntax(), unit.semantics());
    }
    return check(unit.syntax(), unit.semantics());
  }

  /** Checks what a header declares. */
  public AnnotationCheck check(TranslationUnit unit, UnitSemantics semantics) {
    for (ExternalDeclaration declaration : unit.declarations()) {
      if (declaration.span().file().origin() == Origin.PROJECT && isNew(declaration.span())) {
        check(declaration, semantics);
      }
    }
    return this;
  }

  private void check(ExternalDeclaration declaration, UnitSemantics semantics) {
    if (declaration instanceof ExternalDeclaration.FunctionDefinition function) {
      declared(function.specifiers(), function.declarator(), semantics);
    } else if (declaration instanceof ExternalDeclaration.Declare declare) {
      check(declare.declaration(), semantics);
    }
  }

  private void check(Declaration declaration, UnitSemantics semantics) {
    structure(declaration.specifiers(), semantics);
    for (InitDeclarator each : declaration.declarators()) {
      declared(declaration.specifiers(), each.declarator(), semantics);
    }
  }

  private void structure(DeclarationSpecifiers specifiers, UnitSemantics semantics) {
    if (specifiers.type() instanceof TypeSpecifier.StructOrUnion type) {
      TypeReader reader = new TypeReader().readType(type.annotations());
      for (Declaration member : type.members().orElse(List.of())) {
        structure(member.specifiers(), semantics);
        for (InitDeclarator each : member.declarators()) {
          reader.readMember("", words(member.specifiers(), each.declarator()));
        }
      }
      report(reader.defects(), semantics);
    }
  }

  private void declared(
      DeclarationSpecifiers specifiers, Declarator declarator, UnitSemantics semantics) {
    Optional<List<Declarator.Parameter>> parameters = parameters(declarator);
    if (!mayBeWrong(specifiers, declarator, parameters.orElse(List.of()))) {
      return;
    }
    ContractDraft draft = new ContractDraft(parameters.map(AnnotationCheck::names));
    ContractReader reader = new ContractReader(draft);
    reader.readFunction(words(specifiers, declarator));
    for (Declarator.Parameter each : parameters.orElse(List.of())) {
      reader.readParameter(
          each.declarator().name(),
          new CType.Unknown(""),
          words(each.specifiers(), each.declarator()));
    }
    report(draft.defects(), semantics);
  }

  /** Most declarations of a driver have no annotations but the usual ones; those cost little. */
  private static boolean mayBeWrong(
      DeclarationSpecifiers specifiers,
      Declarator declarator,
      List<Declarator.Parameter> parameters) {
    boolean unusual = mayBeWrong(specifiers.annotations()) || mayBeWrong(declarator.annotations());
    for (int i = 0; i < parameters.size() && !unusual; i++) {
      Declarator.Parameter each = parameters.get(i);
      unusual = mayBeWrong(each.specifiers(), each.declarator(), List.of());
    }
    return unusual;
  }

  private static boolean mayBeWrong(List<Annotation> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!SalParts.isUsual(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<List<Declarator.Parameter>> parameters(Declarator declarator) {
    for (Declarator.Part part : declarator.parts()) {
      if (part instanceof Declarator.Function function) {
        return function.prototype() ? Optional.of(function.parameters()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(List<Declarator.Parameter> parameters) {
    Set<String> names = new HashSet<>(Operand.OF_EVERY_FUNCTION);
    for (Declarator.Parameter each : parameters) {
      if (each.declarator().isNamed()) {
        names.add(each.declarator().name());
      }
    }
    return names;
  }

  private static List<Annotation> words(DeclarationSpecifiers specifiers, Declarator declarator) {
    if (declarator.annotations().isEmpty()) {
      return specifiers.annotations(); // the usual case
    }
    List<Annotation> words = new ArrayList<>(specifiers.annotations());
    words.addAll(declarator.annotations());
    return words;
  }

  /** A name that is no parameter may be one of the file. */
  private void report(List<Defect> defects, UnitSemantics semantics) {
    for (Defect defect : defects) {
      boolean declared =
          defect.unknownName().filter(name -> semantics.lookup(name).isPresent()).isPresent();
      Span place = defect.word().span();
      if (!declared && place.file().origin() == Origin.PROJECT && isNew(place)) {
        sink.report(defect.problem());
      }
    }
  }
}
