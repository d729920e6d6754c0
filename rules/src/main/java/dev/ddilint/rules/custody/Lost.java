package dev.ddilint.rules.custody;

import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectState;
import java.util.Optional;

/**
 * Something that outlives the function it was handed out to, and that nothing in the driver gives
 * back.
 *
 * @param home where it is kept, if that is known
 */
public record Lost(ObjectState object, Optional<Home> home) {}
