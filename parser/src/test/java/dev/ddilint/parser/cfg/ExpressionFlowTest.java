package dev.ddilint.parser.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionFlowTest {

  @Test
  void conditionsShortCircuit() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  if (a && !b || g(a)) a = 1;
                  if (!(a || b)) a = 2;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if a goto 1 else 2
              1
                if b goto 2 else 3
              2
                if g(a) goto 3 else 4
              3
                a = 1
                goto 4
              4
                if a goto 7 else 5
              5
                if b goto 7 else 6
              6
                a = 2
                goto 7
              7
                exit
            """);
  }

  @Test
  void conditionsGoThroughCommasAndConditionals() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  if (g(1), a) b = 1;
                  while (a ? b : g(2)) b = 2;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                g(1)
                if a goto 1 else 2
              1
                b = 1
                goto 2
              2
                if a goto 3 else 4
              3
                if b goto 5 else 6
              4
                if g(2) goto 5 else 6
              5
                b = 2
                goto 2
              6
                exit
            """);
  }

  @Test
  void aPureOperatorStaysWhole() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  a = b && a;
                  a = b ? 1 : 2;
                  a = g(1) && b;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                a = b && a
                a = b ? 1 : 2
                a = g(1) && b
                goto 1
              1
                exit
            """);
  }

  @Test
  void anOperandWithAnEffectIsCut() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  a = b && g(1);
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if b goto 1 else 4
              1
                if g(1) goto 2 else 3
              2
                choose g(1) which is true for b && g(1)
                goto 5
              3
                choose g(1) which is false for b && g(1)
                goto 5
              4
                choose b which is false for b && g(1)
                goto 5
              5
                a = b && g(1)
                goto 6
              6
                exit
            """);
  }

  @Test
  void aConditionalWithAnEffectIsCut() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  g(b ? g(1) : 2);
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if b goto 1 else 2
              1
                choose g(1) for b ? g(1) : 2
                goto 3
              2
                choose 2 for b ? g(1) : 2
                goto 3
              3
                g(b ? g(1) : 2)
                goto 4
              4
                exit
            """);
  }

  @Test
  void choicesNest() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  int x = a ? g(b || g(1)) : 0;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if a goto 1 else 7
              1
                if b goto 2 else 3
              2
                choose b which is true for b || g(1)
                goto 6
              3
                if g(1) goto 4 else 5
              4
                choose g(1) which is true for b || g(1)
                goto 6
              5
                choose g(1) which is false for b || g(1)
                goto 6
              6
                choose g(b || g(1)) for a ? g(b || g(1)) : 0
                goto 8
              7
                choose 0 for a ? g(b || g(1)) : 0
                goto 8
              8
                declare x = a ? g(b || g(1)) : 0
                end x
                goto 9
              9
                exit
            """);
  }

  @Test
  void whatStandsBeforeACommaComesFirst() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  a = (g(1), b && g(2));
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                g(1)
                if b goto 1 else 4
              1
                if g(2) goto 2 else 3
              2
                choose g(2) which is true for b && g(2)
                goto 5
              3
                choose g(2) which is false for b && g(2)
                goto 5
              4
                choose b which is false for b && g(2)
                goto 5
              5
                choose b && g(2) for g(1), b && g(2)
                a = (g(1), b && g(2))
                goto 6
              6
                exit
            """);
  }

  @Test
  void dropsValuesThatNobodyUses() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  a && g(1);
                  a ? g(2) : g(3);
                  (void)(b || g(4));
                  g(5), g(6);
                  0;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if a goto 1 else 2
              1
                g(1)
                goto 2
              2
                if a goto 3 else 4
              3
                g(2)
                goto 5
              4
                g(3)
                goto 5
              5
                if b goto 7 else 6
              6
                g(4)
                goto 7
              7
                g(5)
                g(6)
                goto 8
              8
                exit
            """);
  }

  @Test
  void aPathThatDoesNotReturnEndsAlone() {
    assertThat(
            Graphs.print(
                """
                __declspec(noreturn) void bug_check(int); int g(int);
                void f(int a) {
                  a ? (void)g(1) : bug_check(2);
                  a = g(3) && (bug_check(4), 1);
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if a goto 1 else 4
              1
                g(1)
                if g(3) goto 2 else 3
              2
                bug_check(4)
                stop
              3
                choose g(3) which is false for g(3) && (bug_check(4), 1)
                a = g(3) && (bug_check(4), 1)
                goto 5
              4
                bug_check(2)
                stop
              5
                exit
            """);
  }

  @Test
  void sizeofEvaluatesNothing() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a, int b) {
                  a = sizeof(b && g(1));
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                a = sizeof (b && g(1))
                goto 1
              1
                exit
            """);
  }

  @Test
  void initializersAreCutToo() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a) {
                  int list[] = { 1, a ? g(1) : 2 };
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if a goto 1 else 2
              1
                choose g(1) for a ? g(1) : 2
                goto 3
              2
                choose 2 for a ? g(1) : 2
                goto 3
              3
                declare list = {1, a ? g(1) : 2}
                end list
                goto 4
              4
                exit
            """);
  }
}
