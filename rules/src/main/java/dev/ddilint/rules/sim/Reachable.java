package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What callers of a function may come upon of what was made in it: what it returns, what it left in
 * memory, what it owes. Of the rest nobody can ask any more.
 */
final class Reachable {
  private final Value result;
  private final Memory memory;
  private final Property property;

  /** Of the values that lead there; found when first asked for. */
  private Optional<Set<Object>> origins = Optional.empty();

  Reachable(Value result, Memory memory, Property property) {
    this.result = result;
    this.memory = memory;
    this.property = property;
  }

  /** Whether callers may have a name for it. */
  boolean isNamed(Region object) {
    return !object.mentions(origin -> true) || object.mentions(origins()::contains);
  }

  private Set<Object> origins() {
    if (origins.isEmpty()) {
      Origins found = new Origins();
      found.addAll();
      origins = Optional.of(found.all);
    }
    return origins.get();
  }

  /** Collects them: it is satisfied with none, so that it is shown all. */
  private final class Origins implements Predicate<Object> {
    private final Set<Object> all = new HashSet<>();

    @Override
    public boolean test(Object origin) {
      all.add(origin);
      return false;
    }

    void addAll() {
      result.mentions(this);
      Table<Region, Value> contents = memory.contents();
      for (int i = 0; i < contents.size(); i++) {
        if (!(contents.key(i) instanceof Region.Shadow)) {
          contents.key(i).mentions(this);
          contents.value(i).mentions(this);
        }
      }
      addKeys(property.locks().holds());
      addKeys(property.objects().states());
      addKeys(property.requests().states());
    }

    private void addKeys(Table<Region, ?> table) {
      for (int i = 0; i < table.size(); i++) {
        table.key(i).mentions(this);
      }
    }
  }
}
