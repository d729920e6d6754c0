package dev.ddilint.parser.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardFlowTest {

  @Test
  void aHandlerRunsWhenAFilterTakesTheException() {
    assertThat(
            Graphs.print(
                """
                int g(int); int filter(void);
                int f(int *p) {
                  int s = 0;
                  __try {
                    s = *p;
                    g(1);
                    s = 2;
                  } __except (filter()) {
                    s = 3;
                  }
                  return s;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                declare s = 0
                goto 1
              1 on exception 3
                s = *p
                goto 2
              2 on exception 3
                g(1)
                s = 2
                goto 5
              3
                if filter() goto 4 else 6
              4
                s = 3
                goto 5
              5
                return s goto 7
              6
                stop
              7
                exit
            """);
  }

  @Test
  void constantFiltersAreDecided() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(void) {
                  __try { g(1); } __except (1) { g(2); }
                  __try { g(3); } __except (0) { g(4); }
                  __try { g(5); } __except (-1) { g(6); }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry on exception 1
                g(1)
                goto 2
              1
                g(2)
                goto 2
              2 on exception 5
                g(3)
                goto 3
              3 on exception 4
                g(5)
                goto 6
              4
                stop
              5
                stop
              6
                exit
            """);
  }

  @Test
  void aConditionMayRaise() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a) {
                  __try {
                    a = 1;
                    if (a && g(1)) a = 2;
                    switch (g(2)) { case 1: a = 3; }
                  } __except (1) { }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                a = 1
                if a goto 1 else 3
              1 on exception 5
                if g(1) goto 2 else 3
              2
                a = 2
                goto 3
              3 on exception 5
                switch g(2) 1: 4 else 5
              4
                a = 3
                goto 5
              5
                exit
            """);
  }

  @Test
  void aFinallyHandlerRunsOnEveryWayOut() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                int f(int a) {
                  __try {
                    if (a) return 1;
                    g(2);
                  } __finally {
                    g(3);
                  }
                  return 4;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if a goto 1 else 3
              1
                return 1 goto 2
              2
                g(3)
                goto 6
              3 on exception 5
                g(2)
                goto 4
              4
                g(3)
                return 4 goto 6
              5
                g(3)
                stop
              6
                exit
            """);
  }

  @Test
  void jumpsOutOfAGuardedBlockRunItsHandler() {
    assertThat(
            Graphs.print(
                """
                int g(int); int _abnormal_termination(void);
                void f(int a) {
                  while (a) {
                    __try {
                      int local = g(1);
                      if (a == 1) break;
                      if (a == 2) continue;
                      if (a == 3) goto out;
                      if (a == 4) __leave;
                      a = 5;
                    } __finally {
                      if (_abnormal_termination()) g(6);
                      else g(7);
                    }
                  }
                out:
                  g(8);
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                goto 1
              1
                if a goto 2 else 13
              2 on exception 12
                declare local = g(1)
                if a == 1 goto 3 else 4
              3
                end local
                g(6)
                goto 13
              4
                if a == 2 goto 5 else 6
              5
                end local
                g(6)
                goto 1
              6
                if a == 3 goto 7 else 8
              7
                end local
                g(6)
                goto 13
              8
                if a == 4 goto 9 else 10
              9
                end local
                goto 11
              10
                a = 5
                end local
                goto 11
              11
                g(7)
                goto 1
              12
                g(6)
                stop
              13
                g(8)
                goto 14
              14
                exit
            """);
  }

  @Test
  void handlersNest() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                int f(int a) {
                  __try {
                    __try { g(1); return 2; }
                    __finally { g(3); }
                  } __except (1) { g(4); }
                  return 5;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry on exception 2
                g(1)
                return 2 goto 1
              1 on exception 3
                g(3)
                goto 4
              2 on exception 3
                g(3)
                goto 3
              3
                g(4)
                return 5 goto 4
              4
                exit
            """);
  }

  @Test
  void anExceptionMayPassSeveralHandlers() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a) {
                  __try {
                    __try { g(1); } __finally { g(2); }
                  } __finally { g(3); }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry on exception 3
                g(1)
                goto 1
              1 on exception 4
                g(2)
                goto 2
              2
                g(3)
                goto 5
              3 on exception 4
                g(2)
                goto 4
              4
                g(3)
                stop
              5
                exit
            """);
  }

  @Test
  void labelsOfAHandlerAreItsOwnInEveryCopy() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a) {
                  __try { g(1); }
                  __finally {
                again:
                    if (a) goto again;
                  }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry on exception 2
                g(1)
                goto 1
              1
                if a goto 1 else 4
              2
                if a goto 2 else 3
              3
                stop
              4
                exit
            """);
  }

  @Test
  void aJumpMayLeaveAHandler() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                int f(int a) {
                  __try { g(1); }
                  __finally { if (a) return 2; }
                  return 3;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry on exception 3
                g(1)
                if a goto 1 else 2
              1
                return 2 goto 6
              2
                return 3 goto 6
              3
                if a goto 4 else 5
              4
                return 2 goto 6
              5
                stop
              6
                exit
            """);
  }

  @Test
  void withoutATryNothingHasAHandler() {
    assertThat(
            Graphs.print(
                """
                int g(int);
                void f(int a) {
                  g(1);
                  __try { a = 2; } __except (1) { g(3); }
                  g(4);
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                g(1)
                a = 2
                g(4)
                goto 1
              1
                exit
            """);
  }
}
