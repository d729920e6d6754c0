package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ast.ExpressionText;
import org.junit.jupiter.api.Test;

/** The questions that rules ask of a contract. */
class FunctionContractTest {

  private static FunctionContract f(String words) {
    return Facts.contract(words + " PVOID F(PVOID p, PVOID *pp);", "F");
  }

  private static ParameterContract p(String words) {
    return Facts.contract("VOID F(" + words + " PVOID p, ULONG n);", "F")
        .parameterContracts()
        .get(0);
  }

  @Test
  void results() {
    assertThat(f("_Ret_maybenull_").resultMayBeNull()).isTrue();
    assertThat(f("_Ret_notnull_").resultIsNeverNull()).isTrue();
    assertThat(f("_Must_inspect_result_").resultMustBeExamined()).isTrue();
    assertThat(f("_Success_(return != 0)").success().map(ExpressionText::of))
        .contains("return != 0");
    FunctionContract silent = f("");
    assertThat(silent.resultMayBeNull()).isFalse();
    assertThat(silent.resultIsNeverNull()).isFalse();
    assertThat(silent.resultMustBeExamined()).isFalse();
    assertThat(silent.success()).isEmpty();
  }

  @Test
  void whatHoldsSometimesIsNoAnswer() {
    FunctionContract contract = f("_When_(p == 0, _Ret_maybenull_)");
    assertThat(contract.resultMayBeNull()).isFalse();
    assertThat(contract.facts()).hasSize(1);
  }

  @Test
  void releases() {
    FunctionContract contract =
        f("__ddi_available_since(NTDDI_WIN8) __ddi_obsolete(\"G\", deprecated)");
    assertThat(contract.availableSince()).contains(0x06020000L);
    assertThat(contract.obsolete()).contains(new Obsolescence(Obsolescence.Status.DEPRECATED, "G"));
    assertThat(f("").availableSince()).isEmpty();
    assertThat(f("").obsolete()).isEmpty();
  }

  @Test
  void roles() {
    FunctionContract contract =
        f("_Function_class_(DRIVER_DISPATCH) _Dispatch_type_(IRP_MJ_CREATE)");
    assertThat(contract.functionClass()).contains("DRIVER_DISPATCH");
    assertThat(contract.dispatchTypes()).hasSize(1);
    assertThat(f("").functionClass()).isEmpty();
  }

  @Test
  void directionsOfParameters() {
    assertThat(p("_In_").direction()).contains(Direction.IN);
    assertThat(p("_Out_").direction()).contains(Direction.OUT);
    assertThat(p("IN OUT").direction()).contains(Direction.INOUT);
    assertThat(p("").direction()).isEmpty();
    assertThat(p("_In_opt_").isOptional()).isTrue();
    assertThat(p("_In_").isOptional()).isFalse();
    assertThat(p("_Reserved_").isReserved()).isTrue();
  }

  @Test
  void memoryBehindParameters() {
    assertThat(p("_In_reads_bytes_(n)").extent()).isPresent();
    assertThat(p("_In_z_").isNullTerminated()).isTrue();
    assertThat(p("__drv_freesMem(Pool)").isInvalidAfterwards()).isTrue();
    assertThat(p("_Post_invalid_").isInvalidAfterwards()).isTrue();
    assertThat(p("_In_").isInvalidAfterwards()).isFalse();
    assertThat(p("__ddi_role(KDEFERRED_ROUTINE)").role()).isPresent();
  }

  @Test
  void outputs() {
    FunctionContract contract =
        Facts.contract("VOID F(_Outptr_result_maybenull_ PVOID *p, _Outptr_ PVOID *q);", "F");
    assertThat(contract.parameterContracts())
        .extracting(ParameterContract::outputMayBeNull)
        .containsExactly(true, false);
  }

  @Test
  void theModelSpeaksOfTheSystemsFunctions() {
    FunctionContract allocate = Facts.contract("", "ExAllocatePool2");
    assertThat(allocate.facts())
        .extracting(StatedFact::fact)
        .hasAtLeastOneElementOfType(Fact.MayBeNull.class)
        .hasAtLeastOneElementOfType(Fact.HandsOut.class);
    assertThat(allocate.resultMustBeExamined()).isTrue();
  }
}
