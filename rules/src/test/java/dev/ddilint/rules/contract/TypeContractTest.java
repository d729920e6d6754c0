package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.rules.contract.MemberContract.Access;
import dev.ddilint.rules.contract.TypeContract.Alignment;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of structures and their members. */
class TypeContractTest {

  private static TypeContract contract(String declarations, String typedef) {
    CType type = Facts.parse(declarations).semantics().lookup(typedef).orElseThrow().type();
    return Facts.contracts().of(((CType.StructOrUnion) type).type());
  }

  private static TypeContract struct(String words, String members) {
    return contract("typedef struct " + words + " _S { " + members + " } S;", "S");
  }

  private static MemberContract member(String declaration) {
    return struct("", declaration).member("m");
  }

  @Test
  void opacity() {
    assertThat(struct("__ddi_opaque", "LONG m;").opacity()).isEqualTo(Opacity.FULL);
    assertThat(struct("__ddi_partially_opaque", "LONG m;").opacity()).isEqualTo(Opacity.PARTIAL);
    assertThat(struct("", "LONG m;").opacity()).isEqualTo(Opacity.OPEN);
  }

  @Test
  void alignmentDependsOnThePlatform() {
    Alignment everywhere = struct("__ddi_aligned(8)", "LONG m;").alignment();
    assertThat(everywhere.with(4)).contains(8L);
    assertThat(everywhere.with(8)).contains(8L);
    Alignment wide = struct("__ddi_aligned_64bit(16)", "LONG m;").alignment();
    assertThat(wide.with(4)).isEmpty();
    assertThat(wide.with(8)).contains(16L);
    assertThat(struct("__ddi_aligned(4) __ddi_aligned_64bit(16)", "LONG m;").alignment().with(4))
        .contains(4L);
  }

  @Test
  void residencyAndReleases() {
    TypeContract contract =
        struct(
            "__ddi_resident __ddi_available_since(NTDDI_VISTA) __ddi_obsolete(\"T\")", "LONG m;");
    assertThat(contract.resident()).isTrue();
    assertThat(contract.availableSince()).contains(0x06000000L);
    assertThat(contract.obsolete()).contains(new Obsolescence(Obsolescence.Status.OBSOLETE, "T"));
    assertThat(struct("", "LONG m;").resident()).isFalse();
  }

  @Test
  void copiesAndSizes() {
    TypeContract contract = struct("__ddi_no_copy __ddi_sized_by(SizeOfS)", "LONG m;");
    assertThat(contract.unique()).isTrue();
    assertThat(contract.sizedBy()).contains("SizeOfS");
    assertThat(struct("", "LONG m;").unique()).isFalse();
    assertThat(struct("", "LONG m;").sizedBy()).isEmpty();
  }

  @Test
  void accessToMembers() {
    assertThat(member("__ddi_read_only LONG m;").access()).isEqualTo(Access.READ_ONLY);
    MemberContract restricted = member("__ddi_restricted(\"file systems\") LONG m;");
    assertThat(restricted.access()).isEqualTo(Access.RESTRICTED);
    assertThat(restricted.reason()).isEqualTo("file systems");
    assertThat(member("LONG m;").access()).isEqualTo(Access.READ_WRITE);
    assertThat(member("__ddi_read_only __ddi_open_to(FILE_SYSTEMS) LONG m;").openTo())
        .containsExactly(Audience.FILE_SYSTEMS);
    assertThat(struct("__ddi_open_to(FILE_SYSTEMS)", "LONG m;").openTo())
        .containsExactly(Audience.FILE_SYSTEMS);
    assertThat(struct("__ddi_open_to(ANYBODY)", "LONG m;").openTo()).isEmpty();
  }

  @Test
  void slotsForCallbacks() {
    assertThat(member("__ddi_role(KDEFERRED_ROUTINE) PVOID m;").role())
        .contains(new SlotRole("KDEFERRED_ROUTINE", Optional.empty()));
    assertThat(member("__ddi_role(MINE, _IRQL_requires_max_(APC_LEVEL)) PVOID m;").role())
        .contains(new SlotRole("MINE", Optional.of(new IrqlRange(Irql.PASSIVE, Irql.APC))));
  }

  @Test
  void locksOfMembers() {
    assertThat(member("_Guarded_by_(Lock) LONG m;").guard().map(ExpressionText::of))
        .contains("Lock");
    assertThat(member("_Write_guarded_by_(Lock) LONG m;").guard()).isPresent();
    assertThat(member("_Has_lock_level_(Inner) KSPIN_LOCK m;").lockLevel()).contains("Inner");
  }

  @Test
  void theModelSpeaksOfTheSystemsStructures() {
    TypeContract list = contract("", "NPAGED_LOOKASIDE_LIST");
    assertThat(list.opacity()).isEqualTo(Opacity.FULL);
    assertThat(list.resident()).isTrue();
    assertThat(list.alignment().with(8)).contains(16L);
    assertThat(list.page()).isPresent();
  }
}
