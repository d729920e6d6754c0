package dev.ddilint.rules.resource;

import dev.ddilint.rules.value.Region;
import java.util.Optional;

/**
 * All objects that live in the same place of a driver: a global variable, or a member of a
 * structure type wherever that is.
 */
public sealed interface ObjectClass {

  /** A global variable; {@code unit} is empty when all units share it. */
  record Global(String name, String unit) implements ObjectClass {
    @Override
    public String toString() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Global global
              && global.name.equals(name)
              && global.unit.equals(unit));
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + unit.hashCode();
    }
  }

  /** A member of a structure type. */
  record Member(String owner, String name) implements ObjectClass {
    @Override
    public String toString() {
      return owner + "." + name;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Member member
              && member.owner.equals(owner)
              && member.name.equals(name));
    }

    @Override
    public int hashCode() {
      return 31 * owner.hashCode() + name.hashCode();
    }
  }

  /**
   * The class of the object at a region; empty for a local variable and for what a bare pointer
   * leads to.
   */
  static Optional<ObjectClass> of(Region region) {
    Region at = region;
    while (at instanceof Region.Element element) {
      at = element.base();
    }
    if (at instanceof Region.Global global) {
      return Optional.of(new Global(global.name(), global.unit()));
    }
    return at instanceof Region.Field field && !field.owner().isEmpty() && !field.isLocal()
        ? Optional.of(new Member(field.owner(), field.name()))
        : Optional.empty();
  }
}
