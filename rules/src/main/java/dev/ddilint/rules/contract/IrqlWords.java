package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Interrupt request levels: {@code _IRQL_*} and their older {@code __drv_*} spellings. */
final class IrqlWords {
  private IrqlWords() {}

  static Map<String, WordReader> words() {
    return Map.ofEntries(
        Map.entry("_IRQL_requires_max_", IrqlWords::atMost),
        Map.entry("__drv_maxIRQL", IrqlWords::atMost),
        Map.entry("_IRQL_requires_min_", IrqlWords::atLeast),
        Map.entry("__drv_minIRQL", IrqlWords::atLeast),
        Map.entry("_IRQL_requires_", IrqlWords::exactly),
        Map.entry("__drv_requiresIRQL", IrqlWords::exactly),
        Map.entry("_IRQL_raises_", IrqlWords::raises),
        Map.entry("__drv_raisesIRQL", IrqlWords::raises),
        Map.entry("__drv_setsIRQL", IrqlWords::raises),
        Map.entry("_IRQL_saves_", IrqlWords::saves),
        Map.entry("__drv_savesIRQL", IrqlWords::saves),
        Map.entry("_IRQL_restores_", IrqlWords::restores),
        Map.entry("__drv_restoresIRQL", IrqlWords::restores),
        Map.entry("_IRQL_saves_global_", use -> global(use, Effect.SavesIrql::new)),
        Map.entry("__drv_savesIRQLGlobal", use -> global(use, Effect.SavesIrql::new)),
        Map.entry("_IRQL_restores_global_", use -> global(use, Effect.RestoresIrql::new)),
        Map.entry("__drv_restoresIRQLGlobal", use -> global(use, Effect.RestoresIrql::new)),
        Map.entry("_IRQL_requires_same_", IrqlWords::same),
        Map.entry("__drv_sameIRQL", IrqlWords::same),
        Map.entry("_IRQL_always_function_max_", IrqlWords::neverAbove),
        Map.entry("__drv_maxFunctionIRQL", IrqlWords::neverAbove),
        Map.entry("_IRQL_always_function_min_", IrqlWords::neverBelow),
        Map.entry("__drv_minFunctionIRQL", IrqlWords::neverBelow),
        Map.entry("_IRQL_uses_cancel_", IrqlWords::usesCancel),
        Map.entry("__drv_useCancelIRQL", IrqlWords::usesCancel),
        Map.entry("_IRQL_is_cancel_", IrqlWords::isCancel),
        Map.entry("__drv_isCancelIRQL", IrqlWords::isCancel));
  }

  private static void atMost(WordUse use) {
    use.level(Irql.HIGHEST_DEVICE).ifPresent(level -> use.add(new Effect.IrqlAtMost(level)));
  }

  private static void atLeast(WordUse use) {
    use.level(Irql.LOWEST_DEVICE).ifPresent(level -> use.add(new Effect.IrqlAtLeast(level)));
  }

  private static void exactly(WordUse use) {
    Optional<Irql> highest = use.level(Irql.HIGHEST_DEVICE);
    highest.ifPresent(level -> use.add(new Effect.IrqlAtMost(level)));
    highest
        .flatMap(unused -> use.level(Irql.LOWEST_DEVICE))
        .filter(level -> level.isAbove(Irql.PASSIVE))
        .ifPresent(level -> use.add(new Effect.IrqlAtLeast(level)));
  }

  /** The level is a constant, or an argument. */
  private static void raises(WordUse use) {
    Optional<Expression> argument = use.value(0);
    Optional<Irql> constant = argument.flatMap(level -> WordUse.levelOf(level, Irql.LOWEST_DEVICE));
    if (constant.isPresent()) {
      use.add(new Effect.RaisesIrql(constant.get()));
    } else if (argument.flatMap(Operand::constant).isPresent()) {
      use.level(Irql.LOWEST_DEVICE);
    } else if (argument.isPresent()) {
      use.object(0).ifPresent(level -> use.add(new Effect.RaisesIrqlTo(level)));
    }
  }

  private static void saves(WordUse use) {
    use.add(new Effect.SavesIrql(use.subject().pointee()));
  }

  private static void restores(WordUse use) {
    use.add(new Effect.RestoresIrql(use.subject().pointee()));
  }

  /**
   * The first argument names what kind of object the level is kept in; the second is the object.
   */
  private static void global(WordUse use, Function<Expression, Effect> effect) {
    use.object(1).ifPresent(at -> use.add(effect.apply(Operand.inside(at))));
  }

  private static void same(WordUse use) {
    use.add(new Fact.SameIrql());
  }

  private static void neverAbove(WordUse use) {
    use.level(Irql.HIGHEST_DEVICE).ifPresent(level -> use.add(new Fact.NeverAbove(level)));
  }

  private static void neverBelow(WordUse use) {
    use.level(Irql.LOWEST_DEVICE).ifPresent(level -> use.add(new Fact.NeverBelow(level)));
  }

  private static void usesCancel(WordUse use) {
    use.add(new Fact.UsesCancelIrql(use.subject().object()));
  }

  private static void isCancel(WordUse use) {
    use.add(new Fact.IsCancelIrql(use.subject().object()));
  }
}
