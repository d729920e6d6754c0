/**
 * Control-flow graphs of functions: basic blocks of steps, with short-circuit evaluation, {@code
 * switch}, {@code goto}, loops and structured exception handling made explicit.
 *
 * <p>Start reading at {@link dev.ddilint.parser.cfg.ControlFlowGraph}, then {@link
 * dev.ddilint.parser.cfg.GraphBuilder} and, in order of what they translate, {@code StatementFlow},
 * {@code ExpressionFlow}, {@code JumpFlow} and {@code GuardFlow}. A step is a whole expression or
 * declaration; only where control flow runs through the middle of an expression ({@code a && f(b)}
 * as an argument, {@code c ? f() : g()}) it is cut, and {@link dev.ddilint.parser.cfg.Step.Choose}
 * tells which way was taken.
 */
@NullMarked
package dev.ddilint.parser.cfg;

import org.jspecify.annotations.NullMarked;
