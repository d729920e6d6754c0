package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.Identifier;
import dev.ddilint.parser.ast.TypeSpecifier;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declares structures and unions, and completes them when their members are met. */
final class RecordBuilder {
  private final Scopes scopes;
  private final TypeBuilder types;
  private final EarlyExpressions expressions;

  RecordBuilder(Scopes scopes, TypeBuilder types, EarlyExpressions expressions) {
    this.scopes = scopes;
    this.types = types;
    this.expressions = expressions;
  }

  /**
   * The type that a specifier declares or names.
   *
   * @param before the annotations of the whole declaration; a {@code __declspec} among them belongs
   *     to the structure if it is defined here
   */
  CType of(TypeSpecifier.StructOrUnion node, List<Annotation> before) {
    RecordType type = declared(node);
    if (owns(type)) {
      type.annotate(node.annotations());
    }
    if (node.members().isPresent()) {
      type.annotate(before.stream().filter(Annotation::isDeclspec).toList());
      node.packing().ifPresent(type::pack);
      type.complete(fields(node.members().get()));
    }
    return new CType.StructOrUnion(type);
  }

  /** Whether this unit declares it; types of other units are shared and stay as they are. */
  boolean owns(RecordType type) {
    return type.isOf(scopes.file());
  }

  private RecordType declared(TypeSpecifier.StructOrUnion node) {
    if (node.tag().isEmpty()) {
      return create(node, "", node.span());
    }
    Identifier tag = node.tag().get();
    Optional<RecordType> known =
        node.members().isPresent() ? incomplete(tag.name()) : record(scopes.tag(tag.name()));
    return known.isPresent() ? known.get() : declare(node, tag);
  }

  private RecordType declare(TypeSpecifier.StructOrUnion node, Identifier tag) {
    RecordType type = create(node, tag.name(), tag.span());
    record(scopes.innermostTag(tag.name())).ifPresent(type::goOnFrom);
    scopes.declareTag(tag.name(), new CType.StructOrUnion(type));
    return type;
  }

  /** What a definition completes: a declaration in the same scope that has no members yet. */
  private Optional<RecordType> incomplete(String tag) {
    return record(scopes.innermostTag(tag)).filter(type -> type.fields().isEmpty() && owns(type));
  }

  private RecordType create(TypeSpecifier.StructOrUnion node, String tag, Span span) {
    return new RecordType(node.union(), tag, span, scopes.file());
  }

  private static Optional<RecordType> record(Optional<CType> type) {
    return type.orElse(null) instanceof CType.StructOrUnion found
        ? Optional.of(found.type())
        : Optional.empty();
  }

  private List<RecordType.Field> fields(List<Declaration> members) {
    List<RecordType.Field> fields = new ArrayList<>();
    for (Declaration member : members) {
      CType base = types.of(member.specifiers());
      if (member.declarators().isEmpty() && base instanceof CType.StructOrUnion) {
        fields.add(anonymous(member, base));
      }
      for (InitDeclarator declarator : member.declarators()) {
        fields.add(field(member, base, declarator));
      }
    }
    return fields;
  }

  /** Also MSVC's {@code struct Tag;} within a structure: the members of {@code Tag}. */
  private static RecordType.Field anonymous(Declaration member, CType type) {
    return new RecordType.Field(
        "", type, member.span(), member.specifiers().annotations(), Optional.empty());
  }

  private RecordType.Field field(Declaration member, CType base, InitDeclarator node) {
    Declarator declarator = node.declarator();
    if (node.bitWidth().isPresent()) {
      expressions.constant(node.bitWidth().get());
    }
    return new RecordType.Field(
        declarator.name(),
        types.derive(base, declarator).type(),
        declarator.span(),
        Entity.joined(member.specifiers().annotations(), declarator.annotations()),
        node.bitWidth());
  }
}
