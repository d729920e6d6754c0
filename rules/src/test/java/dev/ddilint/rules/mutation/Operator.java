package dev.ddilint.rules.mutation;

import java.util.List;

/** A way to break a healthy driver. */
interface Operator {
  String name();

  /** What it makes of one function. */
  List<Fault> faults(ContractPlaces places);
}
