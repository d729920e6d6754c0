package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each word becomes, family by family. Words of a function stand before {@code NTSTATUS
 * F(PFAST_MUTEX Lock, KIRQL Level)}, words of a parameter before the parameter {@code p} or {@code
 * pp}.
 */
class AnnotationFamiliesTest {

  private static List<String> ofFunction(String words) {
    return Facts.of(words + " NTSTATUS F(PFAST_MUTEX Lock, KIRQL Level);");
  }

  private static List<String> ofPointer(String words) {
    return Facts.of("VOID F(" + words + " PULONG p, ULONG n, PULONG used);");
  }

  private static void assertRead(List<String> facts, String expected) {
    assertThat(String.join("; ", facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_IRQL_requires_max_(APC_LEVEL)                  | IrqlAtMost(APC_LEVEL)",
        "_IRQL_requires_max_(DIRQL)                      | IrqlAtMost(DIRQL (12))",
        "__drv_maxIRQL(DISPATCH_LEVEL)                   | IrqlAtMost(DISPATCH_LEVEL)",
        "_IRQL_requires_min_(DISPATCH_LEVEL)             | IrqlAtLeast(DISPATCH_LEVEL)",
        "__drv_minIRQL(APC_LEVEL)                        | IrqlAtLeast(APC_LEVEL)",
        "_IRQL_requires_(PASSIVE_LEVEL)                  | IrqlAtMost(PASSIVE_LEVEL)",
        "__drv_requiresIRQL(DISPATCH_LEVEL)              | IrqlAtMost(DISPATCH_LEVEL); IrqlAtLeast(DISPATCH_LEVEL)",
        "_IRQL_raises_(DISPATCH_LEVEL)                   | RaisesIrql(DISPATCH_LEVEL)",
        "__drv_raisesIRQL(APC_LEVEL)                     | RaisesIrql(APC_LEVEL)",
        "__drv_setsIRQL(Level)                           | RaisesIrqlTo(Level)",
        "_IRQL_saves_                                    | SavesIrql(return)",
        "_IRQL_saves_global_(FastMutex, Lock)            | SavesIrql(*Lock)",
        "__drv_savesIRQLGlobal(FastMutex, Lock)          | SavesIrql(*Lock)",
        "_IRQL_restores_global_(FastMutex, Lock)         | RestoresIrql(*Lock)",
        "__drv_restoresIRQLGlobal(FastMutex, Lock)       | RestoresIrql(*Lock)",
        "_IRQL_requires_same_                            | SameIrql",
        "__drv_sameIRQL                                  | SameIrql",
        "_IRQL_always_function_max_(PASSIVE_LEVEL)       | NeverAbove(PASSIVE_LEVEL)",
        "__drv_maxFunctionIRQL(APC_LEVEL)                | NeverAbove(APC_LEVEL)",
        "_IRQL_always_function_min_(DISPATCH_LEVEL)      | NeverBelow(DISPATCH_LEVEL)",
        "__drv_minFunctionIRQL(DISPATCH_LEVEL)           | NeverBelow(DISPATCH_LEVEL)",
      })
  void levelsOfAFunction(String words, String facts) {
    assertRead(ofFunction(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_IRQL_saves_        | SavesIrql(*p)",
        "__drv_savesIRQL     | SavesIrql(*p)",
        "_IRQL_restores_     | RestoresIrql(*p)",
        "__drv_restoresIRQL  | RestoresIrql(*p)",
        "_IRQL_uses_cancel_  | UsesCancelIrql(p)",
        "__drv_useCancelIRQL | UsesCancelIrql(p)",
        "_IRQL_is_cancel_    | IsCancelIrql(p)",
        "__drv_isCancelIRQL  | IsCancelIrql(p)",
      })
  void levelsOfAParameter(String words, String facts) {
    assertRead(ofPointer(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Acquires_lock_(*Lock)                     | Acquires(*Lock, EXCLUSIVE)",
        "_Acquires_exclusive_lock_(*Lock)           | Acquires(*Lock, EXCLUSIVE)",
        "_Acquires_shared_lock_(*Lock)              | Acquires(*Lock, SHARED)",
        "_Acquires_nonreentrant_lock_(*Lock)        | Acquires(*Lock, EXCLUSIVE); LockNotHeld(*Lock)",
        "_Acquires_lock_(_Global_critical_region_)  | Enters(CriticalRegion)",
        "_Releases_lock_(*Lock)                     | Releases(*Lock, -)",
        "_Releases_exclusive_lock_(*Lock)           | Releases(*Lock, EXCLUSIVE)",
        "_Releases_shared_lock_(*Lock)              | Releases(*Lock, SHARED)",
        "_Releases_nonreentrant_lock_(*Lock)        | Releases(*Lock, -); LockHeld(*Lock, -)",
        "_Releases_lock_(_Global_cancel_spin_lock_) | Leaves(CancelSpinLock)",
        "_Requires_lock_held_(*Lock)                | LockHeld(*Lock, -)",
        "_Requires_exclusive_lock_held_(*Lock)      | LockHeld(*Lock, EXCLUSIVE)",
        "_Requires_shared_lock_held_(*Lock)         | LockHeld(*Lock, SHARED)",
        "_Requires_lock_held_(_Global_critical_region_) | ResourceHeld(CriticalRegion)",
        "_Requires_lock_not_held_(*Lock)            | LockNotHeld(*Lock)",
        "_Requires_lock_not_held_(_Global_priority_region_) | ResourceNotHeld(PriorityRegion)",
        "_Requires_no_locks_held_                   | NoLockHeld",
      })
  void locks(String words, String facts) {
    assertRead(ofFunction(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Acquires_exclusive_lock_(*_Curr_) | Acquires(*p, EXCLUSIVE)",
        "_Releases_lock_(_Curr_->Lock)      | Releases(p->Lock, -)",
        "_Requires_lock_held_(*_Curr_)      | LockHeld(*p, -)",
        "__drv_acquiresResource(SpinLock)   | Acquires(*p, EXCLUSIVE)",
        "__drv_acquiresExclusiveResource(SpinLock) | Acquires(*p, EXCLUSIVE)",
        "__drv_releasesResource(SpinLock)   | Releases(*p, -)",
        "__drv_releasesExclusiveResource(SpinLock) | Releases(*p, -)",
        "__drv_mustHold(SpinLock)           | LockHeld(*p, -)",
        "__drv_neverHold(SpinLock)          | LockNotHeld(*p)",
      })
  void locksThatAreParameters(String words, String facts) {
    assertRead(ofPointer(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Kernel_acquires_resource_(GuardedRegion)          | Enters(GuardedRegion)",
        "_Kernel_releases_resource_(GuardedRegion)          | Leaves(GuardedRegion)",
        "_Kernel_requires_resource_held_(GuardedRegion)     | ResourceHeld(GuardedRegion)",
        "_Kernel_requires_resource_not_held_(GuardedRegion) | ResourceNotHeld(GuardedRegion)",
        "__drv_acquiresResource(Gate)                       | Enters(Gate)",
        "__drv_acquiresResourceGlobal(Gate, Lock)           | Acquires(*Lock, EXCLUSIVE)",
        "__drv_acquiresResourceGlobal(Gate,)                | Enters(Gate)",
        "__drv_acquiresExclusiveResourceGlobal(Gate, Lock)  | Acquires(*Lock, EXCLUSIVE)",
        "__drv_releasesResourceGlobal(Gate, Lock)           | Releases(*Lock, -)",
        "__drv_releasesExclusiveResourceGlobal(Gate, Lock)  | Releases(*Lock, -)",
        "__drv_mustHold(Gate)                               | ResourceHeld(Gate)",
        "__drv_mustHoldGlobal(Gate, Lock)                   | LockHeld(*Lock, -)",
        "__drv_neverHold(Gate)                              | ResourceNotHeld(Gate)",
        "__drv_neverHoldGlobal(Gate, Lock)                  | LockNotHeld(*Lock)",
        "__drv_acquiresCriticalRegion                       | Enters(CriticalRegion)",
        "__drv_releasesCriticalRegion                       | Leaves(CriticalRegion)",
        "__drv_mustHoldCriticalRegion                       | ResourceHeld(CriticalRegion)",
        "__drv_neverHoldCriticalRegion                      | ResourceNotHeld(CriticalRegion)",
        "__drv_acquiresCancelSpinLock                       | Enters(CancelSpinLock)",
        "__drv_releasesCancelSpinLock                       | Leaves(CancelSpinLock)",
        "__drv_mustHoldCancelSpinLock                       | ResourceHeld(CancelSpinLock)",
        "__drv_neverHoldCancelSpinLock                      | ResourceNotHeld(CancelSpinLock)",
        "__drv_acquiresPriorityRegion                       | Enters(PriorityRegion)",
        "__drv_releasesPriorityRegion                       | Leaves(PriorityRegion)",
        "__drv_mustHoldPriorityRegion                       | ResourceHeld(PriorityRegion)",
        "__drv_neverHoldPriorityRegion                      | ResourceNotHeld(PriorityRegion)",
        "_Kernel_float_saved_                               | FloatingPoint(SAVED)",
        "__drv_floatSaved                                   | FloatingPoint(SAVED)",
        "_Kernel_float_restored_                            | FloatingPoint(RESTORED)",
        "__drv_floatRestored                                | FloatingPoint(RESTORED)",
        "_Kernel_float_used_                                | FloatingPoint(USED)",
        "__drv_floatUsed                                    | FloatingPoint(USED)",
      })
  void resourcesAndProcessorState(String words, String facts) {
    assertRead(ofFunction(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Function_class_(DRIVER_UNLOAD)         | FunctionClass(DRIVER_UNLOAD)",
        "__drv_functionClass(DRIVER_UNLOAD)      | FunctionClass(DRIVER_UNLOAD)",
        "_Dispatch_type_(IRP_MJ_CLOSE)           | DispatchType(2)",
        "__drv_dispatchType(IRP_MJ_CREATE)       | DispatchType(0)",
        "_Dispatch_type_(IRP_MJ_OTHER)           | DispatchType(-)",
        "__drv_dispatchType_other                | DispatchType(-)",
        "_Kernel_clear_do_init_(yes)             | ClearsDeviceInitializing(true)",
        "_Kernel_clear_do_init_(__no)            | ClearsDeviceInitializing(false)",
        "__drv_clearDoInit(yes)                  | ClearsDeviceInitializing(true)",
        "__ddi_moment(DEVICE_REMOVE)             | CalledAt(DEVICE_REMOVE)",
        "__ddi_context_of(MY_CONTEXT)            | ContextOf(MY_CONTEXT)",
        "__ddi_available_since(NTDDI_WIN8)       | AvailableSince(100794368)",
        "__ddi_inline_before(NTDDI_WIN8)         | InlineBefore(100794368)",
        "__ddi_obsolete(\"Other\")               | Obsolete(Obsolescence(OBSOLETE, Other))",
        "__ddi_obsolete(\"Other\", deprecated)   | Obsolete(Obsolescence(DEPRECATED, Other))",
        "__ddi_obsolete(\"\", reserved)          | Obsolete(Obsolescence(RESERVED, ))",
      })
  void rolesAndReleases(String words, String facts) {
    assertRead(ofFunction(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Success_(return == 0)                        | Succeeds(return == 0)",
        "__success(return == 0)                        | Succeeds(return == 0)",
        "_Must_inspect_result_                         | MustInspect(return)",
        "_Check_return_                                | MustInspect(return)",
        "__checkReturn                                 | MustInspect(return)",
        "_Post_satisfies_(return != 0)                 | Guarantees(return != 0)",
        "__postcond(return != 0)                       | Guarantees(return != 0)",
        "_Pre_satisfies_(Level > 0)                    | Demands(Level > 0)",
        "__precond(Level > 0)                          | Demands(Level > 0)",
        "__ddi_returns(Level >= 0)                     | Returns(Level >= 0)",
        "_Ret_maybenull_                               | MayBeNull(return)",
        "_Ret_ _Maybenull_                             | MayBeNull(return)",
        "_Ret_notnull_                                 | NeverNull(return)",
        "_Ret_null_                                    | IsNull(return)",
        "_Ret_z_                                       | NullTerminated(return)",
        "_Ret_opt_z_                                   | MayBeNull(return); NullTerminated(return)",
        "_Ret_writes_bytes_maybenull_(Level)           | MayBeNull(return); Extent(return, BYTES, Level, -)",
        "_Ret_writes_(Level)                           | Extent(return, ELEMENTS, Level, -)",
        "_Post_writable_byte_size_(Level)              | Extent(return, BYTES, Level, -)",
        "__drv_ret(_Maybenull_)                        | NullAllowed(return)",
        "__drv_allocatesMem(Pool)                      | AllocatesMemory(return, Pool)",
        "__ddi_begins(timer)                           | Begins(timer, *return, )",
        "__ddi_acquires(pool)                          | HandsOut(return, pool, )",
        "__ddi_acquires(pool) __ddi_ends_before(DRIVER_UNLOAD) | HandsOut(return, pool, DRIVER_UNLOAD)",
        "__drv_preferredFunction(Other, \"is faster\") | Prefers(Other, is faster)",
        "__drv_reportError(\"never do this\")          | Mistake(never do this)",
        "__drv_reportError(never do this)              | Mistake(never do this)",
        "__drv_inTry                                   | CalledInTry(true)",
        "__drv_notInTry                                | CalledInTry(false)",
      })
  void resultsAndAdvice(String words, String facts) {
    assertRead(ofFunction(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_In_                                  | Flow(p, IN)",
        "IN                                    | Flow(p, IN)",
        "__in                                  | Flow(p, IN)",
        "OUT OPTIONAL                          | Flow(p, OUT); NullAllowed(p)",
        "IN OUT                                | Flow(p, IN); Flow(p, OUT)",
        "_Inout_opt_                           | NullAllowed(p); Flow(p, INOUT)",
        "__inout_opt                           | NullAllowed(p); Flow(p, INOUT)",
        "_Reserved_                            | Reserved(p)",
        "_In_reads_(n)                         | Flow(p, IN); Extent(p, ELEMENTS, n, -)",
        "_In_reads_bytes_opt_(n)               | NullAllowed(p); Flow(p, IN); Extent(p, BYTES, n, -)",
        "__in_bcount_opt(n)                    | NullAllowed(p); Flow(p, IN); Extent(p, BYTES, n, -)",
        "_In_reads_or_z_(n)                    | Flow(p, IN); Extent(p, ELEMENTS, n, -)",
        "_In_reads_to_ptr_(used)               | Flow(p, IN)",
        "_In_range_(0, 3)                      | Flow(p, IN)",
        "_In_z_                                | NullTerminated(p); Flow(p, IN)",
        "_In_ _Null_terminated_                | Flow(p, IN); NullTerminated(p)",
        "_Out_writes_bytes_to_(n, *used)       | Flow(p, OUT); Extent(p, BYTES, n, *used)",
        "__out_ecount_part(n, *used)           | Flow(p, OUT); Extent(p, ELEMENTS, n, *used)",
        "_Out_bytecap_post_bytecount_(n,*used) | Flow(p, OUT); Extent(p, BYTES, n, *used)",
        "_Inout_updates_bytes_all_(n)          | Flow(p, INOUT); Extent(p, BYTES, n, -)",
        "_Pre_notnull_                         | NullForbidden(p)",
        "_Pre_maybenull_                       | NullAllowed(p)",
        "_Post_notnull_                        | NeverNull(p)",
        "_Post_maybenull_                      | MayBeNull(p)",
        "_Post_null_                           | IsNull(p)",
        "_Post_ _Null_                         | IsNull(p)",
        "_Post_ _Notnull_                      | NeverNull(p)",
        "_Post_invalid_                        | Invalid(p)",
        "_Post_ptr_invalid_                    | Invalid(p)",
        "_Post_ _Notvalid_                     | Invalid(p)",
        "_Pre_writable_byte_size_(n)           | Extent(p, BYTES, n, -)",
      })
  void values(String words, String facts) {
    assertRead(ofPointer(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Outptr_                        | Flow(pp, OUT)",
        "_Outptr_opt_                    | NullAllowed(pp); Flow(pp, OUT)",
        "_Outptr_result_maybenull_       | MayBeNull(*pp); Flow(pp, OUT)",
        "_Outptr_opt_result_maybenull_   | NullAllowed(pp); MayBeNull(*pp); Flow(pp, OUT)",
        "_Outptr_result_nullonfailure_   | NullOnFailure(*pp); Flow(pp, OUT)",
        "_Outptr_result_bytebuffer_(n)   | Flow(pp, OUT); Extent(*pp, BYTES, n, -)",
        "__deref_out                     | Flow(pp, OUT)",
        "__deref_out_opt                 | MayBeNull(*pp); Flow(pp, OUT)",
        "__deref_opt_out                 | NullAllowed(pp); Flow(pp, OUT)",
        "__deref_opt_out_opt             | NullAllowed(pp); MayBeNull(*pp); Flow(pp, OUT)",
        "__deref_inout                   | Flow(pp, INOUT)",
        "__deref_out_bcount_opt(n)       | MayBeNull(*pp); Flow(pp, OUT); Extent(*pp, BYTES, n, -)",
        "_Deref_post_maybenull_          | MayBeNull(*pp)",
        "_Deref_post_notnull_            | NeverNull(*pp)",
        "_Deref_pre_notnull_             | NullForbidden(*pp)",
        "_Outptr_ __ddi_acquires(handle) | Flow(pp, OUT); HandsOut(*pp, handle, )",
        "_Outptr_ __ddi_leaves_set(M, 128, \"BIT\") | Flow(pp, OUT); LeavesSet((*pp)->M, 128, BIT)",
        "_Outptr_ __drv_allocatesMem(Mem)| Flow(pp, OUT); AllocatesMemory(*pp, Mem)",
      })
  void valuesBehindPointers(String words, String facts) {
    assertRead(Facts.of("VOID F(" + words + " PVOID *pp, ULONG n);"), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "__drv_freesMem(Pool)                      | FreesMemory(p, Pool)",
        "_Frees_ptr_                               | FreesMemory(p, )",
        "_Frees_ptr_opt_                           | FreesMemory(p, ); NullAllowed(p)",
        "__drv_aliasesMem                          | KeepsPointer(p)",
        "__ddi_begins(timer)                       | Begins(timer, *p, )",
        "__ddi_begins(timer) __ddi_ends_before(DEVICE_REMOVE) | Begins(timer, *p, DEVICE_REMOVE)",
        "__ddi_ends(timer)                         | Ends(timer, *p)",
        "__ddi_live(timer)                         | Alive(*p, timer)",
        "__ddi_acquires(reference)                 | HandsOut(p, reference, )",
        "__ddi_releases(reference)                 | TakesBack(p, reference)",
        "__ddi_consumes(irp)                       | Consumes(p, irp)",
        "__ddi_role(KDEFERRED_ROUTINE)             | Slot(p, SlotRole(KDEFERRED_ROUTINE, -))",
        "__ddi_role(MINE, _IRQL_requires_(DISPATCH_LEVEL)) | Slot(p, SlotRole(MINE, DISPATCH_LEVEL))",
        "__drv_strictType(POOL_TYPE, __drv_typeExpr) | StrictType(p, POOL_TYPE, EXPRESSION)",
        "__drv_strictTypeMatch(__drv_typeConst)    | StrictType(p, -, CONSTANT)",
        "__drv_strictTypeMatch(__drv_typeCond)     | StrictType(p, -, CONDITIONAL)",
        "__drv_strictTypeMatch(__drv_typeBitset)   | StrictType(p, -, BITSET)",
        "_Strict_type_match_                       | StrictType(p, -, EXPRESSION)",
        "__drv_constant                            | LiteralArgument(p, true)",
        "_Literal_                                 | LiteralArgument(p, true)",
        "__drv_nonConstant                         | LiteralArgument(p, false)",
        "_Notliteral_                              | LiteralArgument(p, false)",
        "__drv_isObjectPointer                     | PointsToObject(p, true)",
        "_Points_to_data_                          | PointsToObject(p, true)",
        "__drv_notPointer                          | PointsToObject(p, false)",
        "__drv_interlocked                         | ChangedAtomically(p)",
        "_Interlocked_operand_                     | ChangedAtomically(p)",
        "__drv_formatString(printf)                | FormatString(p)",
        "__format_string                           | FormatString(p)",
        "_Printf_format_string_                    | FormatString(p)",
      })
  void ownershipAndAdviceOfParameters(String words, String facts) {
    assertRead(ofPointer(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_When_(Level == 0, _IRQL_requires_max_(APC_LEVEL)) | IrqlAtMost(APC_LEVEL) if Level == 0",
        "_When_(Level == 0, _When_(Lock != 0, _Ret_maybenull_)) | MayBeNull(return) if Level == 0 && Lock != 0",
        "__drv_when(Level == 0, __drv_reportError(\"no\")) | Mistake(no) if Level == 0",
        "_When_(return == 0, _At_(Lock, _Post_ _Notnull_ __drv_allocatesMem(Mem))) | NeverNull(Lock) if return == 0; AllocatesMemory(Lock, Mem) if return == 0",
        "_At_(*Lock, _When_(Level == 0, _Post_ _Null_))     | IsNull(*Lock) if Level == 0",
        "_At_(Lock->Owner, _Post_invalid_)                  | Invalid(Lock->Owner)",
        "_At_(return, _Post_maybenull_)                     | MayBeNull(return)",
        "__drv_at(Lock, __drv_aliasesMem)                   | KeepsPointer(Lock)",
        "__drv_arg(Lock, _Post_invalid_)                    | Invalid(Lock)",
        "_At_(*Lock, _Acquires_lock_(_Curr_))               | Acquires(*Lock, EXCLUSIVE)",
        "_Group_(_IRQL_requires_same_ _Check_return_)       | SameIrql; MustInspect(return)",
        "_Always_(_Post_satisfies_(Level == 0))             | Guarantees(Level == 0)",
        "__drv_fun(__drv_sameIRQL)                          | SameIrql",
      })
  void wordsAreCombined(String words, String facts) {
    assertRead(ofFunction(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "__drv_in(__drv_nonConstant)       | LiteralArgument(p, false)",
        "__drv_out(_Post_invalid_)         | Invalid(p)",
        "__drv_inout(__drv_aliasesMem)     | KeepsPointer(p)",
        "__drv_deref(_Post_ _Notnull_)     | NeverNull(*p)",
        "__drv_out_deref(_Post_ _Null_)    | IsNull(*p)",
        "__drv_in_deref(_Pre_ _Notnull_)   | NullForbidden(*p)",
        "_When_(n == 0, _In_opt_) _When_(n != 0, _In_) | NullAllowed(p) if n == 0; Flow(p, IN) if n == 0; Flow(p, IN) if n != 0",
      })
  void wordsOfParametersAreCombined(String words, String facts) {
    assertRead(ofPointer(words), facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Acquires_lock_(*a) VOID F(PKSPIN_LOCK a); VOID F(PKSPIN_LOCK b) {} | Acquires(*b, EXCLUSIVE)",
        "VOID F(PKSPIN_LOCK b) {} _Acquires_lock_(*a) VOID F(PKSPIN_LOCK a); | Acquires(*b, EXCLUSIVE)",
        "_Acquires_lock_(*a) VOID F(PKSPIN_LOCK a); _Use_decl_annotations_ VOID F(PKSPIN_LOCK b) {} | Acquires(*b, EXCLUSIVE)",
        "VOID F(_In_reads_(n) PULONG a, ULONG n); VOID F(PULONG p, ULONG length) {} | Flow(p, IN); Extent(p, ELEMENTS, length, -)",
        "_When_(b == 0, _At_(a, _Post_invalid_)) VOID F(PVOID a, ULONG b); VOID F(PVOID b, ULONG a) {} | Invalid(b) if a == 0",
      })
  void declarationsMayNameParametersDifferently(String declarations, String facts) {
    assertRead(Facts.of(declarations), facts);
  }
}
