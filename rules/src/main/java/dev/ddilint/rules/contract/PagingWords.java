package dev.ddilint.rules.contract;

import java.util.Map;

/** What may be paged out: the memory that a function hands out. */
final class PagingWords {
  private PagingWords() {}

  static Map<String, WordReader> words() {
    return Map.of("__ddi_pageable", use -> use.add(new Fact.Pageable(use.subject().handedOut())));
  }
}
