package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.value.Region;

/**
 * A call that begins or ends the life of an object.
 *
 * @param kind of object, {@code lookaside_list} for instance
 * @param begins or ends
 * @param object where it lives, in terms of the function whose facts this belongs to
 * @param own the path itself got the object, or ended it before
 * @param endsBefore the latest moment of its end as the contract of its beginning names it, or
 *     empty
 * @param call the call, maybe in a callee
 */
public record LifeSite(
    String kind,
    boolean begins,
    Region object,
    boolean own,
    String endsBefore,
    FunctionContract contract,
    Span call) {}
