package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.Optional;

/**
 * One thing a function demands or does.
 *
 * @param condition a C expression over the parameters, and over the name {@code return}; absent
 *     when the clause always holds
 */
public record Clause(Optional<Expression> condition, Effect effect) {}
