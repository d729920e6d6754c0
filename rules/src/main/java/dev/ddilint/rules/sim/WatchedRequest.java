package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;

/**
 * A completion routine is set for a request that the driver made itself.
 *
 * @param place of the call that sets it
 * @param maker the routine that made the request
 * @param made the place where it did
 */
public record WatchedRequest(Symbol.Function routine, Span place, String maker, Span made) {}
