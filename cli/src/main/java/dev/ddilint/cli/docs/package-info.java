/**
 * From a checkout of the public DDI documentation to the fact tables: one row a page.
 *
 * <p>Start reading at {@link dev.ddilint.cli.docs.DocsImport}. A page is read by {@code
 * PageReader}, its cells are worded by people in many ways and brought to one form by {@code
 * IrqlText}, {@code ReleaseText} and {@code ParameterHeading}; {@code Column} says which cell
 * stands where. What cannot be read from a page's front matter was decided by reading its text and
 * is kept in {@code curated.tsv}; which folders hold interfaces of kernel mode, in {@code
 * kernel-folders.txt}. The package keeps facts, never sentences, of the documentation.
 */
@NullMarked
package dev.ddilint.cli.docs;

import org.jspecify.annotations.NullMarked;
