package dev.ddilint.rules.contract;

import java.util.Map;

/** What may be paged out: the code that calls a function, the memory that it hands out. */
final class PagingWords {
  private PagingWords() {}

  static Map<String, WordReader> words() {
    return Map.of(
        "__ddi_paged_code", use -> use.add(new Fact.SaysPagedCode()),
        "__ddi_not_in_paged_code", use -> use.add(new Fact.NotInPagedCode()),
        "__ddi_locks_section", use -> use.add(new Fact.LocksSection()),
        "__ddi_pageable", use -> use.add(new Fact.Pageable(use.subject().handedOut())));
  }
}
