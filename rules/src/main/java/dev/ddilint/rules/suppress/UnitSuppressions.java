package dev.ddilint.rules.suppress;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.pp.Remark;
import dev.ddilint.parser.pp.WarningPragma;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.suppress.AllowComment.Word;
import dev.ddilint.rules.suppress.Suppression.Kind;
import dev.ddilint.rules.suppress.WarningSwitch.Action;
import dev.ddilint.rules.suppress.WarningSwitch.Clause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The suppressions of a unit, and where each of them holds. */
final class UnitSuppressions {
  private final ParsedUnit unit;
  private final RuleNames names;
  private final FunctionHeads heads;
  private final List<Allowance> lines = new ArrayList<>();
  private final List<SuppressionDefect> defects = new ArrayList<>();

  /** A suppression that holds for a line, and for a function if it stands at its head. */
  private record Allowance(Suppression suppression, Scope scope) {}

  UnitSuppressions(ParsedUnit unit, RuleNames names) {
    this.unit = unit;
    this.names = names;
    heads = new FunctionHeads(unit.syntax());
    unit.remarks().comments().forEach(this::read);
    unit.remarks().pragmas().forEach(this::read);
  }

  /** Those for a line or a function. */
  List<Suppression> ofLines() {
    return lines.stream().map(Allowance::suppression).toList();
  }

  List<SuppressionDefect> defects() {
    return defects;
  }

  private void read(Remark remark) {
    AllowComment comment = AllowComment.of(remark);
    if (!comment.isRequest()) {
      defect(comment.place(), "ddilint understands 'ddilint: allow RULE - reason' only");
    } else if (comment.rules().isEmpty()) {
      defect(comment.place(), "which rule is allowed to report nothing here is not said");
    } else {
      comment.rules().forEach(word -> read(word, comment, remark.subject()));
    }
  }

  private void read(Word word, AllowComment comment, Span subject) {
    Optional<List<String>> rules = names.find(word.text());
    if (rules.isEmpty()) {
      defect(
          word.place(),
          "there is no rule '%s'; a reason stands behind ' - '".formatted(word.text()));
    } else {
      add(
          new Suppression(Kind.COMMENT, word.place(), word.text(), rules.get(), comment.reason()),
          subject);
    }
  }

  private void defect(Span place, String message) {
    defects.add(new SuppressionDefect(place, message));
  }

  private void read(WarningPragma pragma) {
    pragma
        .next()
        .ifPresent(
            next ->
                WarningSwitch.of(pragma.pragma().tokens()).clauses().stream()
                    .filter(clause -> clause.action() == Action.SUPPRESS)
                    .flatMap(clause -> suppressions(Kind.LINE_PRAGMA, clause, pragma).stream())
                    .forEach(suppression -> add(suppression, next)));
  }

  private List<Suppression> suppressions(Kind kind, Clause clause, WarningPragma pragma) {
    List<Suppression> found = new ArrayList<>();
    for (String warning : clause.warnings()) {
      List<String> rules = names.ofPragma(warning);
      if (!rules.isEmpty()) {
        found.add(new Suppression(kind, pragma.pragma().span(), warning, rules, clause.reason()));
      }
    }
    return found;
  }

  private void add(Suppression suppression, Span subject) {
    lines.add(
        new Allowance(
            suppression,
            new Scope(
                subject.file().name(), subject.startPosition().line(), heads.bodyAt(subject))));
  }

  /** The suppressions of lines and functions that hold for what a rule reports at a place. */
  List<Suppression> at(String rule, Span place) {
    if (lines.isEmpty()) {
      return List.of(); // the usual case, asked for each finding and unit
    }
    return lines.stream()
        .filter(allowance -> allowance.suppression().rules().contains(rule))
        .filter(allowance -> allowance.scope().holdsAt(place))
        .map(Allowance::suppression)
        .toList();
  }

  /** Whether the unit reads the file of a place. */
  boolean covers(Span place) {
    return unit.remarks().covers(place.file());
  }

  /** The pragma that has disabled a rule where a place is read. */
  Optional<Suppression> disabled(String rule, Span place) {
    Map<String, Deque<Optional<Suppression>>> stacks = new LinkedHashMap<>();
    for (WarningPragma pragma : unit.remarks().pragmasBefore(place)) {
      WarningSwitch said = WarningSwitch.of(pragma.pragma().tokens());
      Deque<Optional<Suppression>> stack =
          stacks.computeIfAbsent(said.stack(), name -> new ArrayDeque<>(List.of(Optional.empty())));
      for (Clause clause : said.clauses()) {
        switch (clause.action()) {
          case PUSH -> stack.push(stack.element());
          case POP -> pop(stack);
          case DISABLE, ENABLE -> replace(stack, rule, clause, pragma);
          case SUPPRESS -> {
            // holds for a line
          }
        }
      }
    }
    return stacks.values().stream().flatMap(stack -> stack.element().stream()).findFirst();
  }

  /** The state below the last push; one pop too many changes nothing. */
  private static void pop(Deque<Optional<Suppression>> stack) {
    if (stack.size() > 1) {
      stack.pop();
    }
  }

  private void replace(
      Deque<Optional<Suppression>> stack, String rule, Clause clause, WarningPragma pragma) {
    Optional<Suppression> meant =
        suppressions(Kind.RANGE_PRAGMA, clause, pragma).stream()
            .filter(suppression -> suppression.rules().contains(rule))
            .findFirst();
    if (meant.isPresent()) {
      stack.pop();
      stack.push(clause.action() == Action.DISABLE ? meant : Optional.empty());
    }
  }
}
