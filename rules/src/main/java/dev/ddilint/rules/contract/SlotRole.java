package dev.ddilint.rules.contract;

import java.util.Optional;

/**
 * The role that a function gets by being put in a slot whose type does not tell: {@code
 * __ddi_role}.
 *
 * @param name the function class
 * @param entry the levels at which the system enters it; absent where those of the function class
 *     hold
 */
public record SlotRole(String name, Optional<IrqlRange> entry) {}
