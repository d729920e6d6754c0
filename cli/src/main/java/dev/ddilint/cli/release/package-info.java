/**
 * Releases a driver is meant for: turns what its project and its installation files say into the
 * oldest release it has to load on ({@link dev.ddilint.cli.release.OldestRelease}), with the line
 * that says so. Knows no options and no project files, only what was read from them.
 */
@NullMarked
package dev.ddilint.cli.release;

import org.jspecify.annotations.NullMarked;
