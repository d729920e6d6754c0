package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Identifier;
import dev.ddilint.parser.ast.TypeSpecifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A structure or union as it is read. */
final class RecordDraft {
  private final Places places;
  private final AnnotationReader annotations;
  private final int first;
  private final OptionalInt packing;
  private List<Annotation> words = List.of();
  private final List<Declaration> members = new ArrayList<>();
  private Optional<Identifier> tag = Optional.empty();
  private boolean open;

  RecordDraft(Places places, AnnotationReader annotations, int first, OptionalInt packing) {
    this.places = places;
    this.annotations = annotations;
    this.first = first;
    this.packing = packing;
  }

  void tag(int token) {
    words = annotations.before(token, words);
    tag = Optional.of(places.identifier(token));
  }

  void open(int token) {
    words = annotations.before(token, words);
    open = true;
  }

  void member(Declaration member) {
    members.add(member);
  }

  TypeSpecifier.StructOrUnion finish(int last) {
    return new TypeSpecifier.StructOrUnion(
        places.range(first, last),
        places.text(first).equals("union"),
        tag,
        open ? Optional.of(members) : Optional.empty(),
        words,
        packing);
  }
}
