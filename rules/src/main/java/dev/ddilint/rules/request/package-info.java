/**
 * What a path knows of the requests (IRPs) that a function is given: who answers for them, and what
 * was done to them.
 *
 * <p>Start reading at {@link dev.ddilint.rules.request.RequestState}. Nothing here knows how a
 * driver gets a request or what routine does what with it: contracts say so, and the simulation
 * carries it out.
 */
@NullMarked
package dev.ddilint.rules.request;

import org.jspecify.annotations.NullMarked;
