/**
 * The command line: {@link dev.ddilint.cli.Main} hands its arguments to the commands in {@code
 * command}, which find the sources ({@code input}), run the analysis and write reports ({@code
 * report}).
 */
@NullMarked
package dev.ddilint.cli;

import org.jspecify.annotations.NullMarked;
