/**
 * Where a driver touches members that a contract does not open, however the source spells it:
 * {@code p->m}, a designator of an initializer, {@code FIELD_OFFSET}, an argument of a macro.
 *
 * <p>Start reading at {@link dev.ddilint.rules.member.MemberUses}. What may be touched by whom is
 * the contract's; whether a use is a defect is the rules'.
 */
@NullMarked
package dev.ddilint.rules.member;

import org.jspecify.annotations.NullMarked;
