package dev.ddilint.rules.custody;

import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.sim.LifeSite;

/**
 * What a place holds is given back by a routine of another family than the one that handed it out.
 *
 * @param object what is kept there
 */
public record GivenBackOtherwise(LifeSite end, ObjectState object, Home home) {}
