package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;

/** A type written where no name is declared: in casts, {@code sizeof} and macro arguments. */
public record TypeName(Span span, DeclarationSpecifiers specifiers, Declarator declarator)
    implements Node {}
