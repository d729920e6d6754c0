package dev.ddilint.parser.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementFlowTest {

  @Test
  void branchesJoinAgain() {
    assertThat(
            Graphs.print(
                """
                void f(int a, int b) {
                  if (a) b = 1; else b = 2;
                  if (b) a = 3;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if a goto 1 else 2
              1
                b = 1
                goto 3
              2
                b = 2
                goto 3
              3
                if b goto 4 else 5
              4
                a = 3
                goto 5
              5
                exit
            """);
  }

  @Test
  void loopsReturnToTheirCondition() {
    assertThat(
            Graphs.print(
                """
                void f(int n) {
                  while (n > 0) { if (n == 5) continue; if (n == 3) break; n--; }
                  do { n++; if (n == 7) continue; } while (n < 9);
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                goto 1
              1
                if n > 0 goto 2 else 5
              2
                if n == 5 goto 1 else 3
              3
                if n == 3 goto 5 else 4
              4
                n--
                goto 1
              5
                n++
                if n == 7 goto 6 else 6
              6
                if n < 9 goto 5 else 7
              7
                exit
            """);
  }

  @Test
  void theStepOfAForRunsAfterContinue() {
    assertThat(
            Graphs.print(
                """
                void f(int n) {
                  for (int i = 0; i < n; i++) { if (i == 2) continue; if (i == 4) break; n--; }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                declare i = 0
                goto 1
              1
                if i < n goto 2 else 6
              2
                if i == 2 goto 5 else 3
              3
                if i == 4 goto 6 else 4
              4
                n--
                goto 5
              5
                i++
                goto 1
              6
                end i
                goto 7
              7
                exit
            """);
  }

  @Test
  void anEndlessLoopHasNoExit() {
    assertThat(
            Graphs.print(
                """
                void f(int n) {
                  for (;;) { n++; }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                goto 1
              1
                n++
                goto 1
              2
                exit
            """);
  }

  @Test
  void constantConditionsAreDecided() {
    assertThat(
            Graphs.print(
                """
                enum { DEBUG = 0 };
                void f(int n) {
                  if (DEBUG) n = 1;
                  do { n = 2; } while (0);
                  while (1) { if (n) return; if (sizeof(int) == 4 || n) n = 3; else n = 4; }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                n = 2
                goto 1
              1
                if n goto 2 else 3
              2
                return goto 4
              3
                n = 3
                goto 1
              4
                exit
            """);
  }

  @Test
  void aSwitchHasAnEdgeForEachLabel() {
    assertThat(
            Graphs.print(
                """
                enum { LAST = 9 };
                int f(int n) {
                  switch (n) {
                    case 1: n = 10;
                    case 2: case 3: return n;
                    case 5 ... LAST: break;
                    default: n = 20;
                  }
                  return 0;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                switch n 1: 1 2: 2 3: 2 5...9: 4 else 3
              1
                n = 10
                goto 2
              2
                return n goto 5
              3
                n = 20
                goto 4
              4
                return 0 goto 5
              5
                exit
            """);
  }

  @Test
  void withoutDefaultASwitchMayBePassed() {
    assertThat(
            Graphs.print(
                """
                void f(int n) {
                  switch (n) { case UNKNOWN: n = 1; }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                switch n ?: 1 else 2
              1
                n = 1
                goto 2
              2
                exit
            """);
  }

  @Test
  void labelsOfASwitchMayStandInALoop() {
    assertThat(
            Graphs.print(
                """
                void copy(char *to, char *from, int n) {
                  switch (n % 2) {
                    case 0: do { *to++ = *from++;
                    case 1:      *to++ = *from++; } while (--n > 0);
                  }
                }
                """))
        .isEqualTo(
            """
            copy:
              0 entry
                switch n % 2 0: 2 1: 1 else 3
              1
                *to++ = *from++
                if --n > 0 goto 2 else 3
              2
                *to++ = *from++
                goto 1
              3
                exit
            """);
  }

  @Test
  void gotoEntersAndLeavesBlocks() {
    assertThat(
            Graphs.print(
                """
                int f(int a) {
                  int x = 1;
                  {
                    int y = 2;
                    if (a) goto out;
                inside:
                    y++;
                  }
                  if (x) goto inside;
                out:
                  return x;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                declare x = 1
                declare y = 2
                if a goto 1 else 2
              1
                end y
                goto 3
              2
                y++
                end y
                if x goto 2 else 3
              3
                return x goto 4
              4
                exit
            """);
  }

  @Test
  void localsEndWithTheirScope() {
    assertThat(
            Graphs.print(
                """
                void f(int n) {
                  for (int i = 0; i < n; i++) {
                    int j = i;
                    static int s;
                    extern int e;
                    if (j) break;
                    if (n) return;
                  }
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                declare i = 0
                goto 1
              1
                if i < n goto 2 else 7
              2
                declare j = i
                if j goto 3 else 4
              3
                end j
                goto 7
              4
                if n goto 5 else 6
              5
                return goto 8
              6
                end j
                i++
                goto 1
              7
                end i
                goto 8
              8
                exit
            """);
  }

  @Test
  void whatCannotBeReachedIsLeftOut() {
    assertThat(
            Graphs.print(
                """
                int f(int n) {
                  return 1;
                  n = 2;
                reached:
                  n = 3;
                  goto reached;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                return 1 goto 1
              1
                exit
            """);
  }

  @Test
  void nothingFollowsAFunctionThatDoesNotReturn() {
    assertThat(
            Graphs.print(
                """
                __declspec(noreturn) int bug_check(int code);
                int f(int n) {
                  if (n) bug_check(1);
                  if (bug_check(2)) n = 1;
                  return n;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                if n goto 1 else 2
              1
                bug_check(1)
                stop
              2
                bug_check(2)
                stop
              3
                exit
            """);
  }

  @Test
  void anEmptyFunctionGoesToItsExit() {
    assertThat(
            Graphs.print(
                """
                void f(void) { }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                goto 1
              1
                exit
            """);
  }

  @Test
  void assemblyIsPassed() {
    assertThat(
            Graphs.print(
                """
                void f(int n) {
                  n = 1;
                  __asm { int 3 }
                  n = 2;
                }
                """))
        .isEqualTo(
            """
            f:
              0 entry
                n = 1
                n = 2
                goto 1
              1
                exit
            """);
  }
}
