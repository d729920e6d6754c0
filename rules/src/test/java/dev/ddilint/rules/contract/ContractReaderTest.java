package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.testing.ParsedDriver;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each word of CONTRACTS.md becomes. */
class ContractReaderTest {

  private static FunctionContract contract(String declaration, String name) {
    ParsedDriver driver = ParsedDriver.of(declaration);
    return driver
        .contracts()
        .of((Symbol.Function) driver.unit().semantics().lookup(name).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_IRQL_requires_max_(APC_LEVEL) | IrqlAtMost",
        "_IRQL_requires_min_(DISPATCH_LEVEL) | IrqlAtLeast",
        "_IRQL_requires_(PASSIVE_LEVEL) | IrqlAtMost",
        "_IRQL_raises_(DISPATCH_LEVEL) | RaisesIrql",
        "_IRQL_raises_(Level) | RaisesIrqlTo",
        "_IRQL_saves_ | SavesIrql",
        "_IRQL_saves_global_(FastMutex, Lock) | SavesIrql",
        "_IRQL_restores_global_(FastMutex, Lock) | RestoresIrql",
        "_Acquires_lock_(*Lock) | Acquires",
        "_Acquires_exclusive_lock_(*Lock) | Acquires",
        "_Acquires_shared_lock_(*Lock) | Acquires",
        "_Releases_lock_(*Lock) | Releases",
        "_Releases_exclusive_lock_(*Lock) | Releases",
        "_Releases_shared_lock_(*Lock) | Releases",
        "_Kernel_acquires_resource_(CriticalRegion) | Enters",
        "_Kernel_releases_resource_(CriticalRegion) | Leaves",
        "_Post_satisfies_(return != 0) | Guarantees",
        "__ddi_inline_before(NTDDI_WIN8) | InlineBefore",
        "__ddi_returns(Level >= 0) | Returns",
      })
  void aWordBecomesAnEffect(String word, String effect) {
    FunctionContract contract = contract(word + " KIRQL F(PFAST_MUTEX Lock, KIRQL Level);", "F");
    assertThat(contract.clauses())
        .extracting(clause -> clause.effect().getClass().getSimpleName())
        .containsExactly(effect);
    assertThat(contract.clauses().get(0).condition()).isEmpty();
  }

  @Test
  void aConditionIsKept() {
    FunctionContract contract =
        contract("_When_(Wait == 0, _IRQL_requires_max_(APC_LEVEL)) VOID F(BOOLEAN Wait);", "F");
    assertThat(contract.clauses()).hasSize(1);
    assertThat(contract.clauses().get(0).condition()).isPresent();
    assertThat(contract.always(Effect.IrqlAtMost.class)).isEmpty();
  }

  @Test
  void wordsOfParametersSpeakOfThem() {
    FunctionContract contract =
        contract("VOID F(_Out_ _IRQL_saves_ PKIRQL Old, _In_ _IRQL_restores_ KIRQL New);", "F");
    assertThat(contract.clauses())
        .extracting(clause -> clause.effect().getClass().getSimpleName())
        .containsExactly("SavesIrql", "RestoresIrql");
  }

  @Test
  void aLevelThatIsNoneIsNoClause() {
    assertThat(contract("_IRQL_requires_max_(99) VOID F(VOID);", "F").clauses()).isEmpty();
  }

  @Test
  void someFunctionsDoNotReturn() {
    assertThat(contract("", "KeBugCheckEx").neverReturns()).isTrue();
    assertThat(contract("", "KeSetEvent").neverReturns()).isFalse();
  }

  @Test
  void pagesFollowFromTheHeaderOrAreNamed() {
    assertThat(contract("", "KeSetEvent").page()).contains(new Page("wdm/nf-wdm-kesetevent"));
    assertThat(contract("", "NT_SUCCESS").page())
        .contains(new Page("kernel/using-ntstatus-values"));
    assertThat(contract("VOID Own(VOID);", "Own").page()).isEqualTo(Optional.empty());
  }
}
