package dev.ddilint.rules.sim;

import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a function says of the level at which it runs itself. */
final class OwnDemands {
  private OwnDemands() {}

  static List<IrqlDemand> of(FunctionContract contract, String name, boolean pageable) {
    List<IrqlDemand> demands = new ArrayList<>();
    if (!contract.facts().isEmpty()) {
      contract
          .stated(Fact.NeverAbove.class)
          .forEach(fact -> demands.add(own(IrqlLimit.atMost(fact.level()), contract)));
      contract
          .stated(Fact.NeverBelow.class)
          .forEach(fact -> demands.add(own(IrqlLimit.atLeast(fact.level()), contract)));
    }
    if (pageable) {
      demands.add(ofPagedCode(name));
    }
    return demands;
  }

  private static IrqlDemand own(IrqlLimit limit, FunctionContract contract) {
    return new IrqlDemand(Kind.OWN, limit, contract.name(), contract.page());
  }

  static IrqlDemand ofPagedCode(String function) {
    return new IrqlDemand(Kind.PAGED_CODE, IrqlLimit.atMost(Irql.APC), function, Optional.empty());
  }
}
