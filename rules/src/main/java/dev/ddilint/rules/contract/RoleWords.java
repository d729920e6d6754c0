package dev.ddilint.rules.contract;

import java.util.Map;
import java.util.Optional;

/** What a declaration is to the system: function classes, dispatch types, slots for callbacks. */
final class RoleWords {
  /** Stands for all requests that have no word of their own. */
  private static final String OTHER_REQUESTS = "IRP_MJ_OTHER";

  private RoleWords() {}

  static Map<String, WordReader> words() {
    return Map.ofEntries(
        Map.entry("_Function_class_", RoleWords::functionClass),
        Map.entry("__drv_functionClass", RoleWords::functionClass),
        Map.entry("_Dispatch_type_", RoleWords::dispatchType),
        Map.entry("__drv_dispatchType", RoleWords::dispatchType),
        Map.entry("__drv_dispatchType_other", RoleWords::otherDispatchType),
        Map.entry("_Kernel_clear_do_init_", RoleWords::clearsInitializing),
        Map.entry("__drv_clearDoInit", RoleWords::clearsInitializing),
        Map.entry("__ddi_moment", RoleWords::moment),
        Map.entry("__ddi_role", RoleWords::role),
        Map.entry("__ddi_context_of", RoleWords::contextOf));
  }

  /** A class that is also the name of a constant is one that nobody knows. */
  private static void functionClass(WordUse use) {
    if (!use.isConstant(0)) {
      use.name(0).ifPresent(name -> use.add(new Fact.FunctionClass(name)));
    }
  }

  private static void dispatchType(WordUse use) {
    if (use.freeText(0).equals(OTHER_REQUESTS)) {
      otherDispatchType(use);
      return;
    }
    Optional<Long> major = use.value(0).flatMap(Operand::constant);
    if (major.isPresent()) {
      use.add(new Fact.DispatchType(major));
    } else if (use.hasArgument(0)) {
      use.defect(use.freeText(0) + " is no major function");
    }
  }

  private static void otherDispatchType(WordUse use) {
    use.add(new Fact.DispatchType(Optional.empty()));
  }

  private static void clearsInitializing(WordUse use) {
    Optional<String> answer = use.name(0);
    if (answer.isEmpty()) {
      return;
    }
    switch (answer.get()) {
      case "yes", "__yes" -> use.add(new Fact.ClearsDeviceInitializing(true));
      case "no", "__no" -> use.add(new Fact.ClearsDeviceInitializing(false));
      default -> use.defect(answer.get() + " is neither yes nor no");
    }
  }

  private static void moment(WordUse use) {
    Optional<String> name = use.name(0);
    Optional<Role.Moment> moment = name.flatMap(Role.Moment::of);
    moment.ifPresent(when -> use.add(new Fact.CalledAt(when)));
    if (name.isPresent() && moment.isEmpty()) {
      use.defect(name.get() + " is no moment in the life of a driver");
    }
  }

  private static void role(WordUse use) {
    slotRole(use).ifPresent(role -> use.add(new Fact.Slot(use.subject().object(), role)));
  }

  /** The second argument tells at which level a function in the slot is entered. */
  static Optional<SlotRole> slotRole(WordUse use) {
    return use.name(0)
        .map(
            name ->
                new SlotRole(
                    name, use.hasArgument(1) ? Optional.of(entry(use)) : Optional.empty()));
  }

  private static IrqlRange entry(WordUse use) {
    ContractDraft entered = new ContractDraft(Optional.empty());
    new ContractReader(entered).readFunction(use.nested(1));
    entered.defects().forEach(use.draft()::add);
    return IrqlRange.entry(entered.clauses());
  }

  private static void contextOf(WordUse use) {
    use.name(0).ifPresent(type -> use.add(new Fact.ContextOf(type)));
  }
}
