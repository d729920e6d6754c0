/**
 * From paths on the command line to drivers: which files belong together, and the folder that names
 * are relative to.
 *
 * <p>Start reading at {@link dev.ddilint.cli.input.SourceTree}.
 */
@NullMarked
package dev.ddilint.cli.input;

import org.jspecify.annotations.NullMarked;
