package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A scope in which the metadata of an item are at hand. */
record ItemScope(Scope outer, Item item) implements Scope {
  @Override
  public Optional<String> property(String name) {
    return outer.property(name);
  }

  @Override
  public Optional<String> metadata(String name) {
    return item.value(name);
  }

  @Override
  public List<Item> items(String type) {
    return outer.items(type);
  }

  @Override
  public Path folder() {
    return outer.folder();
  }

  @Override
  public SourceFolders folders() {
    return outer.folders();
  }

  @Override
  public boolean affords(int cost) {
    return outer.affords(cost);
  }

  @Override
  public void cannotEvaluate(String what) {
    outer.cannotEvaluate(what);
  }
}
