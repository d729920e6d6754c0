/**
 * From what the sources say about findings (comments that speak to ddilint, pragmas that switch
 * warnings) to the findings that are suppressed.
 *
 * <p>Start reading at {@link dev.ddilint.rules.suppress.Suppressions}. A suppression holds for a
 * line, the line of code that follows it; one before or in the head of a function holds for the
 * function, as Code Analysis reports there what is wrong with the whole. The package knows what a
 * rule is called and nothing of what it does.
 */
@NullMarked
package dev.ddilint.rules.suppress;

import org.jspecify.annotations.NullMarked;
