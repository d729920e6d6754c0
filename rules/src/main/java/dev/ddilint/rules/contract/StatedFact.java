package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.Optional;

/**
 * One fact of a contract.
 *
 * @param condition a C expression over the parameters and the name {@code return}; absent when the
 *     fact always holds
 */
public record StatedFact(Optional<Expression> condition, Fact fact) {}
