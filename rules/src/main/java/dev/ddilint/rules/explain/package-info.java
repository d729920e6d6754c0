/**
 * Contracts, rules and the numbers of other tools in plain words: what {@code ddilint explain}
 * prints.
 *
 * <p>Start reading at {@link dev.ddilint.rules.explain.Explainer}. Names are looked up over all
 * headers of the model at once ({@code ModelCatalogue}); each effect and fact of a contract has its
 * words in {@code EffectWords} and {@code FactWords}; {@code RelatedCalls} follows what begins and
 * ends, or takes and gives back, the same kind of thing. The package invents nothing: what a
 * contract does not say is not said.
 */
@NullMarked
package dev.ddilint.rules.explain;

import org.jspecify.annotations.NullMarked;
