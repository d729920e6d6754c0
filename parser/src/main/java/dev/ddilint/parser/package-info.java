/**
 * The C front end: driver sources in, syntax trees with types and control-flow graphs out, without
 * any WDK header.
 *
 * <p>Start reading at {@link dev.ddilint.parser.Frontend}; then the packages in pipeline order:
 * {@code source}, {@code pp}, {@code antlr}, {@code ast}, {@code sem}, {@code cfg}. The module
 * knows C and the spelling of annotations, and nothing of what a driver interface demands.
 */
@NullMarked
package dev.ddilint.parser;

import org.jspecify.annotations.NullMarked;
