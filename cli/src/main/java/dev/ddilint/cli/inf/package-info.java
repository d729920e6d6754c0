/**
 * Installation files: turns the text of an {@code .inf} or {@code .inx} file into sections ({@link
 * dev.ddilint.cli.inf.InfFile}) and those into the facts that an analysis needs, each with its
 * place ({@link dev.ddilint.cli.inf.InfFacts}): on which releases the driver is installed, which
 * services it has, with which framework version.
 *
 * <p>Start reading at {@link dev.ddilint.cli.inf.InfReader}. The package does not validate: what it
 * does not understand it leaves out. Variables of {@code stampinf} ({@code $ARCH$}) stay as they
 * are; an architecture that is one stands for all.
 */
@NullMarked
package dev.ddilint.cli.inf;

import org.jspecify.annotations.NullMarked;
