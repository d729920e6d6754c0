package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.RecordType.Field;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Opaque structures are opaque, and exactly the documented members of the others are open. */
class OpaqueStructuresTest {
  private final ModelSymbols model = ModelSymbols.load();

  @Test
  void everyOpaqueStructureIsSaidToBe() {
    Misses misses = new Misses("opaque");
    for (Row row : FactTable.load("opaque").rows()) {
      Optional<RecordType> structure = structure(row.get("struct"));
      List<Word> words = structure.map(RecordType::annotations).map(Word::of).orElse(number(row));
      if (words.isEmpty()) {
        misses.add(row.get("struct"), "is not declared, or open");
      } else {
        structure.ifPresent(type -> checkOpacity(row, type, misses));
        checkPlace(row, words, misses);
      }
    }
    misses.assertNone();
  }

  /** Structures that drivers know by pointer only have no typedef of their own in some headers. */
  private Optional<RecordType> structure(String name) {
    return model.structure(name).or(() -> model.structure("P" + name));
  }

  /** The words of a lock that is a number. */
  private List<Word> number(Row row) {
    return model
        .typedef(row.get("struct"))
        .map(type -> Word.of(type.annotations()))
        .filter(words -> words.contains(new Word("__ddi_opaque", "")))
        .orElse(List.of());
  }

  private void checkOpacity(Row row, RecordType structure, Misses misses) {
    Opacity documented = row.get("opacity").equals("full") ? Opacity.FULL : Opacity.PARTIAL;
    Opacity said = model.contracts().of(structure).opacity();
    misses.addUnless(said == documented, row.get("struct"), "is " + said);
  }

  private static void checkPlace(Row row, List<Word> words, Misses misses) {
    String name = row.get("struct");
    misses.addUnless(
        !row.get("alignment").startsWith("16 ")
            || words.contains(new Word("__ddi_aligned_64bit", "16")),
        name,
        "is not aligned");
    misses.addUnless(
        !demandsResidency(row.get("residency")) || words.contains(new Word("__ddi_resident", "")),
        name,
        "need not be resident");
  }

  /** Not where the system allocates, and not where the page allows paged memory, too. */
  private static boolean demandsResidency(String residency) {
    boolean demanded = residency.startsWith("nonpaged") || residency.startsWith("resident");
    return demanded && !residency.startsWith("nonpaged or paged");
  }

  @Test
  void exactlyTheDocumentedMembersAreOpen() {
    Misses misses = new Misses("opaque_members");
    List<Row> rows = FactTable.load("opaque_members").rows();
    for (Row row : rows) {
      structure(row.get("struct"))
          .filter(structure -> !isContainer(row, rows))
          .ifPresent(structure -> checkMember(row, structure, row.get("member"), misses));
    }
    misses.assertNone();
  }

  /** What holds open members is open itself; the table calls the name of the container reserved. */
  private static boolean isContainer(Row row, List<Row> rows) {
    return row.get("member").matches("(.*\\.)?DUMMY\\w+NAME")
        || rows.stream()
            .anyMatch(
                each ->
                    each.get("struct").equals(row.get("struct"))
                        && each.get("member").startsWith(row.get("member") + "."));
  }

  private void checkMember(Row row, RecordType structure, String path, Misses misses) {
    String key = row.get("struct") + "." + row.get("member");
    if (model.contracts().of(structure).opacity() == Opacity.FULL) {
      return;
    }
    String access = row.get("access");
    Optional<Field> field = field(structure, path);
    boolean restricted = field.map(each -> has(each, "__ddi_restricted")).orElse(Boolean.TRUE);
    switch (access) {
      case "documented", "read-write" ->
          misses.addUnless(field.isPresent() && !restricted, key, "is not open");
      case "read-only" ->
          misses.addUnless(
              field.map(each -> has(each, "__ddi_read_only") && !restricted).orElse(false),
              key,
              "is not read-only");
      case "accessor: IoSetCancelRoutine" ->
          misses.addUnless(
              field.map(each -> has(each, "__ddi_read_only")).orElse(restricted),
              key,
              "is open to be written");
      default -> misses.addUnless(restricted, key, "is open, but " + access);
    }
  }

  private Optional<Field> field(RecordType structure, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return structure.field(path);
    }
    String first = path.substring(0, dot);
    String rest = path.substring(dot + 1);
    if (first.startsWith("DUMMY")) {
      return field(structure, rest);
    }
    return structure
        .field(first)
        .filter(field -> field.type() instanceof CType.StructOrUnion)
        .flatMap(field -> field(((CType.StructOrUnion) field.type()).type(), rest));
  }

  private static boolean has(Field field, String word) {
    return field.annotations().stream().map(Annotation::name).anyMatch(word::equals);
  }
}
