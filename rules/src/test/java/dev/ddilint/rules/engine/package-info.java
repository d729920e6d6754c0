/**
 * What the engine can do, as a catalogue of small drivers: {@code 1-paths} to {@code 8-bounds} in
 * the resources of this package. Their {@code README.md} says how a case is written.
 */
@NullMarked
package dev.ddilint.rules.engine;

import org.jspecify.annotations.NullMarked;
