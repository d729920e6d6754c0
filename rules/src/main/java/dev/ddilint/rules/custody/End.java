package dev.ddilint.rules.custody;

import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.sim.LifeSite;
import java.util.Optional;

/**
 * A call that gives something back that the function was not handed out itself.
 *
 * @param home where it was kept, if that is known
 * @param type what the argument points to, as far as its type says
 */
record End(LifeSite site, ObjectKind kind, Optional<Home> home, String type) {

  /** Whether what the argument leads to itself is given back, and not only an object in it. */
  boolean givesBack() {
    return site.contract()
        .stated(Fact.TakesBack.class)
        .anyMatch(takesBack -> takesBack.kind().equals(site.kind()));
  }
}
