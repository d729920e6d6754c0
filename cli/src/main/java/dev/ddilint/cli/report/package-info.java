/**
 * From the result of a run to text and SARIF. The only package that knows the SARIF library, whose
 * mutable beans are born and die in {@link dev.ddilint.cli.report.SarifReporter}.
 *
 * <p>Start reading at {@link dev.ddilint.cli.report.Report}.
 */
@NullMarked
package dev.ddilint.cli.report;

import org.jspecify.annotations.NullMarked;
