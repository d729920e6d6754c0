package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.antlr.LexerTokenizer;
import dev.ddilint.parser.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources in the folder {@code clang} give the tokens that clang 14 gives, which are recorded
 * beside them, one a line, from {@code clang -E -P --target=x86_64-pc-windows-msvc -nostdinc -undef
 * -D_MSC_VER=1939 -D_WIN64=1 -D_M_X64=100 -DDBG=0 -I inc}, without the lines of pragmas.
 */
class ClangComparisonTest {
  private static final String DEFINITIONS =
      """
      #define _MSC_VER 1939
      #define _WIN64 1
      #define _M_X64 100
      #define DBG 0
      """;

  @ParameterizedTest
  @ValueSource(strings = {"driver", "macros", "directives"})
  void tokensAreThoseOfClang(String name) throws IOException, URISyntaxException {
    Path recorded = resource(name + ".tokens");
    assertThat(tokens(resource(name + ".c"))).isEqualTo(Files.readAllLines(recorded));
  }

  private static Path resource(String name) throws URISyntaxException {
    URI place = ClangComparisonTest.class.getResource("clang/" + name).toURI();
    return Path.of(place);
  }

  private static List<String> tokens(Path file) {
    Symbols symbols = new Symbols();
    Path folder = file.resolveSibling("");
    PreprocessorOptions options =
        new PreprocessorOptions(
            folder,
            List.of(folder.resolve("inc")),
            List.of(),
            new SourceFile("<predefined>", SourceFile.Origin.MODEL, DEFINITIONS),
            true);
    PreprocessedUnit unit =
        new Preprocessor(options, symbols, new LexerTokenizer(symbols), header -> Optional.empty())
            .preprocess(file, problem -> {})
            .orElseThrow();
    return IntStream.range(0, unit.size()).mapToObj(i -> symbols.text(unit.symbol(i))).toList();
  }
}
