package dev.ddilint.rules.interproc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.testing.ParsedDriver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which function a call through a pointer reaches, asked of the calls in a function Run. */
class PointerTargetsTest {
  private static final String FUNCTIONS =
      """
      typedef VOID (*ACTION)(VOID);
      typedef struct _INNER { ACTION Stop; } INNER;
      typedef struct _TABLE { ULONG Size; ACTION Start; INNER Inner; ACTION Many[2]; } TABLE;
      VOID First(VOID) { }
      VOID Second(VOID) { }
      VOID Use(PVOID p) { }
      """;

  @Test
  void aVariableThatOneFunctionIsAssignedTo() {
    assertThat(targets("static ACTION a; VOID Set(VOID) { a = First; } VOID Run(VOID) { a(); }"))
        .containsExactly("First");
    assertThat(targets("ACTION a = &First; VOID Run(VOID) { (*a)(); }")).containsExactly("First");
    assertThat(
            targets(
                "ACTION a = (ACTION)First; VOID Off(VOID) { a = NULL; } VOID Run(VOID) { a(); }"))
        .containsExactly("First");
  }

  @Test
  void aMemberOfAStructureOfTheDriver() {
    assertThat(targets("const TABLE t = { 8, First, { Second } }; VOID Run(VOID) { t.Start(); }"))
        .containsExactly("First");
    assertThat(targets("TABLE t = { 8, First, { Second } }; VOID Run(VOID) { t.Inner.Stop(); }"))
        .containsExactly("Second");
    assertThat(
            targets(
                "TABLE t = { .Start = First, .Inner = { Second } }; VOID Run(VOID) { t.Start(); }"))
        .containsExactly("First");
    assertThat(
            targets("TABLE t; VOID Set(VOID) { t.Start = First; } VOID Run(VOID) { t.Start(); }"))
        .containsExactly("First");
  }

  @Test
  void twoFunctionsAreNone() {
    assertThat(targets("ACTION a = First; VOID Set(VOID) { a = Second; } VOID Run(VOID) { a(); }"))
        .isEmpty();
    assertThat(
            targets(
                "TABLE t = { 8, First }; VOID Set(VOID) { t.Start = Second; } VOID Run(VOID) { t.Start(); }"))
        .isEmpty();
  }

  @Test
  void whatOthersMayWriteIsNotKnown() {
    assertThat(targets("ACTION a = First; VOID Set(VOID) { Use(&a); } VOID Run(VOID) { a(); }"))
        .isEmpty();
    assertThat(
            targets(
                "TABLE t = { 8, First }; VOID Set(VOID) { Use(&t); } VOID Run(VOID) { t.Start(); }"))
        .isEmpty();
    assertThat(
            targets(
                "TABLE s; TABLE t = { 8, First }; VOID Set(VOID) { t = s; } VOID Run(VOID) { t.Start(); }"))
        .isEmpty();
    assertThat(targets("ACTION a = First; VOID Set(ACTION b) { a = b; } VOID Run(VOID) { a(); }"))
        .isEmpty();
  }

  @Test
  void whatCodeElsewhereDefinesMayStartWithAnother() {
    assertThat(targets("extern ACTION a; VOID Set(VOID) { a = First; } VOID Run(VOID) { a(); }"))
        .isEmpty();
    assertThat(
            targets(
                "extern ACTION a; ACTION a; VOID Set(VOID) { a = First; } VOID Run(VOID) { a(); }"))
        .containsExactly("First");
  }

  @Test
  void localVariablesElementsAndPointersToStructuresAreNotLookedAt() {
    assertThat(targets("VOID Run(ACTION a) { a(); }")).isEmpty();
    assertThat(
            targets(
                "TABLE t = { 8, First, { Second }, { First, First } }; VOID Run(VOID) { t.Many[1](); }"))
        .isEmpty();
    assertThat(targets("TABLE t = { 8, First }; VOID Run(TABLE *p) { p->Start(); }")).isEmpty();
  }

  @Test
  void aCallThroughOneLinksTheTwoFunctions() {
    ParsedDriver driver = ParsedDriver.of(FUNCTIONS + "ACTION a = First; VOID Run(VOID) { a(); }");
    FunctionIndex index = new FunctionIndex(List.of(driver.unit()));
    CallGraph graph = new CallGraph(index, PointerTargets.of(index, List.of(driver.unit())));
    Node run = node(index, "Run");
    assertThat(graph.callees(run)).containsExactly(node(index, "First"));
    assertThat(graph.callers(node(index, "First"))).containsExactly(run);
    assertThat(graph.isCalled(node(index, "First"))).isFalse();
  }

  private static Node node(FunctionIndex index, String name) {
    return index.all().stream()
        .filter(each -> each.function().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> targets(String source) {
    ParsedDriver driver = ParsedDriver.of(FUNCTIONS + source);
    FunctionIndex index = new FunctionIndex(List.of(driver.unit()));
    PointerTargets targets = PointerTargets.of(index, List.of(driver.unit()));
    return node(index, "Run").expressions().stream()
        .filter(Expression.Call.class::isInstance)
        .map(Expression.Call.class::cast)
        .flatMap(
            call ->
                targets
                    .of(call.callee(), driver.unit().semantics(), driver.unit().file().name())
                    .stream())
        .map(node -> node.function().name())
        .collect(Collectors.toSet());
  }
}
