/*
 * C11 as Windows drivers use it, with the extensions of MSVC.
 *
 * The grammar sees screened tokens (see Screener): annotations, calling conventions and other
 * decorations stand beside them, unknown macros and labels have token types of their own, names of
 * types come as TYPE_NAME, and where C90 allowed to leave out `int` an IMPLICIT_INT was put in. So
 * nearly every decision needs one token only.
 *
 * There is no left recursion: an expression is a flat list of operands whose operators are ordered
 * while the tree is built (see OperatorStack). Actions build the tree; a parse tree is never made.
 */
parser grammar CParser;

options {
  tokenVocab = CTokens;
  superClass = TreeBuildingParser;
}

@header {
import dev.ddilint.parser.ast.*;
import java.util.*;
}

// ---------------------------------------------------------------- declarations

externalDeclaration returns [ExternalDeclaration node]
@init {
  int first = here();
  List<Declaration.InitDeclarator> declarators = new ArrayList<>();
  List<Declaration> oldStyle = new ArrayList<>();
}
  : s=specifiers
    ( ';' { $node = declarations.external(first, $s.node, declarators); }
    | { DeclaratorDraft draft = declarations.declarator(here()); }
      declarator[draft] { Declarator declared = declarations.declared($s.node, draft); }
      ( ( o=declaration { oldStyle.add($o.node); } )*
        { functions.enter(declared); }
        b=compound
        { $node = functions.leave(first, $s.node, declared, oldStyle, $b.node); }
      | ( '=' i=initializer { declarators.add(declarations.initialized(declared, $i.node)); }
        | { declarators.add(declarations.uninitialized(declared)); }
        )
        ( ',' ( QUALIFIER )* n=initDeclarator[$s.node] { declarators.add($n.node); } )*
        ';' { $node = declarations.external(first, $s.node, declarators); }
      )
    )
  | m=macroCall { $node = declarations.macro($m.node); }
  | ASM { $node = declarations.assembly(first); }
  ;

declaration returns [Declaration node]
@init {
  int first = here();
  List<Declaration.InitDeclarator> declarators = new ArrayList<>();
}
  : s=specifiers
    ( i=initDeclarator[$s.node] { declarators.add($i.node); }
      ( ',' ( QUALIFIER )* n=initDeclarator[$s.node] { declarators.add($n.node); } )*
    )?
    ';' { $node = declarations.declaration(first, $s.node, declarators); }
  ;

/** Declares the name at once: its scope begins behind the declarator (C11 6.2.1). */
initDeclarator[DeclarationSpecifiers of] returns [Declaration.InitDeclarator node]
@init { DeclaratorDraft draft = declarations.declarator(here()); }
  : declarator[draft] { Declarator declared = declarations.declared($of, draft); }
    ( '=' i=initializer { $node = declarations.initialized(declared, $i.node); }
    | { $node = declarations.uninitialized(declared); }
    )
  ;

specifiers returns [DeclarationSpecifiers node]
@init { SpecifiersDraft draft = declarations.specifiers(here()); }
  : ( ( SPECIFIER | QUALIFIER ) { draft.specifier(last()); } )*
    ( ( BUILTIN_TYPE { draft.builtin(last()); } )
      ( BUILTIN_TYPE { draft.builtin(last()); }
      | ( SPECIFIER | QUALIFIER ) { draft.specifier(last()); }
      )*
    | ( TYPE_NAME { draft.named(last()); }
      | s=structOrUnion { draft.type($s.node); }
      | e=enumeration { draft.type($e.node); }
      | t=typeOf { draft.type($t.node); }
      | IMPLICIT_INT { draft.implicit(last()); }
      )
      ( ( SPECIFIER | QUALIFIER ) { draft.specifier(last()); } )*
    )
    { $node = draft.finish(last()); }
  ;

structOrUnion returns [TypeSpecifier node]
@init { RecordDraft draft = declarations.structOrUnion(here()); }
  : STRUCT
    ( ( IDENTIFIER | TYPE_NAME ) { draft.tag(last()); } ( members[draft] )?
    | members[draft]
    )
    { $node = draft.finish(last()); }
  ;

members[RecordDraft draft]
  : '{' { $draft.open(last()); }
    ( m=member { $draft.member($m.node); }
    | ';'
    )*
    '}'
  ;

member returns [Declaration node]
@init {
  int first = here();
  List<Declaration.InitDeclarator> declarators = new ArrayList<>();
}
  : s=specifiers
    ( i=memberDeclarator { declarators.add($i.node); }
      ( ',' ( QUALIFIER )* n=memberDeclarator { declarators.add($n.node); } )*
    )?
    ';' { $node = declarations.declaration(first, $s.node, declarators); }
  ;

memberDeclarator returns [Declaration.InitDeclarator node]
@init { DeclaratorDraft draft = declarations.declarator(here()); }
  : declarator[draft]
    ( ':' w=assignment { $node = declarations.bitField(draft, $w.node); }
    | { $node = declarations.uninitialized(draft.finish()); }
    )
  | ':' w=assignment { $node = declarations.bitField(draft, $w.node); }
  ;

enumeration returns [TypeSpecifier node]
@init { EnumerationDraft draft = declarations.enumeration(here()); }
  : ENUM
    ( ( IDENTIFIER | TYPE_NAME ) { draft.tag(last()); } ( enumerators[draft] )?
    | enumerators[draft]
    )
    { $node = draft.finish(last()); }
  ;

enumerators[EnumerationDraft draft]
  : '{' { $draft.open(); }
    ( enumerator[$draft] ( ',' ( enumerator[$draft] )? )* )?
    '}'
  ;

enumerator[EnumerationDraft draft]
@init { int at = here(); }
  : ( IDENTIFIER | TYPE_NAME )
    ( '=' v=assignment { $draft.constant(at, Optional.of($v.node)); }
    | { $draft.constant(at, Optional.empty()); }
    )
  ;

typeOf returns [TypeSpecifier node]
@init { int first = here(); }
  : TYPEOF '('
    ( t=typeName ')' { $node = declarations.typeOf(first, $t.node); }
    | e=expression ')' { $node = declarations.typeOf(first, $e.node); }
    )
  ;

declarator[DeclaratorDraft draft]
@init { int pointers = 0; }
  : ( '*' { pointers = $draft.pointer(last(), pointers); }
      ( QUALIFIER { $draft.qualifier(last()); } )*
    )*
    ( ( IDENTIFIER | TYPE_NAME ) { $draft.name(last()); }
    | '(' { $draft.token(last()); } declarator[$draft] ')' { $draft.token(last()); }
    )
    ( array[$draft] | '(' parameters[$draft] )*
    { $draft.close(pointers, here()); }
  ;

/** A declarator with or without a name: of a parameter or in a type name. */
anyDeclarator[DeclaratorDraft draft]
@init { int pointers = 0; }
  : ( '*' { pointers = $draft.pointer(last(), pointers); }
      ( QUALIFIER { $draft.qualifier(last()); } )*
    )*
    ( ( ( IDENTIFIER | TYPE_NAME ) { $draft.name(last()); }
      | '('
        ( { $draft.token(last()); } innerDeclarator[$draft] ')' { $draft.token(last()); }
        | parameters[$draft]
        )
      | array[$draft]
      )
      ( array[$draft] | '(' parameters[$draft] )*
    )?
    { $draft.close(pointers, here()); }
  ;

/** What stands within the brackets of `int (*)(void)`: never nothing. */
innerDeclarator[DeclaratorDraft draft]
@init { int pointers = 0; }
  : ( '*' { pointers = $draft.pointer(last(), pointers); }
      ( QUALIFIER { $draft.qualifier(last()); } )*
    )+
    ( ( IDENTIFIER | TYPE_NAME ) { $draft.name(last()); }
    | '(' { $draft.token(last()); } innerDeclarator[$draft] ')' { $draft.token(last()); }
    |
    )
    ( array[$draft] | '(' parameters[$draft] )*
    { $draft.close(pointers, here()); }
  | ( IDENTIFIER { $draft.name(last()); }
    | '(' { $draft.token(last()); } innerDeclarator[$draft] ')' { $draft.token(last()); }
    )
    ( array[$draft] | '(' parameters[$draft] )*
    { $draft.close(pointers, here()); }
  ;

array[DeclaratorDraft draft]
  : '[' { $draft.token(last()); }
    ( SPECIFIER | QUALIFIER )*
    ( a=assignment ']' { $draft.array(Optional.of($a.node)); }
    | ']' { $draft.array(Optional.empty()); }
    )
  ;

/** Of a function, behind the bracket that opens them. */
parameters[DeclaratorDraft draft]
@init { List<Declarator.Parameter> list = new ArrayList<>(); boolean variadic = false; }
  : { $draft.token(last()); }
    ( p=parameter { list.add($p.node); }
      ( ',' ( q=parameter { list.add($q.node); } | '...' { variadic = true; } ) )*
    | '...' { variadic = true; }
    )?
    ')' { $draft.function(list, variadic); }
  ;

parameter returns [Declarator.Parameter node]
@init { int first = here(); DeclaratorDraft draft = declarations.declarator(first); }
  : s=specifiers { draft.moveTo(here()); } anyDeclarator[draft]
    { $node = declarations.parameter(first, $s.node, draft); }
  | IDENTIFIER { $node = declarations.oldStyleParameter(first); }
  ;

typeName returns [TypeName node]
@init { int first = here(); DeclaratorDraft draft = declarations.declarator(first); }
  : s=specifiers { draft.moveTo(here()); } anyDeclarator[draft]
    { $node = declarations.typeName(first, $s.node, draft); }
  ;

initializer returns [Initializer node]
  : e=assignment { $node = new Initializer.Single($e.node); }
  | b=braced { $node = $b.node; }
  ;

braced returns [Initializer.Braced node]
@init { int first = here(); List<Initializer.Item> items = new ArrayList<>(); }
  : '{'
    ( i=initializerItem { items.add($i.node); }
      ( ',' ( j=initializerItem { items.add($j.node); } )? )*
    )?
    '}' { $node = declarations.braced(first, items); }
  ;

initializerItem returns [Initializer.Item node]
  : e=assignment { $node = new Initializer.Item(List.of(), new Initializer.Single($e.node)); }
  | b=braced { $node = new Initializer.Item(List.of(), $b.node); }
  | { List<Designator> path = new ArrayList<>(); }
    ( '.' ( IDENTIFIER | TYPE_NAME ) { path.add(expressions.field(last())); }
    | index[path]
    )+
    '=' i=initializer { $node = new Initializer.Item(path, $i.node); }
  ;

index[List<Designator> path]
  : '[' low=assignment
    ( ']' { $path.add(new Designator.Index($low.node, Optional.empty())); }
    | '...' high=assignment ']'
      { $path.add(new Designator.Index($low.node, Optional.of($high.node))); }
    )
  ;

// ---------------------------------------------------------------- statements

compound returns [Statement.Compound node]
@init { int first = here(); Checkpoint mark = mark(); List<Statement> list = new ArrayList<>(); }
  : '{' { names.open(); }
    ( s=statement { list.add($s.node); }
    | o=otherItem { list.add($o.node); }
    )*
    '}' { names.close(); $node = statements.compound(first, list); }
  ;
  catch [RecognitionException e] {
    list.add(recovery.restOfBlock(first, mark, e));
    _localctx.node = statements.compound(first, list);
  }

blockItem returns [Statement node]
  : s=statement { $node = $s.node; }
  | o=otherItem { $node = $o.node; }
  ;

/** What stands in a block and is no statement by itself. */
otherItem returns [Statement node]
@init { int first = here(); Checkpoint mark = mark(); }
  : d=declaration { $node = statements.declare($d.node); }
  | stray { $node = statements.empty(first); }
  ;
  catch [RecognitionException e] { _localctx.node = recovery.statement(first, mark, e); }

/** What can begin no statement; `else` is left out, it would blur the end of every `if`. */
stray
  : ( EXCEPT | FINALLY | ')' | ']' | ',' | ':' | '?' | '.' | '->' | '...' | '='
    | COMPOUND_ASSIGN | BINARY | UNKNOWN
    )
    { unexpected(); }
  ;

statement returns [Statement node]
@init { int first = here(); Checkpoint mark = mark(); }
  : e=expression ';' { $node = statements.evaluate(first, $e.node); }
  | c=compound { $node = $c.node; }
  | l=labeled { $node = $l.node; }
  | s=selection { $node = $s.node; }
  | i=iteration { $node = $i.node; }
  | j=jump { $node = $j.node; }
  | t=guarded { $node = $t.node; }
  | m=macroCall { $node = statements.macro($m.node); }
  | ASM { $node = statements.assembly(first); }
  | ';' { $node = statements.empty(first); }
  ;
  catch [RecognitionException e] { _localctx.node = recovery.statement(first, mark, e); }

labeled returns [Statement node]
@init { int first = here(); }
  : LABEL ':' i=blockItem { $node = statements.labeled(first, $i.node); }
  | DEFAULT ':' i=blockItem { $node = statements.byDefault(first, $i.node); }
  | CASE low=assignment
    ( ':' i=blockItem { $node = statements.when(first, $low.node, Optional.empty(), $i.node); }
    | '...' high=assignment ':' i=blockItem
      { $node = statements.when(first, $low.node, Optional.of($high.node), $i.node); }
    )
  ;

selection returns [Statement node]
@init { int first = here(); }
  : IF c=condition s=statement
    ( ELSE o=statement
      { $node = statements.choose(first, $c.node, $s.node, Optional.of($o.node)); }
    | { $node = statements.choose(first, $c.node, $s.node, Optional.empty()); }
    )
  | SWITCH c=condition s=statement { $node = statements.select(first, $c.node, $s.node); }
  ;

iteration returns [Statement node]
@init { int first = here(); }
  : WHILE c=condition s=statement { $node = statements.loop(first, $c.node, $s.node); }
  | DO s=statement WHILE c=condition ';'
    { $node = statements.loopOnce(first, $s.node, $c.node); }
  | FOR { names.open(); } h=forHeader s=statement
    { names.close(); $node = statements.count(first, $h.node, $s.node); }
  ;

condition returns [Expression node]
@init { int first = here(); Checkpoint mark = mark(); }
  : '(' e=expression ')' { $node = $e.node; }
  ;
  catch [RecognitionException e] { _localctx.node = recovery.group(first, mark, e); }

forHeader returns [ForHeader node]
@init { int first = here(); Checkpoint mark = mark(); ForHeader header = statements.header(first); }
  : '('
    ( d=declaration { header.initial(statements.declare($d.node)); }
    | ( e=expression { header.initial(statements.evaluate(first + 1, $e.node)); } )? ';'
    )
    ( c=expression { header.condition($c.node); } )? ';'
    ( s=expression { header.step($s.node); } )? ')'
    { $node = header; }
  ;
  catch [RecognitionException e] { _localctx.node = header.broken(recovery.group(first, mark, e)); }

jump returns [Statement node]
@init { int first = here(); }
  : GOTO ( IDENTIFIER | TYPE_NAME ) { $node = statements.jump(first, last()); } ';'
  | CONTINUE ';' { $node = statements.next(first); }
  | BREAK ';' { $node = statements.exit(first); }
  | LEAVE ';' { $node = statements.leave(first); }
  | RETURN
    ( e=expression ';' { $node = statements.result(first, Optional.of($e.node)); }
    | ';' { $node = statements.result(first, Optional.empty()); }
    )
  ;

/** Structured exception handling. */
guarded returns [Statement node]
@init { int first = here(); }
  : TRY b=compound
    ( EXCEPT c=condition h=compound
      { $node = statements.tryExcept(first, $b.node, $c.node, $h.node); }
    | FINALLY h=compound { $node = statements.tryFinally(first, $b.node, $h.node); }
    )
  ;

/** An unknown macro without a semicolon, as a statement or between declarations. */
macroCall returns [Expression.Call node]
@init { int first = here(); List<Expression> list = new ArrayList<>(); }
  : ( MACRO_CALL '(' argument[list] ( ',' argument[list] )* ')' | MACRO_WORD )
    { $node = expressions.macro(first, list); }
  ;

// ---------------------------------------------------------------- expressions

/** Operands and operators in a row; see OperatorStack. */
expression returns [Expression node]
@init { int base = operators.open(); }
  : e=operand { operators.operand($e.node); }
    ( ( ( ',' | '=' | COMPOUND_ASSIGN | BINARY | '*' | '&' | SIGN ) { operators.operator(base); }
      | choice[base]
      )
      r=operand { operators.operand($r.node); }
    )*
    { $node = operators.close(base); }
  ;

/** An expression without commas of its own. */
assignment returns [Expression node]
@init { int base = operators.open(); }
  : e=operand { operators.operand($e.node); }
    ( ( ( '=' | COMPOUND_ASSIGN | BINARY | '*' | '&' | SIGN ) { operators.operator(base); }
      | choice[base]
      )
      r=operand { operators.operand($r.node); }
    )*
    { $node = operators.close(base); }
  ;

choice[int base]
  : '?'
    ( m=expression ':' { operators.choice($base, Optional.of($m.node)); }
    | ':' { operators.choice($base, Optional.empty()); }
    )
  ;

operand returns [Expression node]
@init { int first = here(); }
  : '('
    ( t=typeName ')'
      ( e=operand { $node = expressions.cast(first, $t.node, $e.node); }
      | b=braced { $node = expressions.compoundLiteral(first, $t.node, $b.node); }
        ( s=suffixes[first, $node] { $node = $s.node; } )?
      )
    | x=expression ')' { $node = $x.node; }
      ( s=suffixes[first, $node] { $node = $s.node; } )?
    | c=compound ')' { $node = expressions.statementExpression(first, $c.node); }
    )
  | ( '*' | '&' | SIGN | COMPLEMENT | INCREMENT )
    e=operand { $node = expressions.unary(first, $e.node); }
  | SIZEOF e=operand { $node = expressions.sizeOf(first, $e.node); }
  | SIZEOF_GROUP '('
    ( t=typeName ')' { $node = expressions.sizeOf(first, $t.node); }
    | x=expression ')' { Expression group = $x.node; }
      ( s=suffixes[first + 1, group] { group = $s.node; } )?
      { $node = expressions.sizeOf(first, group); }
    )
  | NUMBER { $node = literals.number(first); }
  | CHARACTER { $node = literals.character(first); }
  | ( IDENTIFIER { $node = expressions.name(first); }
    | ( STRING )+ { $node = literals.string(first); }
    | n=builtin { $node = $n.node; }
    )
    ( s=suffixes[first, $node] { $node = $s.node; } )?
  ;

/** What follows a name or a group. */
suffixes[int first, Expression of] returns [Expression node]
@init { int at; List<Expression> list; $node = $of; }
  : ( { at = here(); }
      ( '[' i=expression ']' { $node = expressions.subscript($first, $node, $i.node); }
      | '(' { list = new ArrayList<>(); } argument[list] ( ',' argument[list] )* ')'
        { $node = expressions.call($first, at, $node, list); }
      | ( '.' | '->' ) ( IDENTIFIER | TYPE_NAME )
        { $node = expressions.member($first, at, $node); }
      | INCREMENT { $node = expressions.postfix($first, at, $node); }
      )
    )+
  ;

/** One of a function or an unknown macro; that of a macro may be a type, or nothing. */
argument[List<Expression> list]
@init { int first = here(); }
  : e=assignment { $list.add($e.node); }
  | t=typeName { $list.add(expressions.typeArgument(first, $t.node)); }
  | braced { $list.add(expressions.broken(first)); }
  | { $list.add(expressions.missing(first)); }
  ;

/** Operators spelled as functions that take types. */
builtin returns [Expression node]
@init { int first = here(); List<Designator> path = new ArrayList<>(); List<Expression> list = new ArrayList<>(); }
  : ALIGNOF '('
    ( t=typeName ')' { $node = expressions.alignOf(first, $t.node); }
    | x=expression ')' { $node = expressions.alignOf(first, $x.node); }
    )
  | OFFSETOF '(' t=typeName ',' memberPath[path] ')'
    { $node = expressions.offsetOf(first, $t.node, path); }
  | CONTAINING_RECORD '(' e=assignment ',' t=typeName ',' memberPath[path] ')'
    { $node = expressions.containingRecord(first, $e.node, $t.node, path); }
  | VA_ARG '(' e=assignment ',' t=typeName ')'
    { $node = expressions.vaArg(first, $e.node, $t.node); }
  | GENERIC '(' e=assignment { list.add($e.node); }
    ( ',' ( typeName | DEFAULT ) ':' a=assignment { list.add($a.node); } )+ ')'
    { $node = expressions.macro(first, list); }
  ;

memberPath[List<Designator> path]
  : ( IDENTIFIER | TYPE_NAME ) { $path.add(expressions.field(last())); }
    ( '.' ( IDENTIFIER | TYPE_NAME ) { $path.add(expressions.field(last())); }
    | index[$path]
    )*
  ;

/** An argument of an annotation. */
annotationArgument returns [Expression node]
  : e=expression EOF { $node = $e.node; }
  ;
