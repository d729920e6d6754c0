package dev.ddilint.parser.sem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.TestUnit;
import dev.ddilint.parser.ast.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SymbolsTest {

  @Test
  void innerScopesShadowOuterOnes() {
    assertThat(
            Probes.answers(
                """
                int x;
                void f(int parameter) {
                  symbol(x); symbol(parameter);
                  int x = x;
                  symbol(x);
                  { long x; symbol(x); }
                  for (char x = 0; x < 1; x++) { symbol(x); }
                  symbol(x);
                  { extern int x; symbol(x); static int s; symbol(s); }
                }
                static int hidden;
                void g(void) { symbol(x); symbol(parameter); symbol(hidden); }
                """))
        .isEqualTo(
            """
            x: EXTERNAL of line 1
            parameter: PARAMETER of line 2
            x: LOCAL of line 4
            x: LOCAL of line 6
            x: LOCAL of line 7
            x: LOCAL of line 4
            x: EXTERNAL of line 1
            s: STATIC_LOCAL of line 9
            x: EXTERNAL of line 1
            parameter: undeclared
            hidden: INTERNAL of line 11
            """);
  }

  @Test
  void functionsMayBeDeclaredAfterTheyAreCalled() {
    assertThat(
            Probes.answers(
                """
                void f(void) { symbol(later); type(later()); symbol(never); }
                long long later(void) { return 0; }
                """))
        .isEqualTo("later: Function of line 2\nlater(): int64\nnever: undeclared\n");
  }

  @Test
  void tagsAndNamesDoNotMeet() {
    assertThat(
            Probes.answers(
                """
                struct item { int a; } item2; enum kind { FIRST } kind; int item;
                void f(void) {
                  struct item { char b; } local;
                  type(local.b); type(item); type(item2.a); type(kind);
                  { struct item inner; type(inner.b); }
                }
                """))
        .isEqualTo(
            """
            local.b: int8
            item: int32
            item2.a: int32
            kind: enum kind
            inner.b: int8
            """);
  }

  @Test
  void structuresMayBeCompletedLater() {
    assertThat(
            Probes.answers(
                """
                typedef struct _NODE *PNODE;
                void f(PNODE node) { type(node->Next->Value); }
                struct _NODE { struct _NODE *Next; int Value; };
                """))
        .isEqualTo("node->Next->Value: int32\n");
  }

  @Test
  void annotationsOfAllDeclarationsAddUp() {
    TestUnit unit =
        TestUnit.of(
            """
            _IRQL_requires_max_(2) int f(_In_ int a, _Out_ int *);
            _Must_inspect_result_ int f(int a, int *b) __declspec(noinline);
            int f(_Const_ int first, int *second) { return 0; }
            """);
    Symbol.Function f = unit.function("f");
    assertThat(words(f.annotations()))
        .containsExactly("_IRQL_requires_max_", "_Must_inspect_result_", "__declspec");
    assertThat(f.parameters()).extracting(Symbol::name).containsExactly("first", "second");
    assertThat(words(f.parameters().get(0).annotations())).containsExactly("_In_", "_Const_");
    assertThat(words(f.parameters().get(1).annotations())).containsExactly("_Out_");
  }

  @Test
  void aFunctionDeclaredThroughATypedefKeepsItsNameAndParameters() {
    TestUnit unit =
        TestUnit.of(
            """
            typedef _Function_class_(DRIVER_DISPATCH) long DRIVER_DISPATCH(_In_ int Device, int *Irp);
            DRIVER_DISPATCH Create, Close;
            long Close(int device, int *irp) { return 0; }
            """);
    assertThat(unit.function("Create").type()).hasToString("DRIVER_DISPATCH");
    assertThat(unit.function("Create").parameters())
        .extracting(Symbol::name)
        .containsExactly("Device", "Irp");
    Symbol.Function close = unit.function("Close");
    assertThat(close.type()).hasToString("DRIVER_DISPATCH");
    assertThat(close.parameters()).extracting(Symbol::name).containsExactly("device", "irp");
    assertThat(words(close.parameters().get(0).annotations())).containsExactly("_In_");
    Symbol.Typedef typedef = (Symbol.Typedef) unit.semantics().lookup("DRIVER_DISPATCH").get();
    assertThat(words(typedef.annotations())).containsExactly("_Function_class_");
    assertThat(typedef.parameters()).extracting(Symbol::name).containsExactly("Device", "Irp");
  }

  @Test
  void anUnknownFunctionTypedefIsKnownByNameOnceTheFunctionIsDefined() {
    TestUnit unit =
        TestUnit.of(
            """
            EVT_WDF_TIMER OnTimer;
            void OnTimer(int timer) { }
            """);
    assertThat(unit.function("OnTimer").type()).hasToString("EVT_WDF_TIMER");
  }

  @Test
  void recordsAndFieldsCarryTheirAnnotations() {
    TestUnit unit =
        TestUnit.of(
            """
            typedef struct __ddi_opaque _LIST LIST, *PLIST;
            typedef struct _DEVICE { __ddi_read_only int Flags; LIST List; } DEVICE;
            DEVICE device; LIST list;
            """);
    RecordType list = unit.record("list");
    RecordType device = unit.record("device");
    assertThat(words(list.annotations())).containsExactly("__ddi_opaque");
    assertThat(list.displayName()).isEqualTo("LIST");
    assertThat(words(device.field("Flags").get().annotations())).containsExactly("__ddi_read_only");
    assertThat(device.field("List").get().type()).isEqualTo(new CType.StructOrUnion(list));
  }

  @Test
  void aMemberIsFoundHoweverManyThereAre() {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      members.append("int M").append(i).append("; ");
    }
    TestUnit unit =
        TestUnit.of(
            "typedef struct _BIG { struct { char First; union { long Deep; }; }; "
                + members
                + "} BIG; BIG big;");
    RecordType big = unit.record("big");
    assertThat(big.field("M0")).isPresent();
    assertThat(big.field("M99").get().name()).isEqualTo("M99");
    assertThat(big.field("Deep").get().name()).isEqualTo("Deep");
    assertThat(big.field("M100")).isEmpty();
  }

  @Test
  void someFunctionsDoNotReturn() {
    TestUnit unit =
        TestUnit.of(
            """
            __declspec(noreturn) void BugCheck(int code);
            _Noreturn void Halt(void);
            _Analysis_noreturn_ void Fail(void);
            void Return(void);
            """);
    assertThat(List.of("BugCheck", "Halt", "Fail"))
        .allMatch(name -> unit.function(name).neverReturns());
    assertThat(unit.function("Return").neverReturns()).isFalse();
  }

  @Test
  void oldStyleParametersGetTheirTypes() {
    assertThat(
            Probes.answers(
                """
                f(a, b, c) char *b; short c; { type(a); type(b); type(c); type(f); }
                """))
        .isEqualTo("a: int32\nb: int8*\nc: int16\nf: int32(3)\n");
  }

  @Test
  void fileScopeListsFunctionsAndVariablesInOrder() {
    TestUnit unit =
        TestUnit.of(
            """
            typedef int T; extern T a; enum { C }; void f(void); static T b; T a; void f(void) { }
            """);
    assertThat(unit.semantics().fileScope())
        .extracting(Symbol::name)
        .containsExactly("a", "f", "b");
  }

  private static List<String> words(List<Annotation> annotations) {
    return annotations.stream().map(Annotation::name).toList();
  }
}
