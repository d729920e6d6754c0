/**
 * The rules, one file each. A rule holds logic only: what a function or a type demands is contract
 * data, what happens on a path is the simulation's. Rules do not see each other.
 *
 * <p>Start reading at any rule; its Javadoc says what it reports and shows code.
 */
@NullMarked
package dev.ddilint.rules.check;

import org.jspecify.annotations.NullMarked;
