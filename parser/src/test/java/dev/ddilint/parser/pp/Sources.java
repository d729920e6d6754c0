package dev.ddilint.parser.pp;

import dev.ddilint.parser.antlr.LexerTokenizer;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A folder of sources for one test, and the preprocessor over it. */
final class Sources {
  private final Path folder;
  private final Path root;
  private final List<Path> includeDirectories = new ArrayList<>();
  private final List<Path> systemDirectories = new ArrayList<>();
  private final Map<String, String> model = new LinkedHashMap<>();
  private final Map<String, Integer> modelReads = new ConcurrentHashMap<>();
  private final Symbols symbols = new Symbols();
  private String predefined = "";
  private boolean annotationsAreMacros;
  private Optional<Preprocessor> preprocessor = Optional.empty();

  /** Sources whose root is a folder named {@code project}, so that there is something outside. */
  Sources(Path folder) {
    this.folder = folder;
    root = folder.resolve("project");
    create(root);
  }

  Path root() {
    return root;
  }

  /** Writes a file; its name is relative to the root and may lead out of it. */
  Sources file(String name, String text) {
    Path path = root.resolve(name).normalize();
    create(path.resolve("..").normalize());
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Sources model(String name, String text) {
    model.put(name, text);
    return this;
  }

  Sources includeDirectory(String name) {
    includeDirectories.add(root.resolve(name).normalize());
    return this;
  }

  Sources systemDirectory(String name) {
    systemDirectories.add(folder.resolve(name));
    return this;
  }

  Sources predefined(String text) {
    predefined = text;
    return this;
  }

  Sources annotationsAreMacros() {
    annotationsAreMacros = true;
    return this;
  }

  /** How often the model was asked for a header's text. */
  int modelReads(String name) {
    return modelReads.getOrDefault(name, 0);
  }

  /** Preprocesses {@code main.c} with this text. */
  Result preprocess(String text) {
    return file("main.c", text).preprocessFile("main.c");
  }

  Result preprocessFile(String name) {
    List<Problem> problems = new ArrayList<>();
    PreprocessedUnit unit =
        preprocessor().preprocess(root.resolve(name), problems::add).orElseThrow();
    return new Result(unit, symbols, problems);
  }

  Preprocessor preprocessor() {
    if (preprocessor.isEmpty()) {
      SourceFile definitions = new SourceFile("<predefined>", SourceFile.Origin.MODEL, predefined);
      PreprocessorOptions options =
          new PreprocessorOptions(
              root, includeDirectories, systemDirectories, definitions, annotationsAreMacros);
      preprocessor =
          Optional.of(
              new Preprocessor(options, symbols, new LexerTokenizer(symbols), this::header));
    }
    return preprocessor.get();
  }

  private Optional<SourceFile> header(String name) {
    modelReads.merge(name, 1, Integer::sum);
    return Optional.ofNullable(model.get(name))
        .map(text -> new SourceFile("<model>/" + name, SourceFile.Origin.MODEL, text));
  }

  private static void create(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What preprocessing made of a file. */
  record Result(PreprocessedUnit unit, Symbols symbols, List<Problem> problemList) {

    /** The tokens, each behind a space. */
    String tokens() {
      return IntStream.range(0, unit.size()).mapToObj(this::token).collect(Collectors.joining(" "));
    }

    String token(int index) {
      return symbols.text(unit.symbol(index));
    }

    /** The problems as {@code place: message}. */
    List<String> problems() {
      return problemList.stream()
          .map(p -> p.span().map(span -> span + ": ").orElse("") + p.message())
          .toList();
    }

    /** The pragmas as {@code index: tokens}, the index that of the token behind. */
    List<String> pragmas() {
      return unit.pragmas().stream()
          .map(pragma -> pragma.tokenIndex() + ": " + String.join(" ", pragma.tokens()))
          .toList();
    }
  }
}
