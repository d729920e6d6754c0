/**
 * Which code and data of a driver the system may page out: what pragmas and {@code __declspec} put
 * into sections whose names begin with {@code PAGE}.
 *
 * <p>Start reading at {@link dev.ddilint.rules.paging.PagedSections}. Libraries of the linker and
 * its options, which can move sections too, are not looked at.
 */
@NullMarked
package dev.ddilint.rules.paging;

import org.jspecify.annotations.NullMarked;
