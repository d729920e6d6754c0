package dev.ddilint.rules.mutation;

import java.util.List;
import java.util.Optional;

/** An operator that changes one call, at every call it has something to say of. */
interface CallOperator extends Operator {
  Optional<Fault> fault(CallPlace place);

  @Override
  default List<Fault> faults(ContractPlaces places) {
    return places.calls().stream().flatMap(place -> fault(place).stream()).toList();
  }
}
