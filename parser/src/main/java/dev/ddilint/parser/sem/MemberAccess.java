package dev.ddilint.parser.sem;

import java.util.Optional;

/**
 * What an access to a member leads to.
 *
 * @param owner the structure or union, through the pointer for {@code ->}; empty when it is unknown
 * @param field empty when the owner has none of this name
 */
record MemberAccess(Optional<RecordType> owner, Optional<RecordType.Field> field, CType type) {}
