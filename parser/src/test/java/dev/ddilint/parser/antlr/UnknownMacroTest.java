package dev.ddilint.parser.antlr;

import static dev.ddilint.parser.antlr.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Macros that no header defines. */
final class UnknownMacroTest {
  @Test
  void aMacroCallNeedsNoSemicolon() {
    assertThat(
            tree(
                """
                void f(void) {
                  TRACE_ENTER()
                  a = 1;
                  TRACE("x", a)
                  if (a) TRACE_A(a) else TRACE_B(a)
                  TRACE_EXIT(a)
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (call TRACE_ENTER)
                (= a 1)
                (call TRACE "x" a)
                if a
                  (call TRACE_A a)
                else
                  (call TRACE_B a)
                (call TRACE_EXIT a)
            """);
  }

  @Test
  void aWordAloneMayBeAStatement() {
    assertThat(
            tree(
                """
                void f(void) {
                  BEGIN_TRACE
                  return;
                  MY_TRY { a(); }
                  END_TRACE
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (call BEGIN_TRACE)
                return
                (call MY_TRY)
                block
                  (call a)
                (call END_TRACE)
            """);
  }

  @Test
  void aMacroMayLookLikeAStatementWithABlock() {
    assertThat(
            tree(
                """
                void f(void) {
                  FOR_EACH(entry, list) { a(entry); }
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (call FOR_EACH entry list)
                block
                  (call a entry)
            """);
  }

  @Test
  void macrosStandBetweenDeclarations() {
    assertThat(
            tree(
                """
                DECLARE_ONE(a, 1)
                DECLARE_TWO(b);
                BARE_WORD;
                int c;
                DECLARE_THREE(struct s, int *, c)
                NTSTATUS f(void) { return 0; }
                """))
        .isEqualTo(
            """
            macro (call DECLARE_ONE a 1)
            macro (call DECLARE_TWO b)
            macro (call BARE_WORD)
            declare c: int
            macro (call DECLARE_THREE (type<struct s>) (type<pointer to int>) c)
            function f: function() returning NTSTATUS
              block
                return 0
            """);
  }

  @Test
  void macrosTakeTypesAndNothing() {
    assertThat(
            tree(
                """
                void f(void) {
                  a = NEW(struct s, 1);
                  b = CAST(FOO *, c);
                  EMPTY(, 1,);
                  g(int, const char *);
                  INIT({ 1, 2 });
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (= a (call NEW (type<struct s>) 1))
                (= b (call CAST (type<pointer to FOO>) c))
                (call EMPTY (broken) 1 (broken))
                (call g (type<int>) (type<pointer to const char>))
                (call INIT (broken))
            """);
  }

  @Test
  void aWordBeforeADeclarationIsAnAnnotation() {
    assertThat(
            tree(
                """
                MY_API NTSTATUS f(void);
                MY_API void g(int a) { }
                MY_API static int h;
                FORCE_INLINE MY_API NTSTATUS i(void) { return 0; }
                void MY_CALL j(void);
                void (MY_CALL *k)(void);
                """))
        .isEqualTo(
            """
            declare f: function() returning NTSTATUS @MY_API
            function g: function(a: int) returning void @MY_API
              block
            declare static h: int @MY_API
            function i: function() returning NTSTATUS @FORCE_INLINE @MY_API
              block
                return 0
            declare j: function() returning void @MY_CALL
            declare k: pointer to function() returning void @MY_CALL
            """);
  }

  @Test
  void aMacroMayGiveTheTypeOfAFunction() {
    assertThat(
            tree(
                """
                MY_API(NTSTATUS) f(PVOID a) { return 0; }
                MY_API(PVOID *) g(int a);
                """))
        .isEqualTo(
            """
            function f: function(a: PVOID) returning NTSTATUS @MY_API
              block
                return 0
            declare g: function(a: int) returning pointer to PVOID @MY_API
            """);
  }

  @Test
  void wordsBehindDeclaratorsAreAnnotations() {
    assertThat(
            tree(
                """
                void f(int a MY_OPTIONAL, FOO *b MY_OPTIONAL) MY_ATTRIBUTE;
                void g(int a) MY_ATTRIBUTE(1) { }
                int h MY_ALIGN(8) = 1;
                """))
        .isEqualTo(
            """
            declare f: function(a: int @MY_OPTIONAL, b: pointer to FOO @MY_OPTIONAL) returning void @MY_ATTRIBUTE
            function g: function(a: int) returning void @MY_ATTRIBUTE(1)
              block
            declare h: int @MY_ALIGN(8) = 1
            """);
  }

  @Test
  void wordsInStructuresAreAnnotations() {
    assertThat(
            tree(
                """
                struct MY_ALIGN _A { int a; };
                struct MY_PACKED(1) _B {
                  MY_RANGE(1, 2) ULONG b;
                  MY_FIELD(c);
                  ULONG d MY_GUARD;
                  ULONG MY_ALIGN(8) e;
                };
                """))
        .isEqualTo(
            """
            struct _A @MY_ALIGN
              declare a: int
            declare struct _A
            struct _B @MY_PACKED(1)
              declare b: ULONG @MY_RANGE(1, 2)
              declare d: ULONG @MY_FIELD(c) @MY_GUARD
              declare e: ULONG @MY_ALIGN(8)
            declare struct _B
            """);
  }

  @Test
  void wordsInParametersAreAnnotations() {
    assertThat(
            tree(
                """
                void f(MY_IN PVOID a, MY_SIZE(a) ULONG b, MY_OUT MY_OPT FOO *c);
                """))
        .isEqualTo(
            """
            declare f: function(a: PVOID @MY_IN, b: ULONG @MY_SIZE(a), c: pointer to FOO @MY_OUT @MY_OPT) returning void
            """);
  }

  @Test
  void aWordMayStandForWhile() {
    assertThat(
            tree(
                """
                void f(void) { do { a(); } FOREVER_WHILE(0); }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                do while 0
                  block
                    (call a)
            """);
  }

  @Test
  void aWordBeforeACallIsNoType() {
    assertThat(
            tree(
                """
                void f(void) { IGNORE_RESULT g(1, "x"); T MY_ALIGN(8) a = { 0 }; }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (call g 1 "x")
                declare a: T @MY_ALIGN(8) = {0}
            """);
  }
}
