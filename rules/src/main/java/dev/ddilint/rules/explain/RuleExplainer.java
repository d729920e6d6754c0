package dev.ddilint.rules.explain;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleDocumentation;
import dev.ddilint.rules.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains rules, and what other tools call the same contracts. */
final class RuleExplainer {
  private final List<RuleInfo> rules;
  private final List<ForeignName> foreign;

  RuleExplainer(List<Rule> rules) {
    this.rules = rules.stream().map(Rule::info).toList();
    this.foreign = ForeignNames.load().all();
  }

  Stream<Explanation> explain(String name) {
    return Stream.concat(
        rules.stream()
            .filter(rule -> rule.id().equalsIgnoreCase(name) || rule.name().equalsIgnoreCase(name))
            .map(RuleExplainer::rule),
        foreign.stream().filter(each -> each.is(name)).map(this::foreign));
  }

  Stream<String> names() {
    return Stream.concat(
        rules.stream().flatMap(rule -> Stream.of(rule.id(), rule.name())),
        foreign.stream().map(ForeignName::name));
  }

  private static Explanation rule(RuleInfo rule) {
    String text = RuleDocumentation.of(rule).markdown();
    return new Explanation.Builder()
        .add("", text.lines().skip(2).toList())
        .build(
            rule.id() + " " + rule.name(),
            "rule (%s)".formatted(rule.severity().name().toLowerCase(Locale.ROOT)),
            Optional.of(RuleDocumentation.url(rule)));
  }

  private Explanation foreign(ForeignName name) {
    List<String> covering =
        rules.stream()
            .filter(rule -> List.of(rule.sameAs()).contains(name.name()))
            .map(rule -> rule.id() + " " + rule.name() + ": " + rule.summary())
            .toList();
    return new Explanation.Builder()
        .add("Meaning", List.of(name.meaning()))
        .add("Covered by", covering.isEmpty() ? List.of("no rule covers this yet") : covering)
        .build(name.name(), name.family().words(), Optional.of(name.url()));
  }
}
