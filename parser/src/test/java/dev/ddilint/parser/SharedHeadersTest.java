package dev.ddilint.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ast.AstPrinter;
import dev.ddilint.parser.cfg.GraphPrinter;
import dev.ddilint.parser.pp.IncludeCounts;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of a driver share the header that they begin with, and nobody can tell. */
class SharedHeadersTest {
  private final Path folder;
  private final Map<String, String> model = new HashMap<>();
  private final SharedHeaders headers = new SharedHeaders();
  private Optional<Frontend> frontend = Optional.empty();

  SharedHeadersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theHeaderIsParsedOnce() {
    write("precomp.h", "typedef int STATUS;\n");
    assertThat(parse("a.c", "#include \"precomp.h\"\nSTATUS a;\n").header())
        .isPresent()
        .isEqualTo(parse("b.c", "#include \"PRECOMP.H\"\nSTATUS b;\n").header());
  }

  @Test
  void aUnitMeansTheSameAloneAndAfterOthers() {
    write(
        "precomp.h",
        """
        #include "gone.h"
        #pragma once
        #pragma warning(disable: 4100)
        typedef struct _EXTENSION EXTENSION, *PEXTENSION;
        typedef int STATUS;
        extern int Count;
        extern int Table[];
        STATUS Start(PEXTENSION);
        int broken(( ;
        static int Inline(int x) { return x ? Count : 0; }
        """);
    String first =
        """
        #include "precomp.h"
        struct _EXTENSION { int Member; };
        int Count = 1;
        int Table[] = { 1, 2, 3 };
        _Must_inspect_result_ STATUS Start(PEXTENSION Extension) { return Extension->Member; }
        int Inline(int);
        """;
    String second =
        """
        #include "precomp.h"
        struct _EXTENSION { char Other[7]; };
        STATUS Use(PEXTENSION e) { return Start(e) + sizeof(*e) + Table[0] + e->Other[0]; }
        """;
    assertThat(parse("first.c", first).header()).isPresent();
    String after = described(parse("second.c", second));
    assertThat(after).isEqualTo(described(new SharedHeadersTest(folder).parse("second.c", second)));
    assertThat(after)
        .contains("missing=1", "gone.h", "was not understood", "4100", "Inline:", "Table: int32[]")
        .doesNotContain("inspect");
  }

  @Test
  void whatOneUnitAddsToAStructureIsItsOwn() {
    write("precomp.h", "typedef struct _X X;\nextern X *Global;\n");
    ParsedUnit first = parse("a.c", "#include \"precomp.h\"\nstruct _X { int a; };\n");
    ParsedUnit second = parse("b.c", "#include \"precomp.h\"\nstruct _X { char b; };\n");
    assertThat(global(first).field("a")).isPresent();
    assertThat(global(first).displayName()).isEqualTo("X");
    assertThat(global(second).field("a")).isEmpty();
    assertThat(global(second).field("b")).isPresent();
  }

  private static RecordType global(ParsedUnit unit) {
    return unit.semantics()
        .record(unit.semantics().lookup("Global").orElseThrow().type().pointee())
        .orElseThrow();
  }

  @Test
  void whatAHeaderSaysAboutFindingsHoldsInEveryUnit() {
    write(
        "precomp.h",
        """
        #pragma warning(disable: 28121)
        int inHeader; // ddilint: allow all - reason
        """);
    parse("a.c", "#include \"precomp.h\"\n#pragma warning(disable: 28122)\nint first;\n");
    ParsedUnit second =
        parse("b.c", "#include \"precomp.h\"\n#pragma warning(disable: 28123)\nint second;\n");
    assertThat(second.header()).isPresent();
    assertThat(second.remarks().comments()).hasSize(1);
    Span place = second.semantics().lookup("second").orElseThrow().span();
    assertThat(second.remarks().pragmasBefore(place))
        .extracting(each -> each.pragma().tokens().toString())
        .satisfiesExactly(
            header -> assertThat(header).contains("28121"),
            own -> assertThat(own).contains("28123"));
    Span inHeader = second.semantics().lookup("inHeader").orElseThrow().span();
    assertThat(second.remarks().pragmasBefore(inHeader)).hasSize(1);
  }

  @Test
  void aHeaderBehindADefinitionIsNotShared() {
    write("guids.h", "#ifdef INITGUID\nint Defined = 1;\n#else\nextern int Defined;\n#endif\n");
    ParsedUnit plain = parse("a.c", "#include \"guids.h\"\n");
    ParsedUnit defining = parse("b.c", "#define INITGUID\n#include \"guids.h\"\n");
    assertThat(plain.header()).isPresent();
    assertThat(defining.header()).isEmpty();
    assertThat(AstPrinter.print(defining.syntax())).contains("Defined");
  }

  @Test
  void aHeaderThatIsIncludedAgainSeesTheMacrosOfTheUnit() {
    write("each.h", "int NAME(EACH);\n#undef EACH\n");
    write("precomp.h", "#define NAME(x) n##x\n#define EACH 1\n#include \"each.h\"\n");
    String text = "#include \"precomp.h\"\n#define NAME(x) m##x\n#define EACH 2\n";
    parse("a.c", text + "#include \"each.h\"\n");
    ParsedUnit unit = parse("b.c", text + "#undef NAME\n#define NAME(x) k\n#include \"each.h\"\n");
    assertThat(unit.semantics().fileScope())
        .extracting(Object::toString)
        .containsExactly("nEACH", "k");
  }

  @Test
  void circlesOfHeadersEnd() {
    write("a.h", "#ifndef A_H\n#define A_H\n#include \"b.h\"\nint a;\n#endif\n");
    write("b.h", "#include \"a.h\"\nextern int b;\n");
    ParsedUnit unit = parse("a.c", "#include \"a.h\"\n#include \"b.h\"\n");
    assertThat(unit.problems()).isEmpty();
    assertThat(unit.includes()).isEqualTo(new IncludeCounts(5, 0, 0));
  }

  @Test
  void aHeaderBesideTheUnitIsTheOneOfItsFolder() {
    write("inc/precomp.h", "#include \"local.h\"\n");
    write("one/local.h", "int one;\n");
    write("two/local.h", "int two;\n");
    ParsedUnit one = parse("one/a.c", "#include \"precomp.h\"\n");
    ParsedUnit two = parse("two/a.c", "#include \"precomp.h\"\n");
    assertThat(one.semantics().lookup("one")).isPresent();
    assertThat(two.semantics().lookup("one")).isEmpty();
    assertThat(two.semantics().lookup("two")).isPresent();
  }

  @Test
  void aHeaderThatEndsWithinADeclarationIsNotShared() {
    write("open.h", "static const int\n");
    ParsedUnit unit = parse("a.c", "#include \"open.h\"\nx = 1;\n");
    assertThat(unit.header()).isEmpty();
    assertThat(unit.problems()).isEmpty();
    assertThat(unit.semantics().lookup("x")).isPresent();
  }

  @Test
  void aModelHeaderImportedLaterMayDeclareWhatTheHeaderMentions() {
    model.put("late.h", "typedef struct { int m; } LATE;\n");
    write("early.h", "extern LATE *Early;\n");
    ParsedUnit unit = parse("a.c", "#include \"early.h\"\n#include <late.h>\n");
    assertThat(unit.header()).isEmpty();
    assertThat(unit.semantics().lookup("Early").orElseThrow().type().pointee().isUnknown())
        .isFalse();
  }

  @Test
  void aUnitDoesNotReadTheFileOfTheUnitThatCameFirst() {
    write("precomp.h", "#pragma warning(disable: 28150)\nint x;\n");
    ParsedUnit first = parse("a.c", "#include \"precomp.h\"\n");
    ParsedUnit second = parse("b.c", "#include \"precomp.h\"\n");
    assertThat(second.remarks().covers(first.file())).isFalse();
    assertThat(second.remarks().covers(second.file())).isTrue();
    assertThat(second.remarks().pragmas()).hasSize(1);
  }

  @Test
  void theUnitGoesOnWithTheHeadersPacking() {
    write("pack.h", "#pragma pack(push, 1)\n");
    ParsedUnit unit = parse("a.c", "#include \"pack.h\"\nstruct S { char c; int i; } s;\n");
    assertThat(unit.semantics().sizeOf(unit.semantics().lookup("s").orElseThrow().type()))
        .hasValue(5);
  }

  @Test
  void aVariableOfTheHeaderIsNoType() {
    write("values.h", "int value(void);\nextern int v;\nint w(void) { return v; }\n");
    ParsedUnit unit = parse("a.c", "#include \"values.h\"\nint f(void) { return (v) & 1; }\n");
    assertThat(AstPrinter.print(unit.syntax())).doesNotContain("cast").contains("&");
  }

  private static String described(ParsedUnit unit) {
    StringBuilder text = new StringBuilder();
    unit.problems().stream().map(Problem::message).forEach(line -> text.append(line).append('\n'));
    text.append(unit.includes()).append('\n').append(AstPrinter.print(unit.syntax()));
    unit.pragmas().forEach(pragma -> text.append(pragma.tokens()).append('\n'));
    unit.functions()
        .forEach(function -> text.append(new GraphPrinter().print(function.graph())).append('\n'));
    unit.semantics()
        .fileScope()
        .forEach(
            each ->
                text.append("%s: %s %s%n".formatted(each.name(), each.type(), each.annotations())));
    return text.toString();
  }

  private ParsedUnit parse(String name, String text) {
    write(name, text);
    if (frontend.isEmpty()) {
      FrontendOptions options =
          new FrontendOptions(
              folder, Platform.X64, List.of(folder.resolve("inc")), List.of(), List.of(), 0);
      frontend =
          Optional.of(
              new Frontend(
                  options,
                  header ->
                      Optional.ofNullable(model.get(header))
                          .map(it -> new SourceFile(header, SourceFile.Origin.MODEL, it))));
    }
    return frontend.get().parse(folder.resolve(name), headers);
  }

  private void write(String name, String text) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
