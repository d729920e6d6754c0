package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.ExpressionReader.Form;
import dev.ddilint.parser.index.Configuration;
import dev.ddilint.parser.index.EntryWriter;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;

/** Writes expressions in the form that {@link ExpressionReader} reads: form, place, parts. */
final class ExpressionWriter implements Expression.Cases<EntryWriter> {
  private final EntryWriter out;
  private final SyntaxWriter syntax;

  ExpressionWriter(EntryWriter out, SyntaxWriter syntax) {
    this.out = out;
    this.syntax = syntax;
  }

  @SuppressWarnings("EnumOrdinal") // the position is what is written, by design
  private void begin(Form form, Expression node) {
    out.count(form.ordinal());
    out.span(node.span());
  }

  @Override
  public EntryWriter onName(Expression.Name node) {
    begin(Form.NAME, node);
    out.text(node.name());
    return out;
  }

  @Override
  public EntryWriter onIntegerLiteral(Expression.IntegerLiteral node) {
    if (isTarget(node.span())) {
      begin(Form.TARGET, node);
    } else {
      begin(Form.INTEGER, node);
      out.number(node.value());
    }
    out.constant(node.type());
    return out;
  }

  private static boolean isTarget(Span place) {
    return place.expansion() instanceof Expansion.Macro spelled
        && Configuration.TARGET_MACROS.contains(spelled.macro());
  }

  @Override
  public EntryWriter onCharacterLiteral(Expression.CharacterLiteral node) {
    begin(Form.CHARACTER, node);
    out.number(node.value());
    out.flag(node.wide());
    return out;
  }

  @Override
  public EntryWriter onFloatLiteral(Expression.FloatLiteral node) {
    begin(Form.FLOAT, node);
    out.number(Double.doubleToRawLongBits(node.value()));
    return out;
  }

  @Override
  public EntryWriter onStringLiteral(Expression.StringLiteral node) {
    begin(Form.STRING, node);
    out.text(node.value());
    out.flag(node.wide());
    return out;
  }

  @Override
  public EntryWriter onUnary(Expression.Unary node) {
    begin(Form.UNARY, node);
    out.constant(node.operator());
    syntax.expression(node.operand());
    return out;
  }

  @Override
  public EntryWriter onBinary(Expression.Binary node) {
    begin(Form.BINARY, node);
    out.constant(node.operator());
    syntax.expression(node.left());
    syntax.expression(node.right());
    return out;
  }

  @Override
  public EntryWriter onAssignment(Expression.Assignment node) {
    begin(Form.ASSIGNMENT, node);
    out.flag(node.operator().isPresent());
    node.operator().ifPresent(out::constant);
    syntax.expression(node.target());
    syntax.expression(node.value());
    return out;
  }

  @Override
  public EntryWriter onConditional(Expression.Conditional node) {
    begin(Form.CONDITIONAL, node);
    syntax.expression(node.condition());
    syntax.optional(node.then());
    syntax.expression(node.otherwise());
    return out;
  }

  @Override
  public EntryWriter onCall(Expression.Call node) {
    begin(Form.CALL, node);
    syntax.expression(node.callee());
    out.list(node.arguments(), syntax::expression);
    return out;
  }

  @Override
  public EntryWriter onMember(Expression.Member node) {
    begin(Form.MEMBER, node);
    syntax.expression(node.object());
    syntax.identifier(node.name());
    out.flag(node.arrow());
    return out;
  }

  @Override
  public EntryWriter onSubscript(Expression.Subscript node) {
    begin(Form.SUBSCRIPT, node);
    syntax.expression(node.array());
    syntax.expression(node.index());
    return out;
  }

  @Override
  public EntryWriter onCast(Expression.Cast node) {
    begin(Form.CAST, node);
    syntax.type(node.type());
    syntax.expression(node.operand());
    return out;
  }

  @Override
  public EntryWriter onCompoundLiteral(Expression.CompoundLiteral node) {
    throw new NotCompilable(node);
  }

  @Override
  public EntryWriter onSizeofExpression(Expression.SizeofExpression node) {
    begin(Form.SIZEOF_EXPRESSION, node);
    syntax.expression(node.operand());
    return out;
  }

  @Override
  public EntryWriter onSizeofType(Expression.SizeofType node) {
    begin(Form.SIZEOF_TYPE, node);
    syntax.type(node.type());
    return out;
  }

  @Override
  public EntryWriter onAlignofType(Expression.AlignofType node) {
    begin(Form.ALIGNOF_TYPE, node);
    syntax.type(node.type());
    return out;
  }

  @Override
  public EntryWriter onOffsetOf(Expression.OffsetOf node) {
    begin(Form.OFFSET_OF, node);
    syntax.type(node.type());
    out.list(node.path(), syntax::designator);
    return out;
  }

  @Override
  public EntryWriter onContainingRecord(Expression.ContainingRecord node) {
    begin(Form.CONTAINING_RECORD, node);
    syntax.expression(node.address());
    syntax.type(node.type());
    out.list(node.path(), syntax::designator);
    return out;
  }

  @Override
  public EntryWriter onVaArg(Expression.VaArg node) {
    begin(Form.VA_ARG, node);
    syntax.expression(node.list());
    syntax.type(node.type());
    return out;
  }

  @Override
  public EntryWriter onStatementExpression(Expression.StatementExpression node) {
    throw new NotCompilable(node);
  }

  @Override
  public EntryWriter onTypeArgument(Expression.TypeArgument node) {
    begin(Form.TYPE_ARGUMENT, node);
    syntax.type(node.type());
    return out;
  }

  @Override
  public EntryWriter onBroken(Expression.Broken node) {
    begin(Form.BROKEN, node);
    return out;
  }
}
