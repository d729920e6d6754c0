/**
 * What calls pass for the parameters of documented functions, through helpers of the driver too: a
 * helper that hands its own parameters on is judged by the arguments of its callers.
 *
 * <p>Start reading at {@link dev.ddilint.rules.argument.DescribedCalls}. Paths are not followed
 * here: a helper that hands a parameter on in some cases only is taken to do so always.
 */
@NullMarked
package dev.ddilint.rules.argument;

import org.jspecify.annotations.NullMarked;
