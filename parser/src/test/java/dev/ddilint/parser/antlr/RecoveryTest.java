package dev.ddilint.parser.antlr;

import static dev.ddilint.parser.antlr.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is not C costs only itself, and is reported. */
final class RecoveryTest {
  @Test
  void aBrokenStatementIsSkipped() {
    assertThat(
            tree(
                """
                int f(void) {
                  int a;
                  a = = 1;
                  a = 2;
                  return a;
                }
                int after;
                """))
        .isEqualTo(
            """
            ! 3:3 statement was not understood and skipped: unexpected = at test.c:3:7
            function f: function() returning int
              block
                declare a: int
                broken
                (= a 2)
                return a
            declare after: int
            """);
  }

  @Test
  void aProblemIsReportedOnce() {
    assertThat(
            tree(
                """
                void f(void) { a = 08; b = ; }
                """))
        .isEqualTo(
            """
            ! 1:20 08 is not a number
            ! 1:24 statement was not understood and skipped: unexpected ; at test.c:1:28
            function f: function() returning void
              block
                (= a (broken))
                broken
            """);
  }

  @Test
  void aBrokenDeclarationAmongStatementsIsSkipped() {
    assertThat(
            tree(
                """
                void f(void) {
                  int 3 = a;
                  b();
                }
                """))
        .isEqualTo(
            """
            ! 2:3 statement was not understood and skipped: unexpected 3 at test.c:2:7
            function f: function() returning void
              block
                broken
                (call b)
            """);
  }

  @Test
  void aBrokenConditionKeepsItsStatements() {
    assertThat(
            tree(
                """
                void f(void) {
                  if (a +) b();
                  while (a b) { c(); }
                  for (i = 0; i < ; i++) d();
                  switch (=) { case 1: e(); }
                }
                """))
        .isEqualTo(
            """
            ! 2:6 statement was not understood and skipped: unexpected ) at test.c:2:10
            ! 3:9 statement was not understood and skipped: unexpected a at test.c:3:10
            ! 4:7 statement was not understood and skipped: unexpected ; at test.c:4:19
            ! 5:10 statement was not understood and skipped: unexpected = at test.c:5:11
            function f: function() returning void
              block
                if (broken)
                  (call b)
                while (broken)
                  block
                    (call c)
                for while (broken)
                  (= i 0)
                  (call d)
                switch (broken)
                  block
                    case 1
                      (call e)
            """);
  }

  @Test
  void aBrokenInnerStatementKeepsTheOuterOne() {
    assertThat(
            tree(
                """
                void f(void) {
                  if (a) { b = ; e(); } else { g(; h(); }
                }
                """))
        .isEqualTo(
            """
            ! 2:12 statement was not understood and skipped: unexpected ; at test.c:2:16
            ! 2:32 statement was not understood and skipped: unexpected ; at test.c:2:34
            function f: function() returning void
              block
                if a
                  block
                    broken
                    (call e)
                else
                  block
                    broken
                    (call h)
            """);
  }

  @Test
  void aStrayTokenIsSkippedWithItsStatement() {
    assertThat(
            tree(
                """
                void f(void) {
                  ) a();
                  b();
                  else c();
                }
                void g(void) { }
                """))
        .isEqualTo(
            """
            ! 2:3 statement was not understood and skipped: unexpected ) at test.c:2:3
            ! 4:3 statement was not understood and skipped: unexpected else at test.c:4:3
            function f: function() returning void
              block
                broken
                (call b)
                broken
            function g: function() returning void
              block
            """);
  }

  @Test
  void aBrokenDeclarationIsSkipped() {
    assertThat(
            tree(
                """
                int a 3;
                int = 4;
                struct { int a } b;
                int after;
                """))
        .isEqualTo(
            """
            ! 1:1 declaration was not understood and skipped: unexpected 3 at test.c:1:7
            ! 2:1 declaration was not understood and skipped: unexpected = at test.c:2:5
            ! 3:1 declaration was not understood and skipped: unexpected } at test.c:3:16
            broken
            broken
            broken
            declare after: int
            """);
  }

  @Test
  void aFunctionWithABrokenHeadIsSkipped() {
    assertThat(
            tree(
                """
                int f(int a, , int b) { return a; }
                int after;
                """))
        .isEqualTo(
            """
            ! 1:5 function f was not understood and skipped: unexpected , at test.c:1:14
            broken
            declare after: int
            """);
  }

  @Test
  void aBraceTooManyIsSkipped() {
    assertThat(
            tree(
                """
                void f(void) { } }
                int g(void) { return 1; }
                """))
        .isEqualTo(
            """
            ! 1:18 declaration was not understood and skipped: unexpected } at test.c:1:18
            function f: function() returning void
              block
            broken
            function g: function() returning int
              block
                return 1
            """);
  }

  @Test
  void aMissingBraceEndsWithTheFile() {
    assertThat(
            tree(
                """
                void f(void) { if (a) { b();
                int g(void) { return 1; }
                """))
        .isEqualTo(
            """
            ! 2:1 statement was not understood and skipped: unexpected { at test.c:2:13
            ! 2:25 statement was not understood and skipped: unexpected end of file
            ! 2:25 statement was not understood and skipped: unexpected end of file
            function f: function() returning void
              block
                if a
                  block
                    (call b)
                    broken
                    broken
                broken
            """);
  }

  @Test
  void scopesAreLeftWhenABlockIsSkipped() {
    assertThat(
            tree(
                """
                typedef int T;
                void f(void) {
                  { int T; { ; else } }
                  T * a;
                }
                T b;
                """))
        .isEqualTo(
            """
            ! 3:16 statement was not understood and skipped: unexpected else at test.c:3:16
            declare typedef T: int
            function f: function() returning void
              block
                block
                  declare T: int
                  block
                    empty
                    broken
                declare a: pointer to T
            declare b: T
            """);
  }
}
