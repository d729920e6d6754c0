/**
 * Goes through the tables of documented facts row by row and names what the model headers do not
 * say, or say otherwise.
 *
 * <p>The tables are resources of this package; {@code README.md} beside them says where they come
 * from. A row that no contract can express stands in {@code exceptions.tsv} with the reason.
 */
@NullMarked
package dev.ddilint.rules.contract.facts;

import org.jspecify.annotations.NullMarked;
