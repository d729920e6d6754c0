package dev.ddilint.parser.sem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.TestRun;
import dev.ddilint.parser.TestUnit;
import dev.ddilint.parser.ast.Annotation;
import org.junit.jupiter.api.Test;

class ModelImportTest {
  private final TestRun run = new TestRun();

  @Test
  void aUnitSeesWhatItImportsBehindItsOwnNames() {
    TestUnit model =
        run.unit(
            """
            typedef struct _IRP { long Status; } IRP, *PIRP; enum { CONSTANT = 7 };
            long Call(PIRP Irp); int hidden;
            """);
    TestUnit unit =
        run.unit(
            """
            static char hidden;
            void f(PIRP irp) { type(irp->Status); value(CONSTANT); type(Call(irp)); type(hidden); }
            """,
            model);
    assertThat(Probes.answers(unit))
        .isEqualTo("irp->Status: int32\nCONSTANT = 7\nCall(irp): int32\nhidden: int8\n");
  }

  @Test
  void aStructureThatOneHeaderNamesIsFoundInTheHeaderThatDefinesIt() {
    TestUnit names = run.unit("typedef struct _DEVICE *PDEVICE;");
    TestUnit defines = run.unit("struct _DEVICE { int Flags; };");
    String source = "void f(PDEVICE device) { type(device->Flags); value(sizeof *device); }";
    assertThat(Probes.answers(run.unit(source, names, defines)))
        .isEqualTo("device->Flags: int32\nsizeof *device = 4\n");
    assertThat(Probes.answers(run.unit(source, names)))
        .isEqualTo("device->Flags: ?_DEVICE.Flags\nsizeof *device = ?\n");
  }

  @Test
  void aDriverMayDeclareAFunctionOfTheModelAgain() {
    TestUnit model =
        run.unit(
            """
            typedef long INITIALIZE(int *Driver);
            _IRQL_requires_max_(0) INITIALIZE DriverEntry;
            """);
    TestUnit unit = run.unit("long DriverEntry(_In_ int *d) { return 0; }", model);
    Symbol.Function entry = unit.function("DriverEntry");
    assertThat(entry.type()).hasToString("INITIALIZE");
    assertThat(entry.annotations())
        .extracting(Annotation::name)
        .containsExactly("_IRQL_requires_max_");
    assertThat(entry.parameters()).extracting(Symbol::name).containsExactly("d");
    assertThat(model.function("DriverEntry").parameters().get(0).annotations()).isEmpty();
  }

  @Test
  void aUnitThatDefinesAStructureOfTheModelItselfMeansItsOwn() {
    TestUnit model = run.unit("typedef struct _INFO { int Hidden; } INFO, *PINFO;");
    TestUnit unit =
        run.unit(
            """
            typedef struct _INFO *PMINE;
            struct _INFO { char Name; };
            void f(PMINE mine, PINFO info) { type(mine->Name); type(info->Name); type(info->Hidden); }
            """,
            model);
    assertThat(Probes.answers(unit))
        .isEqualTo("mine->Name: int8\ninfo->Name: int8\ninfo->Hidden: ?_INFO.Hidden\n");
  }

  @Test
  void aUnitDoesNotChangeWhatItImports() {
    TestUnit model =
        run.unit("struct _TAG; typedef struct { int a; } *PANONYMOUS; struct _TAG *tag;");
    run.unit("typedef struct __ddi_opaque _TAG NAMED; struct _TAG { int a; };", model);
    RecordType tag =
        ((CType.StructOrUnion) model.semantics().lookup("tag").get().type().pointee()).type();
    assertThat(tag.fields()).isEmpty();
    assertThat(tag.typedefName()).isEmpty();
    assertThat(tag.annotations()).isEmpty();
  }
}
