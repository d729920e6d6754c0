/**
 * Path-sensitive fixed points over control-flow graphs.
 *
 * <p>Start reading at {@link dev.ddilint.rules.flow.PathSolver}: states that agree in what matters
 * (their <em>group</em>) are joined where paths meet, states that do not agree are kept apart. This
 * is the idea of property simulation (Das, Lerner, Seigle: ESP: Path-Sensitive Program Verification
 * in Polynomial Time, PLDI 2002). The package knows no drivers and no values.
 */
@NullMarked
package dev.ddilint.rules.flow;

import org.jspecify.annotations.NullMarked;
