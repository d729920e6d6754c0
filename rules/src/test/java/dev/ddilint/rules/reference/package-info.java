/** The rule reference is made from the rules' own Javadoc, and held against it. */
@NullMarked
package dev.ddilint.rules.reference;

import org.jspecify.annotations.NullMarked;
