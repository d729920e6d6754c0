package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.TypeName;
import dev.ddilint.parser.ast.TypeSpecifier;
import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Builds declarations and the types within them; token numbers are those of screened tokens. */
final class DeclarationBuilder {
  private final Cursor cursor;
  private final Places places;
  private final TypeNames names;
  private final AnnotationReader annotations;
  private final Packing packing;
  private int typeNames;

  DeclarationBuilder(
      Cursor cursor,
      Places places,
      TypeNames names,
      AnnotationReader annotations,
      Packing packing) {
    this.cursor = cursor;
    this.places = places;
    this.names = names;
    this.annotations = annotations;
    this.packing = packing;
  }

  SpecifiersDraft specifiers(int first) {
    return new SpecifiersDraft(places, annotations, first);
  }

  DeclaratorDraft declarator(int first) {
    return new DeclaratorDraft(cursor, places, annotations, first);
  }

  RecordDraft structOrUnion(int first) {
    return new RecordDraft(places, annotations, first, packing.at(places.raw(first)));
  }

  EnumerationDraft enumeration(int first) {
    return new EnumerationDraft(places, names, first);
  }

  ExternalDeclaration external(
      int first, DeclarationSpecifiers specifiers, List<InitDeclarator> declarators) {
    Declaration declaration = declaration(first, specifiers, declarators);
    return new ExternalDeclaration.Declare(declaration.span(), declaration);
  }

  ExternalDeclaration macro(Expression.Call call) {
    return new ExternalDeclaration.MacroCall(call.span(), call);
  }

  ExternalDeclaration assembly(int first) {
    return new ExternalDeclaration.Asm(places.at(first));
  }

  Declaration declaration(
      int first, DeclarationSpecifiers specifiers, List<InitDeclarator> declarators) {
    return new Declaration(span(first), specifiers, declarators);
  }

  /** A name comes into scope. */
  Declarator declared(DeclarationSpecifiers specifiers, DeclaratorDraft draft) {
    OptionalInt token = draft.nameToken();
    if (token.isPresent()) {
      names.declare(places.symbol(token.getAsInt()), specifiers.has(Specifier.TYPEDEF));
    }
    return draft.finish();
  }

  InitDeclarator uninitialized(Declarator declarator) {
    return new InitDeclarator(declarator, Optional.empty(), Optional.empty());
  }

  InitDeclarator initialized(Declarator declarator, Initializer initializer) {
    return new InitDeclarator(declarator, Optional.of(initializer), Optional.empty());
  }

  InitDeclarator bitField(DeclaratorDraft draft, Expression width) {
    return new InitDeclarator(draft.finish(), Optional.empty(), Optional.of(width));
  }

  Declarator.Parameter parameter(
      int first, DeclarationSpecifiers specifiers, DeclaratorDraft draft) {
    return new Declarator.Parameter(span(first), specifiers, draft.finish());
  }

  Declarator.Parameter oldStyleParameter(int token) {
    DeclaratorDraft draft = declarator(token);
    draft.name(token);
    Span span = places.at(token);
    DeclarationSpecifiers implicit =
        new DeclarationSpecifiers(span, Set.of(), new TypeSpecifier.Implicit(span), List.of());
    return new Declarator.Parameter(span, implicit, draft.finish());
  }

  TypeName typeName(int first, DeclarationSpecifiers specifiers, DeclaratorDraft draft) {
    return new TypeName(span(first), specifiers, draft.finish(), ++typeNames);
  }

  TypeSpecifier typeOf(int first, TypeName type) {
    return new TypeSpecifier.TypeOfType(span(first), type);
  }

  TypeSpecifier typeOf(int first, Expression expression) {
    return new TypeSpecifier.TypeOf(span(first), expression);
  }

  Initializer.Braced braced(int first, List<Initializer.Item> items) {
    return new Initializer.Braced(span(first), items);
  }

  private Span span(int first) {
    return places.range(first, cursor.last());
  }
}
