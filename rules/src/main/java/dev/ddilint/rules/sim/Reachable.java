package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What callers of a function may come upon of what was made in it: what it returns, what it left in
 * memory, what it owes. Of the rest nobody can ask any more.
 */
final class Reachable {
  /** Of the values that lead there. */
  private final Set<Object> origins = new HashSet<>();

  private final Predicate<Object> remembering = this::remember;

  Reachable(Value result, Memory memory, Property property) {
    add(result);
    Table<Region, Value> contents = memory.contents();
    for (int i = 0; i < contents.size(); i++) {
      if (!(contents.key(i) instanceof Region.Shadow)) {
        add(contents.key(i));
        add(contents.value(i));
      }
    }
    addKeys(property.locks().holds());
    addKeys(property.objects().states());
    addKeys(property.requests().states());
  }

  private void addKeys(Table<Region, ?> table) {
    for (int i = 0; i < table.size(); i++) {
      add(table.key(i));
    }
  }

  private void add(Value value) {
    value.mentions(remembering);
  }

  private void add(Region region) {
    region.mentions(remembering);
  }

  /** Goes on to the next origin. */
  private boolean remember(Object origin) {
    origins.add(origin);
    return false;
  }

  /** Whether callers may have a name for it. */
  boolean isNamed(Region object) {
    return !object.mentions(origin -> true) || object.mentions(origins::contains);
  }
}
