package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team's contracts hold by name, before those of the model and of the driver. */
class TeamContractsTest {

  private static Contracts contracts(String... headers) {
    TeamContracts team =
        TeamContracts.of(
            Arrays.stream(headers).map(Facts::parse).map(ParsedUnit::semantics).toList());
    return new Contracts(Facts.modelPragmas(), team);
  }

  private static FunctionContract function(Contracts contracts, String driver, String name) {
    return contracts.of(
        (Symbol.Function) Facts.parse(driver).semantics().lookup(name).orElseThrow());
  }

  private static List<String> facts(String header, String driver, String name) {
    return Facts.of(function(contracts(header), driver, name));
  }

  @Test
  void holdForFunctionsThatTheDriverDeclaresItself() {
    assertThat(
            facts(
                "_IRQL_requires_max_(APC_LEVEL) VOID TeamCall(_In_opt_ PVOID Item);",
                "VOID TeamCall(PVOID);",
                "TeamCall"))
        .containsExactly("IrqlAtMost(APC_LEVEL)", "NullAllowed(Item)", "Flow(Item, IN)");
  }

  @Test
  void speakOfParametersByTheirOwnNames() {
    FunctionContract contract =
        function(
            contracts("_Releases_lock_(*Lock) VOID TeamCall(PKSPIN_LOCK Lock);"),
            "VOID TeamCall(PKSPIN_LOCK OtherName);",
            "TeamCall");
    assertThat(contract.parameters()).extracting(Symbol.Variable::name).containsExactly("Lock");
  }

  @Test
  void replaceWhatTheDriverSays() {
    assertThat(
            facts(
                "_IRQL_requires_max_(APC_LEVEL) VOID TeamCall(VOID);",
                "_IRQL_requires_max_(DISPATCH_LEVEL) _Requires_no_locks_held_ VOID TeamCall(VOID);",
                "TeamCall"))
        .containsExactly("IrqlAtMost(APC_LEVEL)");
  }

  @Test
  void replaceWhatTheModelSays() {
    Contracts contracts =
        contracts(
            "_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ZwClose(HANDLE Handle);",
            "_At_(e, _Post_invalid_) LONG KeSetEvent(PRKEVENT e, KPRIORITY i, BOOLEAN w);");
    FunctionContract close = function(contracts, "", "ZwClose");
    assertThat(Facts.of(close)).containsExactly("IrqlAtMost(DISPATCH_LEVEL)");
    assertThat(close.page()).as("the page of the function is still its page").isPresent();
    assertThat(Facts.of(function(contracts, "", "KeSetEvent")))
        .as("by the names of the model")
        .containsExactly("Invalid(Event)");
  }

  @Test
  void theLaterHeaderWins() {
    Contracts contracts =
        contracts(
            "_IRQL_requires_max_(APC_LEVEL) VOID TeamCall(VOID);",
            "_IRQL_requires_max_(PASSIVE_LEVEL) VOID TeamCall(VOID);");
    assertThat(Facts.of(function(contracts, "VOID TeamCall(VOID);", "TeamCall")))
        .containsExactly("IrqlAtMost(PASSIVE_LEVEL)");
  }

  @Test
  void aDeclarationWithoutAnnotationsChangesNothing() {
    assertThat(facts("NTSTATUS ZwClose(HANDLE Handle);", "", "ZwClose"))
        .isEqualTo(Facts.of(function(contracts(), "", "ZwClose")))
        .isNotEmpty();
  }

  @Test
  void aStaticFunctionOfTheNameIsAnother() {
    assertThat(
            facts(
                "_IRQL_requires_max_(APC_LEVEL) VOID TeamCall(VOID);",
                "static VOID TeamCall(VOID) {}",
                "TeamCall"))
        .isEmpty();
  }

  @Test
  void mayNameAPageOfTheirOwn() {
    Contracts contracts =
        contracts("__ddi_page(\"https://wiki.example/team-call\") VOID TeamCall(VOID);");
    FunctionContract call = function(contracts, "VOID TeamCall(VOID);", "TeamCall");
    assertThat(call.page().map(Page::url)).contains("https://wiki.example/team-call");
  }

  @Test
  void giveRolesToTypesOfCallbacks() {
    String typedef = "typedef VOID TEAM_CALLBACK(PVOID Context);";
    Contracts contracts =
        contracts("_Function_class_(TEAM_CALLBACK) _IRQL_requires_(DISPATCH_LEVEL) " + typedef);
    ParsedUnit driver = Facts.parse(typedef + " TEAM_CALLBACK Mine;");
    CType type = driver.semantics().lookup("Mine").orElseThrow().type();
    Role role = contracts.role(type, driver.semantics()).orElseThrow();
    assertThat(role.name()).isEqualTo("TEAM_CALLBACK");
    assertThat(role.entry()).isEqualTo(IrqlRange.exactly(Irql.DISPATCH));
  }

  @Test
  void closeStructures() {
    String driver = "typedef struct _TEAM { LONG Inside; } TEAM;";
    CType type = Facts.parse(driver).semantics().lookup("TEAM").orElseThrow().type();
    Contracts contracts = contracts("typedef struct __ddi_opaque _TEAM TEAM, *PTEAM;");
    assertThat(contracts.of(((CType.StructOrUnion) type).type()).opacity()).isEqualTo(Opacity.FULL);
    assertThat(contracts().of(((CType.StructOrUnion) type).type()).opacity())
        .isEqualTo(Opacity.OPEN);
  }
}
