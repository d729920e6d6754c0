package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the names in a text of a project stand for at the place of that text. */
interface Scope {
  /** The value of a property; nothing if neither project nor kit sets it. */
  Optional<String> property(String name);

  /** The value of an item's metadata, where an item is at hand. */
  Optional<String> metadata(String name);

  /** The items of a type so far. */
  List<Item> items(String type);

  /** The folder of the project. */
  Path folder();

  SourceFolders folders();

  /**
   * Accounts for work or memory that a project asks for; false once it asked for too much, which
   * was noted then.
   */
  boolean affords(int cost);

  /** Takes note of something that cannot be evaluated. */
  void cannotEvaluate(String what);
}
