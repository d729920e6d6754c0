package dev.ddilint.parser;

import dev.ddilint.parser.antlr.LexerTokenizer;
import dev.ddilint.parser.antlr.SyntaxParser;
import dev.ddilint.parser.antlr.TypeNameSet;
import dev.ddilint.parser.antlr.UnitSyntax;
import dev.ddilint.parser.pp.PreprocessedUnit;
import dev.ddilint.parser.pp.Preprocessor;
import dev.ddilint.parser.pp.PreprocessorOptions;
import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TextModule;
import dev.ddilint.parser.sem.DataModel;
import dev.ddilint.parser.sem.FileScope;
import dev.ddilint.parser.sem.ModelNames;
import dev.ddilint.parser.sem.Resolver;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads units of one run from texts, without files. */
public final class TestRun {
  private static final DataModel X64 = new DataModel(8);

  private final Symbols symbols = new Symbols();
  private final ModelNames model = new ModelNames(Optional.empty());

  /** A unit that sees the declarations of others as it would see those of model headers. */
  public TestUnit unit(String source, TestUnit... imports) {
    return unit(source, X64, imports);
  }

  public TestUnit unit(String source, DataModel sizes, TestUnit... imports) {
    List<Problem> problems = new ArrayList<>();
    SourceFile file = new SourceFile("test.c", Origin.PROJECT, source);
    Preprocessor preprocessor =
        new Preprocessor(
            new PreprocessorOptions(
                Path.of("."), List.of(), List.of(), new SourceFile("", Origin.MODEL, ""), false),
            symbols,
            new LexerTokenizer(symbols),
            name -> Optional.of(file));
    PreprocessedUnit tokens =
        ((TextModule) preprocessor.library().module(file.name()).orElseThrow()).unit();
    TypeNameSet visible =
        Arrays.stream(imports)
            .map(each -> each.syntax().typeNames())
            .reduce(TypeNameSet.EMPTY, TypeNameSet::union);
    UnitSyntax syntax =
        new SyntaxParser(symbols, preprocessor.annotations()).parse(tokens, visible, problems::add);
    List<FileScope> imported =
        Arrays.stream(imports).map(each -> each.semantics().scope()).toList();
    UnitSemantics semantics = new Resolver(sizes, model, imported).resolveHeader(syntax.tree());
    return new TestUnit(syntax, semantics, problems);
  }
}
