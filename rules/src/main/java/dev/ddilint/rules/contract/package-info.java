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
 *
 * <p>Two things are made when ddilint is built, by {@code ModelBuild}, and stand in one index,
 * {@code model-N.index}: the compiled model headers ({@link dev.ddilint.parser.index.ModelIndex}),
 * so that a run reads the declarations its drivers ask for and no others, and the fact table
 * ({@link dev.ddilint.rules.contract.FactTable}), which has levels, first release and page of the
 * functions and callback types that no model header declares. A declaration that says at which
 * levels a function may be called wins over the table; a function that the driver defines takes
 * nothing from it. {@link dev.ddilint.rules.contract.Catalogue} answers people's questions about
 * any name.
 */
@NullMarked
package dev.ddilint.rules.contract;

import org.jspecify.annotations.NullMarked;
