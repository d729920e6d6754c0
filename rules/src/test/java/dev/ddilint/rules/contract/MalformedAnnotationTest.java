package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An annotation that makes no sense is told of at its place, and gives no fact. */
class MalformedAnnotationTest {

  private static List<Problem> problems(String declarations) {
    ParsedUnit unit = Facts.parse(declarations);
    return new AnnotationCheck().check(unit.syntax(), unit.semantics()).problems();
  }

  private static void assertIgnored(String declaration, String message) {
    List<Problem> problems = problems(declaration);
    assertThat(problems).extracting(Problem::message).containsExactly(message);
    assertThat(problems.get(0).kind()).isEqualTo(ProblemKind.BAD_ANNOTATION);
    assertThat(Facts.of(declaration)).isEmpty();
  }

  /** Declarations that have no others are passed over. */
  @Test
  void usualWordsMakeSenseByThemselves() {
    for (String word : SalParts.USUAL.keySet()) {
      String declaration = word + " VOID F(" + word + " PVOID P, " + word + " ULONG N);";
      Symbol.Function function =
          (Symbol.Function) Facts.parse(declaration).semantics().lookup("F").orElseThrow();
      ContractDraft draft =
          ContractReader.read(function, function.parameters(), UnaryOperator.identity());
      assertThat(draft.defects()).as(word).isEmpty();
      assertThat(draft.facts()).as(word).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_IRQL_requires_max_(99)             | annotation _IRQL_requires_max_ was ignored: 99 is no IRQL",
        "_IRQL_requires_max_                 | annotation _IRQL_requires_max_ was ignored: it needs an argument",
        "_IRQL_requires_(PASSIV_LEVEL)       | annotation _IRQL_requires_ was ignored: PASSIV_LEVEL is no IRQL",
        "__drv_minIRQL(Lock)                 | annotation __drv_minIRQL was ignored: Lock is no IRQL",
        "_IRQL_raises_(77)                   | annotation _IRQL_raises_ was ignored: 77 is no IRQL",
        "_IRQL_saves_global_(FastMutex)      | annotation _IRQL_saves_global_ was ignored: it needs 2 arguments",
        "_IRQL_always_function_max_(-1)      | annotation _IRQL_always_function_max_ was ignored: -1 is no IRQL",
        "_Acquires_lock_()                   | annotation _Acquires_lock_ was ignored: it needs an argument",
        "_Requires_lock_held_(_IRQL_saves_ _In_) | annotation _Requires_lock_held_ was ignored: _IRQL_saves_ is no expression",
        "_Kernel_acquires_resource_          | annotation _Kernel_acquires_resource_ was ignored: it needs an argument",
        "_Kernel_clear_do_init_(perhaps)     | annotation _Kernel_clear_do_init_ was ignored: perhaps is neither yes nor no",
        "_Dispatch_type_(IRP_MJ_CRAETE)      | annotation _Dispatch_type_ was ignored: IRP_MJ_CRAETE is no major function",
        "_Function_class_()                  | annotation _Function_class_ was ignored: it needs an argument",
        "_When_(Level == 0)                  | annotation _When_ was ignored: it needs 2 arguments",
        "_When_(Level ==, _IRQL_saves_)      | annotation _When_ was ignored: Level == is no expression",
        "_When_(Level == 0, Level)           | annotation _When_ was ignored: Level is no annotation",
        "_Success_                           | annotation _Success_ was ignored: it needs an argument",
        "_Ret_writes_                        | annotation _Ret_writes_ was ignored: it needs an argument",
        "__drv_allocatesMem                  | annotation __drv_allocatesMem was ignored: it needs an argument",
        "__drv_strictTypeMatch(exactly)      | annotation __drv_strictTypeMatch was ignored: exactly is no mode of strictness",
        "__ddi_available_since(10)           | annotation __ddi_available_since was ignored: 10 is no NTDDI version",
        "__ddi_inline_before(NTDDI_WIN99)    | annotation __ddi_inline_before was ignored: NTDDI_WIN99 is no number",
        "__ddi_obsolete                      | annotation __ddi_obsolete was ignored: it needs an argument",
        "__ddi_obsolete(\"F\", ancient)      | annotation __ddi_obsolete was ignored: ancient is not obsolete, deprecated or reserved",
        "__ddi_moment(SOMETIMES)             | annotation __ddi_moment was ignored: SOMETIMES is no moment in the life of a driver",
        "__ddi_ends_before(DRIVER_UNLOAD)    | annotation __ddi_ends_before was ignored: nothing before it begins or is acquired",
        "__ddi_aquires(pool)                 | annotation __ddi_aquires was ignored: there is no such word",
      })
  void ofAFunction(String word, String message) {
    assertIgnored(word + " VOID F(PFAST_MUTEX Lock, KIRQL Level);", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_At_(Other, _Post_invalid_)                | annotation _At_ was ignored: Other is no parameter",
        "_Acquires_lock_(Extension->Lock)           | annotation _Acquires_lock_ was ignored: Extension is no parameter",
        "_IRQL_restores_global_(Kind, &Handle)      | annotation _IRQL_restores_global_ was ignored: Handle is no parameter",
      })
  void nameThatIsNoParameter(String word, String message) {
    String declaration = word + " VOID F(PFAST_MUTEX Lock);";
    assertThat(problems(declaration)).extracting(Problem::message).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_In_reads_               | annotation _In_reads_ was ignored: it needs an argument",
        "__ddi_begins             | annotation __ddi_begins was ignored: it needs an argument",
        "__ddi_role(ROLE, n)      | annotation __ddi_role was ignored: n is no annotation",
        "__drv_freesMem           | annotation __drv_freesMem was ignored: it needs an argument",
      })
  void ofAParameter(String word, String message) {
    assertThat(problems("VOID F(" + word + " PVOID p, ULONG n);"))
        .extracting(Problem::message)
        .containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "__ddi_aligned(3)   | LONG a;                       | annotation __ddi_aligned was ignored: 3 is no power of two",
        "__ddi_opaqe        | LONG a;                       | annotation __ddi_opaqe was ignored: there is no such word",
        "__ddi_resident     | __ddi_restricted LONG a;      | annotation __ddi_restricted was ignored: it needs an argument",
      })
  void ofATypeOrAMember(String word, String member, String message) {
    assertThat(problems("struct " + word + " S { " + member + " };"))
        .extracting(Problem::message)
        .containsExactly(message);
  }

  @Test
  void isToldAtItsPlace() {
    Problem problem = problems("\n_IRQL_requires_max_(99) VOID F(VOID);").get(0);
    assertThat(problem.span().orElseThrow().startPosition().line()).isEqualTo(3);
    assertThat(problem.span().orElseThrow().startPosition().column()).isEqualTo(1);
  }

  @Test
  void isToldOnceHoweverManyUnitsSeeIt() {
    ParsedUnit unit = Facts.parse("_IRQL_requires_max_(99) VOID F(VOID);");
    AnnotationCheck check = new AnnotationCheck();
    check.check(unit.syntax(), unit.semantics()).check(unit.syntax(), unit.semantics());
    assertThat(check.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the file has it, though the function does not
        "KSPIN_LOCK Global; _Acquires_lock_(Global) VOID F(VOID);",
        "_Requires_lock_held_(_Global_critical_region_) VOID F(VOID);",
        // the role's type names the parameters
        "_At_(Irp, _Post_invalid_) DRIVER_DISPATCH F;",
        "VOID F();  _Acquires_lock_(*Lock) VOID G();",
        // each declaration has names of its own
        "_At_(a, _Post_invalid_) VOID F(PVOID a); _At_(b, _Post_invalid_) VOID F(PVOID b) {}",
        // words of other tools, and of nobody
        "__drv_unit(kernel_code) VOID F(VOID);",
        "MY_API VOID F(VOID);",
        "_Kernel_IoGetDmaAdapter_ VOID F(VOID);",
        "VOID F(_In_reads_opt_(_Inexpressible_(\"as many as there are\")) PVOID p);",
        // a constant of the same name stands in the way of the class
        "_Function_class_(IRP_MJ_CREATE) VOID F(VOID);",
        // 32-bit processors have more levels
        "_IRQL_requires_max_(31) VOID F(VOID);",
      })
  void whatIsRightIsNotToldOf(String declarations) {
    assertThat(problems(declarations)).isEmpty();
  }
}
