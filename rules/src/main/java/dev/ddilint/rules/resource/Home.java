package dev.ddilint.rules.resource;

import dev.ddilint.rules.value.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a driver keeps a pointer or a handle, in memory that outlives the function: a global
 * variable, or a member of a structure wherever that is, with the members around it as far as the
 * access names them.
 *
 * @param path the innermost member first; a global variable last
 */
public record Home(List<String> path) {
  public Home {
    path = List.copyOf(path);
  }

  /** Empty for a local variable, and for what a bare pointer leads to. */
  public static Optional<Home> of(Region place) {
    if (place.root() instanceof Region.Local) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>();
    Region at = place;
    while (true) {
      if (at instanceof Region.Element element) {
        at = element.base();
      } else if (at instanceof Region.Field field) {
        path.add((field.owner().isEmpty() ? "?" : field.owner()) + "." + field.name());
        at = field.base();
      } else {
        break;
      }
    }
    if (at instanceof Region.Global global) {
      path.add(global.unit() + " " + global.name());
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(new Home(path));
  }

  /** Of the head of a list, which may be a local variable too. */
  public static Optional<Home> ofList(Region head) {
    return head instanceof Region.Local local
        ? Optional.of(new Home(List.of(local.variable().span() + " " + local.variable().name())))
        : of(head);
  }

  /** Whether both can be the same place: as far as both say where they are, they say the same. */
  public boolean mayBe(Home other) {
    int common = Math.min(path.size(), other.path.size());
    for (int i = 0; i < common; i++) {
      if (!path.get(i).equals(other.path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it can be the same place as one of the others. */
  public boolean mayBeAny(List<Home> others) {
    for (Home other : others) {
      if (mayBe(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a global variable, or a member of one of these structures. */
  public boolean isIn(Set<String> structures) {
    return path.stream()
        .anyMatch(
            part ->
                part.indexOf(' ') >= 0
                    || structures.contains(part.substring(0, part.lastIndexOf('.'))));
  }

  /** The innermost part, as a message calls it. */
  @Override
  public String toString() {
    String inner = path.get(0);
    return inner.substring(inner.indexOf(' ') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Home home && home.path.equals(path));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
