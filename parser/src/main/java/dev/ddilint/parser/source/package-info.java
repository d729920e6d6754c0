/**
 * Text and places: turns bytes into {@link dev.ddilint.parser.source.SourceFile}s and offsets into
 * lines and columns, and carries what went wrong ({@link dev.ddilint.parser.source.Problem}) to
 * whoever reports it.
 *
 * <p>Start reading at {@link dev.ddilint.parser.source.Span}: tokens and syntax nodes hold offsets
 * only, lines and columns are computed once, when something is shown. The package knows nothing of
 * C.
 */
@NullMarked
package dev.ddilint.parser.source;

import org.jspecify.annotations.NullMarked;
