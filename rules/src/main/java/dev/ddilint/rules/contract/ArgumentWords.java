package dev.ddilint.rules.contract;

import java.util.Map;

/** What an argument is for, where its type does not tell. */
final class ArgumentWords {
  private ArgumentWords() {}

  static Map<String, WordReader> words() {
    return Map.of("__ddi_pool_tag", use -> use.add(new Fact.PoolTag(use.subject().object())));
  }
}
