/**
 * The commands, one class each, and what their options mean. The only package that knows picocli.
 *
 * <p>Start reading at {@link dev.ddilint.cli.command.LintCommand}, which leads a source file from
 * its path to the report.
 */
@NullMarked
package dev.ddilint.cli.command;

import org.jspecify.annotations.NullMarked;
