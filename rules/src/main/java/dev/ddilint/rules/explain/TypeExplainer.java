package dev.ddilint.rules.explain;

import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.rules.contract.Audience;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.MemberContract;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains structures: what may be accessed, and through what. */
final class TypeExplainer {
  private final ModelCatalogue catalogue;
  private final Phrases phrases;

  TypeExplainer(ModelCatalogue catalogue, Phrases phrases) {
    this.catalogue = catalogue;
    this.phrases = phrases;
  }

  Explanation explain(String name, RecordType type, List<FunctionContract> functions) {
    TypeContract contract = catalogue.contracts().of(type);
    return new Explanation.Builder()
        .add("Access", access(contract))
        .add("Members", members(type, contract))
        .add("Functions", functions(type, functions))
        .build(name, type.isUnion() ? "union" : "structure", contract.page().map(Page::url));
  }

  private List<String> access(TypeContract contract) {
    List<String> lines = new ArrayList<>();
    lines.add(
        switch (contract.opacity()) {
          case FULL -> "opaque: drivers may access no member";
          case PARTIAL -> "partially opaque: drivers may access the members below, and no others";
          case OPEN -> "open: drivers may access every member";
        });
    contract
        .alignment()
        .on32Bit()
        .ifPresent(
            bytes -> lines.add("must be %d-byte aligned on 32-bit systems".formatted(bytes)));
    contract
        .alignment()
        .on64Bit()
        .ifPresent(
            bytes -> lines.add("must be %d-byte aligned on 64-bit systems".formatted(bytes)));
    if (contract.resident()) {
      lines.add("must lie in nonpaged memory");
    }
    if (contract.unique()) {
      lines.add("must not be copied");
    }
    contract.copiedBy().ifPresent(copy -> lines.add("is copied by " + copy));
    contract.sizedBy().ifPresent(size -> lines.add(size + " tells its size, not sizeof"));
    contract
        .availableSince()
        .ifPresent(ntddi -> lines.add("available since " + phrases.release(ntddi)));
    if (!contract.openTo().isEmpty()) {
      lines.add("its other members are open to " + audiences(contract.openTo()));
    }
    contract.obsolete().ifPresent(obsolete -> lines.add(FactWords.obsolete(obsolete)));
    return lines;
  }

  private static List<String> members(RecordType type, TypeContract contract) {
    if (contract.opacity() == Opacity.FULL) {
      return List.of();
    }
    return type.fields().orElse(List.of()).stream()
        .filter(field -> !field.name().isEmpty())
        .map(field -> field.name() + member(contract.member(field.name())))
        .toList();
  }

  private static String member(MemberContract member) {
    StringBuilder text =
        new StringBuilder(
            switch (member.access()) {
              case READ_WRITE -> "";
              case READ_ONLY -> ": read only";
              case RESTRICTED -> ": not for ordinary drivers";
            });
    if (!member.reason().isEmpty()) {
      text.append(" (").append(member.reason()).append(')');
    }
    if (!member.openTo().isEmpty()) {
      text.append("; open to ").append(audiences(member.openTo()));
    }
    member.guard().ifPresent(lock -> text.append("; guarded by ").append(Phrases.code(lock)));
    Optional<String> role =
        member.role().map(slot -> "; a function put here becomes " + slot.name());
    return text.append(role.orElse("")).toString();
  }

  private static String audiences(Set<Audience> all) {
    return all.stream().map(Audience::title).sorted().collect(Collectors.joining(", "));
  }

  private static List<String> functions(RecordType type, List<FunctionContract> functions) {
    List<String> lines = new ArrayList<>();
    new RelatedCalls(functions)
        .of(type)
        .forEach((deed, names) -> lines.add(deed + " " + RelatedCalls.list(names)));
    return lines;
  }
}
