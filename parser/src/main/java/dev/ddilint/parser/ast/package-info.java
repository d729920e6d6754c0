/**
 * The syntax tree of a translation unit: immutable records in sealed families, with places and
 * without meaning.
 *
 * <p>Start reading at {@link dev.ddilint.parser.ast.TranslationUnit}; the families are {@link
 * dev.ddilint.parser.ast.ExternalDeclaration}, {@link dev.ddilint.parser.ast.Statement} and {@link
 * dev.ddilint.parser.ast.Expression}. Nodes are compared by identity where facts are attached to
 * them (types, symbols and states live in side tables of later packages): record equality is
 * structural, and two expansions of one macro can be equal.
 *
 * <p>An operation that must treat every kind uses {@code match} with the family's {@code Cases};
 * one that peeks at a single shape uses {@code instanceof}.
 */
@NullMarked
package dev.ddilint.parser.ast;

import org.jspecify.annotations.NullMarked;
