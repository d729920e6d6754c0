package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.paging.PagedSections;
import dev.ddilint.rules.resource.ObjectKinds;
import java.util.Optional;

/** What the simulation of a function sees of the rest of the driver. */
interface DriverContext {
  Contracts contracts();

  /** The contract of a callee as its calls need it. */
  CallTerms terms(FunctionContract contract);

  /** What may be paged out. */
  PagedSections sections();

  /** What the kinds of objects mean that contracts name. */
  ObjectKinds kinds();

  /**
   * The summary of the function that a call in a unit reaches; empty when the driver does not
   * define it, or when it is still being computed (recursion).
   *
   * @param file the unit's file
   */
  Optional<Summary> summary(Symbol.Function function, String file);

  /**
   * The summary of the function that a call through a pointer reaches, if that is always the same
   * one.
   */
  Optional<Summary> pointed(Expression callee, UnitContext unit);
}
