package dev.ddilint.parser;

import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.pp.DefinedMacros;
import dev.ddilint.parser.pp.IncludeCounts;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.pp.UnitRemarks;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the front end made of one source file.
 *
 * @param header the one it begins with, if its units share that
 * @param syntax the rest
 * @param functions those that became a control-flow graph, in source order; of a function from an
 *     included file too
 * @param remarks what the sources say about findings
 * @param macros which names are macros at its end
 * @param imports names of the model headers that are visible, those they import included
 * @param includes what became of the {@code #include} lines
 * @param skippedFunctions names of functions that were not understood; a problem tells why
 */
public record ParsedUnit(
    SourceFile file,
    Optional<ParsedHeader> header,
    TranslationUnit syntax,
    UnitSemantics semantics,
    List<DefinedFunction> functions,
    List<Pragma> pragmas,
    UnitRemarks remarks,
    DefinedMacros macros,
    List<String> imports,
    IncludeCounts includes,
    List<String> skippedFunctions,
    List<Problem> problems) {
  public ParsedUnit {
    functions = List.copyOf(functions);
    pragmas = List.copyOf(pragmas);
    imports = List.copyOf(imports);
    skippedFunctions = List.copyOf(skippedFunctions);
    problems = List.copyOf(problems);
  }

  /** One object a unit: to compare its tree would walk it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The declarations that have a body or an initializer, and those of the unit that have none. */
  public List<ExternalDeclaration> code() {
    List<ExternalDeclaration> all = new ArrayList<>();
    header.ifPresent(shared -> all.addAll(shared.code()));
    all.addAll(syntax.declarations());
    return all;
  }

  /**
   * Whether it sees a kernel header, the model's or a real one: only then is it driver code. All of
   * them know driver objects.
   */
  public boolean isKernelCode() {
    return imports.contains("wdm.h")
        || imports.contains("ndis.h")
        || semantics.lookup("DRIVER_OBJECT").isPresent();
  }

  /** Whether it sees what only file systems and their filters need. */
  public boolean isFileSystemCode() {
    return imports.contains("ntifs.h") || semantics.lookup("FSRTL_COMMON_FCB_HEADER").isPresent();
  }
}
