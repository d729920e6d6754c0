/**
 * Seeded faults: the healthy drivers of {@code testdata} with one contract-relevant call or check
 * changed at a time, and whether the rules see it.
 *
 * <p>Start reading at {@link dev.ddilint.rules.mutation.SeededFaultsTest}. A {@link
 * dev.ddilint.rules.mutation.HealthyDriver} is parsed once; {@link
 * dev.ddilint.rules.mutation.ContractPlaces} finds the places by the contracts of what is called
 * there, each {@link dev.ddilint.rules.mutation.Operator} turns some of them into {@link
 * dev.ddilint.rules.mutation.Mutant mutants}, edits of the source text. No function is known by its
 * name here. Mutants that break no contract are listed with a reason in {@code
 * equivalent-mutants.tsv}.
 */
@NullMarked
package dev.ddilint.rules.mutation;

import org.jspecify.annotations.NullMarked;
