package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import java.util.List;
import java.util.Optional;

/** Something that a path does wrong, as far as every report tells it. */
public interface PathDefect {
  /** Where. */
  Span place();

  /** Of the contract that is broken. */
  Optional<Page> page();

  /** How it comes to that. */
  List<Event> path();
}
