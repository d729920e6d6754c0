package dev.ddilint.rules.resource;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.value.Region;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A share in a lock that its holder may hand on, so that another routine gives it back.
 *
 * @param tag what tells it from the shares of others, a request for instance; empty where nothing
 *     does
 * @param heir the routine that it was handed on to
 */
public record LockShare(Optional<Region> tag, Optional<Symbol.Function> heir) {
  /** One that its holder has, and that nothing is known of. */
  public static final LockShare UNTAGGED = new LockShare(Optional.empty(), Optional.empty());

  public static LockShare of(Optional<Region> tag) {
    return new LockShare(tag, Optional.empty());
  }

  LockShare handedTo(Symbol.Function routine) {
    return new LockShare(tag, Optional.of(routine));
  }

  LockShare renamed(UnaryOperator<Region> rename) {
    return new LockShare(tag.map(rename).filter(Region::isKnown), heir);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof LockShare lockShare
            && lockShare.tag.equals(tag)
            && lockShare.heir.equals(heir));
  }

  @Override
  public int hashCode() {
    return 31 * tag.hashCode() + heir.hashCode();
  }
}
