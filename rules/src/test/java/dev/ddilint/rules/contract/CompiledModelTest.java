package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.index.Configuration;
import dev.ddilint.parser.index.Facet;
import dev.ddilint.parser.index.ModelImage;
import dev.ddilint.parser.index.ModelIndex;
import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a run takes from the compiled model is what it would have read from the text of the headers:
 * every name of every header, under every configuration that is compiled, and under those that are
 * not.
 */
class CompiledModelTest {
  private static final long NEWEST = 0x0A000010L;

  private final BundledModel model = new BundledModel();
  private final ModelIndex index = model.index().orElseThrow();
  private final Path folder;

  CompiledModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** How a run is configured. */
  record Run(Platform platform, List<String> definitions, long target) {
    Frontend frontend(Path root, HeaderModel headers) {
      return new Frontend(
          new FrontendOptions(root, platform, List.of(), List.of(), definitions, target), headers);
    }
  }

  static Stream<Run> compiled() {
    return Stream.of(Platform.values())
        .flatMap(
            platform ->
                Stream.of(
                    new Run(platform, List.of(), NEWEST),
                    new Run(platform, List.of("DBG=1"), NEWEST)));
  }

  /** For what costs more and differs less. */
  static Stream<Run> some() {
    return Stream.of(
        new Run(Platform.X64, List.of(), NEWEST),
        new Run(Platform.X86, List.of("DBG=1"), NEWEST),
        new Run(Platform.ARM64, List.of("NDIS630_MINIPORT=1"), 0x06010000L));
  }

  static Stream<Run> others() {
    return Stream.of(
        new Run(Platform.X64, List.of("DBG", "POOL_NX_OPTIN=1", "_AMD64_=1"), NEWEST),
        new Run(Platform.X64, List.of("NDIS630_MINIPORT=1"), NEWEST),
        new Run(Platform.X64, List.of(), 0x06010000L),
        new Run(Platform.X64, List.of(), 0x0A000004L),
        new Run(Platform.X86, List.of("-DBG"), 0x06020000L),
        new Run(Platform.ARM64, List.of("INITGUID", "NDEBUG=1"), NEWEST),
        new Run(Platform.X64, List.of("ULONG=int"), NEWEST));
  }

  @ParameterizedTest
  @MethodSource({"compiled", "others"})
  void declaresWhatTheTextDeclares(Run run) {
    Frontend compiled = run.frontend(folder, model);
    Frontend text = run.frontend(folder, BundledModel.ofTexts());
    List<String> different = new ArrayList<>();
    for (String header : index.headers()) {
      UnitSemantics actual = compiled.modelHeader(header).orElseThrow();
      UnitSemantics expected = text.modelHeader(header).orElseThrow();
      for (String name : names(run, header)) {
        if (!describe(name, actual).equals(describe(name, expected))) {
          different.add(header + ": " + name);
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(NodeText.of(compiled.modelPragmas())).isEqualTo(NodeText.of(text.modelPragmas()));
  }

  private List<String> names(Run run, String header) {
    ModelImage image = image(run);
    return image.names(image.header(header).orElseThrow());
  }

  private ModelImage image(Run run) {
    return index.image(new Configuration(run.platform().name(), List.of("DBG=1"))).orElseThrow();
  }

  private static String describe(String name, UnitSemantics unit) {
    Optional<Symbol> symbol = unit.lookup(name);
    return symbol.map(each -> SymbolText.of(each, unit)).orElse("nothing");
  }

  @ParameterizedTest
  @MethodSource("some")
  void knowsTheTagsThatTheTextKnows(Run run) throws IOException {
    Frontend compiled = run.frontend(folder, model);
    Frontend text = run.frontend(folder, BundledModel.ofTexts());
    List<String> different = new ArrayList<>();
    for (String header : index.headers()) {
      Path unit = folder.resolve("tags.c");
      List<String> tags = tags(run, header);
      Files.writeString(unit, variables(header, tags));
      UnitSemantics actual = compiled.parse(unit).semantics();
      UnitSemantics expected = text.parse(unit).semantics();
      for (String tag : tags) {
        if (!describe("v" + tag, actual).equals(describe("v" + tag, expected))) {
          different.add(header + ": " + tag);
        }
      }
      Files.delete(unit);
    }
    assertThat(different).isEmpty();
  }

  private List<String> tags(Run run, String header) {
    ModelImage image = image(run);
    return names(run, header).stream()
        .filter(name -> !image.candidates(name, Facet.TAG).isEmpty())
        .toList();
  }

  private static String variables(String header, List<String> tags) {
    StringBuilder unit = new StringBuilder("#include <" + header + ">\n");
    tags.forEach(tag -> unit.append("struct ").append(tag).append(" v").append(tag).append(";\n"));
    return unit.toString();
  }

  @ParameterizedTest
  @MethodSource("some")
  void expandsWhatTheTextExpands(Run run) throws IOException {
    Frontend compiled = run.frontend(folder, model);
    Frontend text = run.frontend(folder, BundledModel.ofTexts());
    List<String> different = new ArrayList<>();
    for (String header : index.headers()) {
      Path unit = folder.resolve("macros.c");
      Files.writeString(unit, uses(header, names(run, header)));
      if (!compiled.printTokens(unit).equals(text.printTokens(unit))) {
        different.add(header);
      }
      Files.delete(unit);
    }
    assertThat(different).isEmpty();
  }

  private static String uses(String header, List<String> names) {
    StringBuilder unit = new StringBuilder("#include <" + header + ">\n");
    for (String name : names) {
      unit.append(name).append('\n').append(name).append("(a, (b), c d, 4, e)\n");
      unit.append("#ifdef ").append(name).append("\ndefined\n#endif\n");
    }
    return unit.toString();
  }

  @Test
  void servesDriversForOtherReleases() {
    List<String> texts = new ArrayList<>();
    HeaderModel watched =
        new HeaderModel() {
          @Override
          public Optional<SourceFile> header(String name) {
            texts.add(name);
            return model.header(name);
          }

          @Override
          public String place(String name) {
            return model.place(name);
          }

          @Override
          public boolean tests(String macro) {
            return model.tests(macro);
          }

          @Override
          public Optional<ModelIndex> index() {
            return model.index();
          }
        };
    Frontend windows7 = new Run(Platform.X64, List.of(), 0x06010000L).frontend(folder, watched);
    assertThat(windows7.modelHeader("ntifs.h")).isPresent();
    assertThat(texts).isEmpty();
  }

  @Test
  void hasEveryHeader() {
    for (String header : index.headers()) {
      assertThat(model.header(header).map(SourceFile::name)).contains(model.place(header));
    }
    for (String each : List.of("X64", "X86", "ARM64")) {
      ModelImage image = index.image(new Configuration(each, List.of())).orElseThrow();
      assertThat(index.headers()).allMatch(header -> image.header(header).isPresent());
    }
  }

  @Test
  void isWhatTheHeadersSayNow() throws IOException {
    Path headers = Path.of("src/main/resources/dev/ddilint/rules/contract/model");
    try (Stream<Path> files = Files.walk(headers)) {
      assertThat(index.headers())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> headers.relativize(file).toString().replace('\\', '/'))
                  .toList());
    }
  }
}
