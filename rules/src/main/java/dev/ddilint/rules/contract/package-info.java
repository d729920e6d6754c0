/**
 * The documented contracts: from annotated C declarations to records that analyses can ask.
 *
 * <p>Start reading at {@link dev.ddilint.rules.contract.Contracts}. A contract is read when it is
 * asked for, from the symbol's own annotations: those of the bundled model headers (resources of
 * this package, language in {@code rules/CONTRACTS.md}), of the driver's own declarations, or of
 * real headers. All three are the same language and go through the same reader: {@code
 * ContractReader} puts words together, a class a family of words knows what they mean. What the
 * simulation carries out is an {@code Effect}, everything else a {@code Fact}. The package knows
 * what annotations mean and nothing of how a driver is analysed.
 */
@NullMarked
package dev.ddilint.rules.contract;

import org.jspecify.annotations.NullMarked;
