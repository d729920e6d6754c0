package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Identifier;
import dev.ddilint.parser.ast.TypeSpecifier;
import java.util.List;
import java.util.OptionalLong;

/** Declares enumerations and their constants. */
final class EnumerationBuilder {
  private final Scopes scopes;
  private final EarlyExpressions expressions;

  EnumerationBuilder(Scopes scopes, EarlyExpressions expressions) {
    this.scopes = scopes;
    this.expressions = expressions;
  }

  CType of(TypeSpecifier.Enumeration node) {
    CType.Enumeration type = new CType.Enumeration(node.tag().map(Identifier::name).orElse(""));
    node.tag().ifPresent(tag -> scopes.declareTag(tag.name(), type));
    node.enumerators().ifPresent(constants -> declareConstants(type, constants));
    return type;
  }

  private void declareConstants(
      CType.Enumeration type, List<TypeSpecifier.Enumerator> enumerators) {
    OptionalLong next = OptionalLong.of(0);
    for (TypeSpecifier.Enumerator each : enumerators) {
      OptionalLong value = each.value().map(expressions::constant).orElse(next);
      Identifier name = each.name();
      scopes.declare(new Symbol.Constant(name.name(), name.span(), type, value));
      next = value.isPresent() ? OptionalLong.of(value.getAsLong() + 1) : value;
    }
  }
}
