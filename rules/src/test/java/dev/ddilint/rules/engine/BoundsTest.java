package dev.ddilint.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Analyzer.Analysis;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.testing.DriverTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Point 8: generated code that is larger than what is followed. */
class BoundsTest {
  private static final int MOST_STEPS = 20;

  private static Analysis analyze(String source) {
    return DriverTest.analysis(Map.of("driver.c", source));
  }

  private static List<String> rules(Analysis analysis) {
    return analysis.findings().stream().map(finding -> finding.rule().name()).toList();
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replace("#", Integer.toString(i)))
        .collect(Collectors.joining("\n"));
  }

  /** A failure in the middle of a function with many branches around it. */
  private static String branches(int count, String failure) {
    return """
        NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Slots)
        {
            ULONG sum = 0;
            ExAcquireFastMutex(Mutex);
        %s
            if (sum == 1) {
                %s
                return STATUS_UNSUCCESSFUL;
            }
        %s
            ExReleaseFastMutex(Mutex);
            return STATUS_SUCCESS;
        }
        """
        .formatted(
            lines(count, "    if (Slots[#] != 0) { sum++; }"),
            failure,
            lines(count, "    if (Slots[#] == 3) { sum--; }"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 300})
  void pathsThatDoNotMatterMeetSoThatTheirNumberDoesNotGrow(int count) {
    Analysis analysis = analyze(branches(count, ""));
    assertThat(rules(analysis)).containsExactly("lock-not-released");
    assertThat(analysis.cutOffFunctions()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 300})
  void theSameWithoutADefectIsSilent(int count) {
    Analysis analysis = analyze(branches(count, "ExReleaseFastMutex(Mutex);"));
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.cutOffFunctions()).isZero();
  }

  /** Every subset of the locks may be held at the end: more groups than a block keeps apart. */
  private static String subsets(int count) {
    return """
        VOID Work(FAST_MUTEX *Mutexes, PULONG Slots)
        {
        %s
        %s
        }
        """
        .formatted(
            lines(count, "    if (Slots[#] != 0) { ExAcquireFastMutexUnsafe(&Mutexes[#]); }"),
            lines(count, "    if (Slots[#] != 0) { ExReleaseFastMutexUnsafe(&Mutexes[#]); }"));
  }

  @Test
  void aFewGroupsAreKeptApart() {
    Analysis analysis = analyze(subsets(3));
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.cutOffFunctions()).isZero();
  }

  @Test
  void moreGroupsThanAreFollowedAreDroppedSilentlyAndCounted() {
    Analysis analysis = analyze(subsets(8));
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.cutOffFunctions()).isEqualTo(1);
  }

  private static String cases(int count, String end) {
    return """
        NTSTATUS Control(PFAST_MUTEX Mutex, ULONG Code, PULONG Value)
        {
            NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
            ExAcquireFastMutex(Mutex);
            switch (Code) {
        %s
            case %d:
                %s
            default:
                break;
            }
            ExReleaseFastMutex(Mutex);
            return status;
        }
        """
        .formatted(
            lines(count, "    case #: *Value = #; status = STATUS_SUCCESS; break;"), count, end);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 200, 1000})
  void aHugeSwitchIsFollowedCaseByCase(int count) {
    assertThat(rules(analyze(cases(count, "return STATUS_NOT_SUPPORTED;"))))
        .containsExactly("lock-not-released");
    assertThat(analyze(cases(count, "status = STATUS_NOT_SUPPORTED; break;")).findings()).isEmpty();
  }

  /** Each function calls the next; the last one is too high for a DPC. */
  private static String chain(int length, String last) {
    return """
        static VOID F%d(HANDLE File) { %s; UNREFERENCED_PARAMETER(File); }
        %s
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            F0(Context);
        }
        """
        .formatted(
            length,
            last,
            IntStream.range(0, length)
                .map(i -> length - 1 - i)
                .mapToObj(i -> "static VOID F%d(HANDLE File) { F%d(File); }".formatted(i, i + 1))
                .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 15, 100})
  void aLongChainOfCallsIsFollowedAndItsStepsAreFew(int length) {
    List<Finding> findings = analyze(chain(length, "ZwClose(File)")).findings();
    assertThat(findings).extracting(finding -> finding.rule().name()).contains("irql-too-high");
    assertThat(findings)
        .allSatisfy(
            finding -> assertThat(finding.steps()).hasSizeLessThanOrEqualTo(MOST_STEPS + 1));
    assertThat(analyze(chain(length, "KeGetCurrentIrql()")).findings()).isEmpty();
  }

  @Test
  void theRoleStaysTheFirstStepOfALongChain() {
    assertThat(analyze(chain(100, "ZwClose(File)")).findings())
        .first()
        .extracting(finding -> finding.steps().get(0).message())
        .asString()
        .startsWith("Dpc is a KDEFERRED_ROUTINE routine");
  }

  /** More locks than are followed by name. */
  private static String nested(int count, String between) {
    return """
        NTSTATUS Work(FAST_MUTEX *Mutexes, PULONG Value)
        {
        %s
            if (*Value == 0) {
                %s
            }
        %s
            return STATUS_SUCCESS;
        }
        """
        .formatted(
            lines(count, "    ExAcquireFastMutexUnsafe(&Mutexes[#]);"),
            between,
            lines(count, "    ExReleaseFastMutexUnsafe(&Mutexes[#]);"));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void moreLocksThanAreFollowedAreNoAlarm(int count) {
    assertThat(analyze(nested(count, "*Value = 1;")).findings()).isEmpty();
  }

  @Test
  void manyLocksAreAllKeptByAReturnBetween() {
    assertThat(rules(analyze(nested(4, "return STATUS_UNSUCCESSFUL;"))))
        .isNotEmpty()
        .containsOnly("lock-not-released");
  }

  /** More allocations than are followed; all are freed. */
  private static String allocations(int count) {
    return """
        VOID Work(SIZE_T Size)
        {
        %s
        %s
        }
        """
        .formatted(
            lines(count, "    PVOID p# = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'kroW');"),
            lines(count, "    if (p# != NULL) { ExFreePoolWithTag(p#, 'kroW'); }"));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20})
  void moreObjectsThanAreFollowedAreNoAlarm(int count) {
    assertThat(analyze(allocations(count)).findings()).isEmpty();
  }

  @Test
  void nestedLoopsEnd() {
    String source =
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Slots)
        {
            ULONG sum = 0;
        %s
            ExAcquireFastMutex(Mutex);
            if (sum == Slots[0]) {
                return STATUS_UNSUCCESSFUL;
            }
        %s
            ExReleaseFastMutex(Mutex);
            return STATUS_SUCCESS;
        }
        """
            .formatted(
                "    ULONG i;\n" + lines(8, "    for (i = 0; i < Slots[#]; i++) {"),
                "    sum++;\n" + "    }\n".repeat(8));
    assertThat(analyze(source).cutOffFunctions()).isZero();
  }
}
