package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Effect.LockMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a contract states besides the {@linkplain Effect effects} that the simulation carries out:
 * demands, promises about values, who owns what, releases, and what a declaration is to the system.
 *
 * <p>Operands are C expressions over the parameters and the name {@code return}, as in effects.
 */
public sealed interface Fact {

  /** A fact about one object: a parameter, what it leads to, the result. */
  sealed interface OfObject extends Fact {
    Expression object();
  }

  // IRQL

  /** {@code _IRQL_requires_same_}: returns at the level of entry. */
  record SameIrql() implements Fact {}

  /** {@code _IRQL_always_function_max_}: never runs above the level. */
  record NeverAbove(Irql level) implements Fact {}

  /** {@code _IRQL_always_function_min_}: never runs below the level. */
  record NeverBelow(Irql level) implements Fact {}

  /** {@code _IRQL_uses_cancel_}: the level to restore is the one the IRP was cancelled at. */
  record UsesCancelIrql(Expression object) implements OfObject {}

  /** {@code _IRQL_is_cancel_}: holds the level the IRP was cancelled at. */
  record IsCancelIrql(Expression object) implements OfObject {}

  // locks, regions, processor state

  /**
   * {@code _Requires_lock_held_} and alike: what the caller holds.
   *
   * @param mode how, when the annotation says so
   */
  record LockHeld(Expression object, Optional<LockMode> mode) implements OfObject {}

  /** {@code _Requires_lock_not_held_}. */
  record LockNotHeld(Expression object) implements OfObject {}

  /** {@code _Requires_no_locks_held_}. */
  record NoLockHeld() implements Fact {}

  /**
   * {@code __ddi_lock_form}: of several pairs that acquire and release the same locks, the pair it
   * belongs to.
   */
  record LockForm(String name) implements Fact {}

  /**
   * {@code __ddi_lock_nests}: its holder may acquire the lock again, and gives it back as often as
   * it did.
   */
  record LockNests() implements Fact {}

  /** {@code __ddi_lock_tag}: tells a share in a lock from those of others. */
  record LockTag(Expression object) implements OfObject {}

  /** {@code _Kernel_requires_resource_held_}: the region the caller is in. */
  record ResourceHeld(String resource) implements Fact {}

  /** {@code _Kernel_requires_resource_not_held_}. */
  record ResourceNotHeld(String resource) implements Fact {}

  /** {@code _Kernel_float_saved_} and alike. */
  record FloatingPoint(FloatingPointUse use) implements Fact {}

  /** What a function does with the state of the floating-point unit. */
  enum FloatingPointUse {
    SAVED,
    RESTORED,
    USED
  }

  // paging

  /** {@code __ddi_paged_code}: calling it says that the code which does so may be paged out. */
  record SaysPagedCode() implements Fact {}

  /** {@code __ddi_not_in_paged_code}: code that may be paged out must not call it. */
  record NotInPagedCode() implements Fact {}

  /** {@code __ddi_locks_section}: keeps the section in memory that the argument points into. */
  record LocksSection() implements Fact {}

  /** {@code __ddi_pageable}: the memory that the operand leads to may be paged out. */
  record Pageable(Expression object) implements OfObject {}

  // what the declaration is to the system

  /** {@code _Function_class_}: the role a function has, or that functions of a type have. */
  record FunctionClass(String name) implements Fact {}

  /**
   * {@code _Dispatch_type_}: the requests a dispatch routine serves.
   *
   * @param major the number behind {@code IRP_MJ_*}; absent for {@code IRP_MJ_OTHER}, all others
   */
  record DispatchType(Optional<Long> major) implements Fact {}

  /** {@code _Kernel_clear_do_init_}: whether {@code DO_DEVICE_INITIALIZING} is cleared in it. */
  record ClearsDeviceInitializing(boolean clears) implements Fact {}

  /** {@code __ddi_moment}: when the system calls a routine of this type. */
  record CalledAt(Role.Moment moment) implements Fact {}

  /** {@code __ddi_role}: what a function put here becomes. */
  record Slot(Expression object, SlotRole role) implements OfObject {}

  /** {@code __ddi_context_of}: the result is the context of this type that an object carries. */
  record ContextOf(String type) implements Fact {}

  // values

  /**
   * {@code _In_}, {@code _Out_}, {@code _Inout_} and their families: which way the data of a
   * parameter go.
   */
  record Flow(Expression object, Direction direction) implements OfObject {}

  /** {@code _In_opt_} and alike: null may be passed. */
  record NullAllowed(Expression object) implements OfObject {}

  /** {@code _Pre_notnull_} and alike: null may not be passed. */
  record NullForbidden(Expression object) implements OfObject {}

  /** {@code _Reserved_}: zero or null has to be passed. */
  record Reserved(Expression object) implements OfObject {}

  /** {@code _Ret_maybenull_}, {@code _Outptr_result_maybenull_}: may be null after the call. */
  record MayBeNull(Expression object) implements OfObject {}

  /** {@code _Ret_notnull_} and alike: is not null after the call. */
  record NeverNull(Expression object) implements OfObject {}

  /** {@code _Post_null_} and alike: is null after the call. */
  record IsNull(Expression object) implements OfObject {}

  /** {@code _Outptr_result_nullonfailure_}: is null after a call that failed. */
  record NullOnFailure(Expression object) implements OfObject {}

  /**
   * {@code _Post_invalid_}, {@code _Post_ptr_invalid_}: what the operand leads to is gone after the
   * call.
   */
  record Invalid(Expression object) implements OfObject {}

  /** {@code _Null_terminated_}, {@code _In_z_} and alike. */
  record NullTerminated(Expression object) implements OfObject {}

  /**
   * {@code _In_reads_bytes_}, {@code _Out_writes_to_} and alike: how much memory lies behind a
   * pointer.
   *
   * @param valid how much of it has a value after the call, where that is less
   */
  record Extent(Expression object, Unit unit, Expression size, Optional<Expression> valid)
      implements OfObject {}

  /** What a size counts. */
  enum Unit {
    BYTES,
    ELEMENTS
  }

  /** {@code _Pre_satisfies_}: the condition must hold when it is called. */
  record Demands(Expression condition) implements Fact {}

  /** {@code _Success_}: the call succeeded if the condition holds. */
  record Succeeds(Expression condition) implements Fact {}

  /** {@code __ddi_raises_on_failure}: nothing that is taken from the object is ever null. */
  record RaisesOnFailure(Expression object) implements OfObject {}

  /** {@code _Must_inspect_result_}, {@code _Check_return_}: may not be ignored. */
  record MustInspect(Expression object) implements OfObject {}

  // memory, objects and resources

  /** {@code __drv_allocatesMem}: memory of a kind that the caller has to free. */
  record AllocatesMemory(Expression object, String kind) implements OfObject {}

  /** {@code __drv_freesMem}, {@code _Frees_ptr_}: the memory is freed. */
  record FreesMemory(Expression object, String kind) implements OfObject {}

  /** {@code __ddi_valid_until}: what the pointer leads to is gone at a moment. */
  record ValidUntil(Expression object, String moment) implements OfObject {}

  /** {@code __drv_aliasesMem}: the callee keeps the pointer, which is no leak. */
  record KeepsPointer(Expression object) implements OfObject {}

  /** {@code __ddi_put_into}: the object becomes an entry of a list. */
  record PutInto(Expression object, Expression list) implements OfObject {}

  /** {@code __ddi_taken_from}: the result was an entry of a list until now. */
  record TakenFrom(Expression object, Expression list) implements OfObject {}

  /** {@code __ddi_borrows}: the callee uses the pointer during the call only. */
  record Borrows(Expression object) implements OfObject {}

  /**
   * {@code __ddi_acquires}: a resource is handed to the caller.
   *
   * @param endsBefore the latest moment to give it back; empty when the contract names none
   */
  record HandsOut(Expression object, String kind, String endsBefore) implements OfObject {}

  /** {@code __ddi_releases}: the resource is given back. */
  record TakesBack(Expression object, String kind) implements OfObject {}

  /** {@code __ddi_consumes}: the callee owns the resource from now on. */
  record Consumes(Expression object, String kind) implements OfObject {}

  /**
   * {@code __ddi_leaves_set}: bits are set in a member of a new object, and the caller has to clear
   * them.
   *
   * @param object the member
   * @param name of the bits
   */
  record LeavesSet(Expression object, long bits, String name) implements OfObject {}

  /** {@code __ddi_live}: the object has begun and not ended. */
  record Alive(Expression object, String kind) implements OfObject {}

  // requests

  /** {@code __ddi_request}: what is done with the request that the operand leads to. */
  record Request(Expression object, RequestUse use) implements OfObject {}

  /**
   * {@code __ddi_part_of}: a pointer, or handle, that is handed out leads into something, and what
   * it leads to is gone with that.
   *
   * @param object the result, or what an output parameter leads to
   * @param whole what leads to the whole
   */
  record PartOf(Expression object, Expression whole) implements OfObject {}

  // arguments

  /** {@code __ddi_pool_tag}: tells whose memory it is. */
  record PoolTag(Expression object) implements OfObject {
    /** What the allocation macros of old kits passed where a driver gave no tag: {@code C28147}. */
    private static final Set<Long> DEFAULTS = Set.of(0x206B6444L, 0x206D6457L); // ' kdD', ' mdW'

    /** Whether it is the tag of everybody who has none. */
    public static boolean isDefault(long tag) {
      return DEFAULTS.contains(tag);
    }
  }

  /**
   * {@code __ddi_executable}: code can be run from the memory handed out.
   *
   * @param forcing the macro by which a driver insists on that; or empty
   * @param sparing the macros by which a build gets other memory all the same
   */
  record Executable(Expression object, String forcing, List<String> sparing) implements OfObject {
    public Executable {
      sparing = List.copyOf(sparing);
    }
  }

  /** {@code __ddi_evaluated_twice}: really a macro, whose expansion names the argument twice. */
  record EvaluatedTwice(Expression object) implements OfObject {}

  /**
   * {@code __ddi_string_routine}: writes a string without a bound, or is not for drivers.
   *
   * @param replacement what does the same within a bound
   */
  record UnboundedString(String replacement) implements Fact {}

  /** {@code __ddi_resident} of a parameter: must lead to memory that stays where it is. */
  record Resident(Expression object) implements OfObject {}

  /** {@code __ddi_best_called_by}: the role of the routine that should call it. */
  record BestCalledBy(String role) implements Fact {}

  // releases

  /** {@code __ddi_available_since}: the first release that has it. */
  record AvailableSince(long ntddi) implements Fact {}

  /**
   * {@code __ddi_down_level_switch}: a build that has to load on something older must define the
   * macro.
   *
   * @param ntddi the first release that needs no switch
   */
  record DownLevelSwitch(String macro, long ntddi) implements Fact {
    @Override
    public boolean equals(Object other) {
      return other instanceof DownLevelSwitch needed
          && macro.equals(needed.macro)
          && ntddi == needed.ntddi;
    }

    @Override
    public int hashCode() {
      return macro.hashCode();
    }
  }

  /** {@code __ddi_starts_switch}: a build that defines the macro must call it first. */
  record StartsSwitch(String macro) implements Fact {}

  /** {@code __ddi_obsolete}. */
  record Obsolete(Obsolescence obsolescence) implements Fact {}

  /** How the result of a function tells that the system is new enough. */
  enum Verdict {
    /** It is not 0. */
    NOT_ZERO,
    /** It is a status of success. */
    SUCCESS
  }

  /**
   * {@code __ddi_version_check}: the result tells whether the system is new enough.
   *
   * @param release the release asked for; absent when the question is another one
   */
  record TellsVersion(Verdict verdict, Optional<Expression> release) implements Fact {}

  /** {@code __ddi_version_query}: hands out the version of the system. */
  record HandsOutVersion() implements Fact {}

  // advice

  /** {@code __drv_preferredFunction}. */
  record Prefers(String function, String reason) implements Fact {}

  /** {@code __drv_reportError}: calling it so is a mistake. */
  record Mistake(String message) implements Fact {}

  /** {@code __drv_strictType}, {@code __drv_strictTypeMatch}: what an argument may be made of. */
  record StrictType(Expression object, Optional<String> type, Strictness strictness)
      implements OfObject {}

  /** How strictly an argument keeps to its type. */
  enum Strictness {
    /** One operand of exactly the type. */
    CONSTANT,
    /** That, or a choice between some. */
    CONDITIONAL,
    /** Any expression over operands of the type. */
    BITSET,
    /** That, with literals too. */
    EXPRESSION
  }

  /** {@code __drv_constant}, {@code __drv_nonConstant}: whether the argument is a literal. */
  record LiteralArgument(Expression object, boolean required) implements OfObject {}

  /** {@code __drv_isObjectPointer}, {@code __drv_notPointer}: whether it points to an object. */
  record PointsToObject(Expression object, boolean points) implements OfObject {}

  /** {@code _Interlocked_operand_}: the callee changes it atomically. */
  record ChangedAtomically(Expression object) implements OfObject {}

  /** {@code _Printf_format_string_} and alike: tells the types of the arguments behind it. */
  record FormatString(Expression object) implements OfObject {}

  /** {@code __drv_inTry}, {@code __drv_notInTry}: whether it is called under {@code __try}. */
  record CalledInTry(boolean required) implements Fact {}
}
