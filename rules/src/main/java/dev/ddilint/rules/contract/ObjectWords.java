package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Identifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who owns what: lives of objects, resources that change hands, memory. */
final class ObjectWords {
  /** The moments at which something may have to be over at the latest. */
  static final Set<String> MOMENTS =
      Set.of(
          "FUNCTION_RETURN",
          "CALLBACK_RETURN",
          "MEMORY_FREE",
          "PARENT_DELETE",
          "OBJECT_DELETE",
          "DEVICE_REMOVE",
          "DEVICE_DELETE",
          "DEVICE_D0EXIT",
          "DRIVER_UNLOAD",
          "PROCESS_EXIT",
          "IRP_COMPLETE",
          "REQUEST_COMPLETE",
          "FILE_CLOSE",
          "INTERRUPT_DISCONNECT",
          "ADAPTER_RELEASE",
          "ADAPTER_STOP",
          "VOLUME_DISMOUNT",
          "MDL_FREE",
          "MAPPING_FREE",
          "LIST_DELETE",
          "POOL_FREE",
          "HEAP_DESTROY",
          "HANDLE_CLOSE",
          "HANDLE_RELEASE",
          "REQUEST_DELETE",
          "MINIPORT_HALT",
          "PROTOCOL_UNBIND",
          "SEND_COMPLETE",
          "NBL_COMPLETE",
          "OID_COMPLETE",
          "ADAPTER_CREATE",
          "INSTANCE_TEARDOWN",
          "FILTER_UNREGISTER",
          "CONTEXT_RELEASE",
          "ENGINE_CLOSE",
          "WSK_DEREGISTER");

  private ObjectWords() {}

  static Map<String, WordReader> words() {
    return Map.ofEntries(
        Map.entry("__ddi_begins", ObjectWords::begins),
        Map.entry("__ddi_ends", ObjectWords::ends),
        Map.entry("__ddi_ends_before", ObjectWords::endsBefore),
        Map.entry("__ddi_live", ObjectWords::live),
        Map.entry("__ddi_acquires", ObjectWords::handsOut),
        Map.entry("__ddi_releases", ObjectWords::takesBack),
        Map.entry("__ddi_consumes", ObjectWords::consumes),
        Map.entry("__ddi_leaves_set", ObjectWords::leavesSet),
        Map.entry("__drv_allocatesMem", ObjectWords::allocates),
        Map.entry("__drv_freesMem", ObjectWords::frees),
        Map.entry("_Frees_ptr_", ObjectWords::freesPointer),
        Map.entry("_Frees_ptr_opt_", ObjectWords::freesPointerOrNull),
        Map.entry("__ddi_valid_until", ObjectWords::validUntil),
        Map.entry("__ddi_borrows", ObjectWords::borrows),
        Map.entry("__ddi_put_into", ObjectWords::putInto),
        Map.entry("__ddi_taken_from", ObjectWords::takenFrom),
        Map.entry("__drv_aliasesMem", ObjectWords::keeps));
  }

  private static void begins(WordUse use) {
    use.name(0)
        .ifPresent(
            kind ->
                use.add(new Effect.Begins(kind, Operand.dereference(use.subject().object()), "")));
  }

  private static void ends(WordUse use) {
    use.name(0)
        .ifPresent(
            kind -> use.add(new Effect.Ends(kind, Operand.dereference(use.subject().object()))));
  }

  private static void endsBefore(WordUse use) {
    Optional<String> when = use.name(0);
    if (when.isEmpty()) {
      return;
    }
    if (!MOMENTS.contains(when.get())) {
      use.defect(when.get() + " is no moment at which something ends");
    } else if (!use.draft().lastEndsBefore(when.get())) {
      use.defect("nothing before it begins or is acquired");
    }
  }

  private static void validUntil(WordUse use) {
    Optional<String> when = use.name(0);
    if (when.filter(moment -> !MOMENTS.contains(moment)).isPresent()) {
      use.defect(when.get() + " is no moment at which something ends");
    } else {
      when.ifPresent(moment -> use.add(new Fact.ValidUntil(use.subject().object(), moment)));
    }
  }

  private static void live(WordUse use) {
    use.name(0)
        .ifPresent(
            kind -> use.add(new Fact.Alive(Operand.dereference(use.subject().object()), kind)));
  }

  private static void handsOut(WordUse use) {
    use.name(0).ifPresent(kind -> use.add(new Fact.HandsOut(use.subject().handedOut(), kind, "")));
  }

  private static void takesBack(WordUse use) {
    use.name(0).ifPresent(kind -> use.add(new Fact.TakesBack(use.subject().object(), kind)));
  }

  private static void consumes(WordUse use) {
    use.name(0).ifPresent(kind -> use.add(new Fact.Consumes(use.subject().object(), kind)));
  }

  private static void leavesSet(WordUse use) {
    Expression made = use.subject().handedOut();
    Optional<String> member = use.name(0);
    Optional<Long> bits = use.number(1);
    if (member.isPresent() && bits.isPresent()) {
      Identifier name = new Identifier(made.span(), member.get());
      use.name(2)
          .ifPresent(
              text ->
                  use.add(
                      new Fact.LeavesSet(
                          new Expression.Member(made.span(), made, name, true), bits.get(), text)));
    }
  }

  private static void allocates(WordUse use) {
    use.name(0)
        .ifPresent(kind -> use.add(new Fact.AllocatesMemory(use.subject().handedOut(), kind)));
  }

  private static void frees(WordUse use) {
    use.name(0).ifPresent(kind -> use.add(new Fact.FreesMemory(use.subject().object(), kind)));
  }

  private static void freesPointer(WordUse use) {
    use.add(new Fact.FreesMemory(use.subject().object(), ""));
  }

  private static void freesPointerOrNull(WordUse use) {
    freesPointer(use);
    use.add(new Fact.NullAllowed(use.subject().object()));
  }

  private static void keeps(WordUse use) {
    use.add(new Fact.KeepsPointer(use.subject().object()));
  }

  private static void borrows(WordUse use) {
    use.add(new Fact.Borrows(use.subject().object()));
  }

  private static void putInto(WordUse use) {
    use.object(0).ifPresent(list -> use.add(new Fact.PutInto(use.subject().object(), list)));
  }

  private static void takenFrom(WordUse use) {
    use.object(0).ifPresent(list -> use.add(new Fact.TakenFrom(use.subject().object(), list)));
  }
}
