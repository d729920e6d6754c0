package dev.ddilint.rules.mutation;

import dev.ddilint.rules.Finding;

/** The families of rules that speak about what a mutant breaks. */
enum Family {
  IRQL("DDI01"),
  PAIRING("DDI02"),
  LIFETIME("DDI03"),
  RESULTS("DDI06"),
  REQUESTS("DDI07");

  private final String prefix;

  Family(String prefix) {
    this.prefix = prefix;
  }

  boolean has(String rule) {
    return rule.startsWith(prefix);
  }

  boolean reports(Finding finding) {
    return has(finding.rule().id());
  }
}
