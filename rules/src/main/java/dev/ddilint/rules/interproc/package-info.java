/**
 * The driver as a whole: which function is which across its translation units, who calls whom, and
 * what each function is to the system.
 *
 * <p>Start reading at {@link dev.ddilint.rules.interproc.FunctionIndex}, then {@link
 * dev.ddilint.rules.interproc.CallGraph} and {@link dev.ddilint.rules.interproc.Roles}. What each
 * function is made of is read once, into {@link dev.ddilint.rules.interproc.Code}: going over whole
 * trees again in each rule took a sixth of all time.
 */
@NullMarked
package dev.ddilint.rules.interproc;

import org.jspecify.annotations.NullMarked;
