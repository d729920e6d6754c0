package dev.ddilint.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All mutants of a driver: every operator at every place it has something to say of. */
final class Mutants {
  static final List<Operator> OPERATORS =
      List.of(
          new DeleteAcquisition(),
          new DuplicateAcquisition(),
          new DeleteRelease(),
          new DuplicateRelease(),
          new WrongRelease(),
          new DeleteReference(),
          new DeleteFree(),
          new DuplicateFree(),
          new WrongFree(),
          new EarlyFree(),
          new DeleteInitialization(),
          new DeleteEnd(),
          new DuplicateEnd(),
          new DropCheck(),
          new RaiseLevel());

  private final HealthyDriver driver;
  private final List<Mutant> mutants = new ArrayList<>();
  private final Set<Object> edits = new HashSet<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  private Mutants(HealthyDriver driver) {
    this.driver = driver;
  }

  static List<Mutant> of(HealthyDriver driver) {
    Mutants mutants = new Mutants(driver);
    for (ContractPlaces places : driver.places()) {
      for (Operator operator : OPERATORS) {
        operator.faults(places).forEach(fault -> mutants.add(operator, places, fault));
      }
    }
    return mutants.mutants;
  }

  private void add(Operator operator, ContractPlaces places, Fault fault) {
    String key =
        String.join(
            " ",
            Integer.toString(places.unit()),
            places.function(),
            operator.name(),
            fault.subject());
    if (!edits.add(List.of(places.unit(), fault.edit()))) {
      return;
    }
    mutants.add(
        new Mutant(
            driver,
            places.unit(),
            places.function(),
            operator.name(),
            fault.subject(),
            fault.kind(),
            ordinals.merge(key, 1, Integer::sum),
            fault.place().startPosition().line(),
            fault.edit(),
            fault.families()));
  }
}
