package dev.ddilint.parser;

import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.pp.DefinedMacros;
import dev.ddilint.parser.pp.IncludeCounts;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import java.util.List;

/**
 * What the front end made of one source file.
 *
 * @param functions those that became a control-flow graph, in source order; of a function from an
 *     included file too
 * @param macros which names are macros at its end
 * @param imports names of the model headers that are visible, those they import included
 * @param includes what became of the {@code #include} lines
 * @param skippedFunctions names of functions that were not understood; a problem tells why
 */
public record ParsedUnit(
    SourceFile file,
    TranslationUnit syntax,
    UnitSemantics semantics,
    List<DefinedFunction> functions,
    List<Pragma> pragmas,
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

  /**
   * Whether it sees a kernel header, the model's or a real one: only then is it driver code. All of
   * them know driver objects.
   */
  public boolean isKernelCode() {
    return imports.contains("wdm.h")
        || imports.contains("ndis.h")
        || semantics.lookup("DRIVER_OBJECT").isPresent();
  }
}
