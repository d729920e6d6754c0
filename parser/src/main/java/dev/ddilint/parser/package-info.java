/**
 * The C front end: driver sources in, syntax trees with types and control-flow graphs out, without
 * any WDK header.
 *
 * <p>Start reading at {@link dev.ddilint.parser.Frontend}; then the packages in pipeline order:
 * {@code source}, {@code pp}, {@code antlr}, {@code ast}, {@code sem}, {@code cfg}. The module
 * knows C and the spelling of annotations, and nothing of what a driver interface demands.
 *
 * <p>Records that are compared or stand in tables spell out {@code equals} and {@code hashCode}:
 * the JVM makes those of records out of method handles when they are called first, which takes
 * milliseconds for each record, and runs them slowly without its optimizing compiler.
 */
@NullMarked
package dev.ddilint.parser;

import org.jspecify.annotations.NullMarked;
