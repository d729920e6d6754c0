/**
 * The command line: {@link dev.ddilint.cli.Main} hands its arguments to the commands in {@code
 * command}, which find the sources ({@code input}), run the analysis and write reports ({@code
 * report}). The jar begins with {@link dev.ddilint.cli.Launcher}, which gives analyses a JVM of
 * their own, and with it the archive of classes that the build made ({@code ClassArchive}).
 */
@NullMarked
package dev.ddilint.cli;

import org.jspecify.annotations.NullMarked;
