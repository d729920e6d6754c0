package dev.ddilint.parser.antlr;

import static dev.ddilint.parser.antlr.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statements, structured exception handling and inline assembly. */
final class StatementSyntaxTest {
  @Test
  void anElseBelongsToTheNearestIf() {
    assertThat(
            tree(
                """
                void f(void) {
                  if (a)
                    if (b) c(); else d();
                  if (a) { if (b) c(); } else if (d) e(); else g();
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                if a
                  if b
                    (call c)
                  else
                    (call d)
                if a
                  block
                    if b
                      (call c)
                else
                  if d
                    (call e)
                  else
                    (call g)
            """);
  }

  @Test
  void loopsHaveConditions() {
    assertThat(
            tree(
                """
                void f(void) {
                  while (a) b();
                  do { a--; } while (a);
                  for (i = 0, j = 1; i < j; i++, j--) continue;
                  for (int k = 0; ; ) break;
                  for (;;) ;
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                while a
                  (call b)
                do while a
                  block
                    (post-- a)
                for while (< i j) step (, (post++ i) (post-- j))
                  (, (= i 0) (= j 1))
                  continue
                for
                  declare k: int = 0
                  break
                for
                  empty
                  empty
            """);
  }

  @Test
  void casesNestUntilAStatement() {
    assertThat(
            tree(
                """
                void f(void) {
                  switch (a) {
                  case 1:
                  case 2 ... 4:
                    b();
                    break;
                  default:
                    c();
                  case 5:
                  }
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                switch a
                  block
                    case 1
                      case 2 ... 4
                        (call b)
                    break
                    default
                      (call c)
                    case 5
                      empty
            """);
  }

  @Test
  void labelsMayEndABlock() {
    assertThat(
            tree(
                """
                typedef int T;
                void f(void) {
                  goto done;
                  { T: a(); }
                done:
                }
                """))
        .isEqualTo(
            """
            declare typedef T: int
            function f: function() returning void
              block
                goto done
                block
                  label T
                    (call a)
                label done
                  empty
            """);
  }

  @Test
  void exceptionsAreHandled() {
    assertThat(
            tree(
                """
                void f(void) {
                  __try {
                    a();
                    __leave;
                  } __except (GetExceptionCode() == 1 ? EXCEPTION_EXECUTE_HANDLER : 0) {
                    b();
                  }
                  __try { __try { a(); } __finally { b(); } } __finally { c(); }
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                try
                  block
                    (call a)
                    leave
                except (?: (== (call GetExceptionCode) 1) EXCEPTION_EXECUTE_HANDLER 0)
                  block
                    (call b)
                try
                  block
                    try
                      block
                        (call a)
                    finally
                      block
                        (call b)
                finally
                  block
                    (call c)
            """);
  }

  @Test
  void exceptionHandlingHasMacroSpellings() {
    assertThat(
            tree(
                """
                void f(void) {
                  try { a(); leave; } except (filter) { b(); }
                  try { a(); } finally { b(); }
                }
                void g(int try, int leave) { try = leave; finally(try); leave++; }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                try
                  block
                    (call a)
                    leave
                except filter
                  block
                    (call b)
                try
                  block
                    (call a)
                finally
                  block
                    (call b)
            function g: function(try: int, leave: int) returning void
              block
                (= try leave)
                (call finally try)
                (post++ leave)
            """);
  }

  @Test
  void assemblyIsPassedOver() {
    assertThat(
            tree(
                """
                void f(void) {
                  __asm { mov eax, [ebx] }
                  __asm mov eax, ebx
                  a();
                  __asm int 3 __asm nop
                  _asm { cli };
                  __asm__ volatile ("nop" : : "r"(a) : "memory");
                  b();
                }
                __asm { nop }
                int after;
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                asm
                asm
                (call a)
                asm
                asm
                asm
                asm
                (call b)
            asm
            declare after: int
            """);
  }

  @Test
  void declarationsMayStandAmongStatements() {
    assertThat(
            tree(
                """
                typedef int T;
                T f(T a) {
                  static T b = 1;
                  b++;
                  const T *c = &b, d[2];
                  extern int g(T);
                  struct s { int x; } s;
                  return *c;
                }
                """))
        .isEqualTo(
            """
            declare typedef T: int
            function f: function(a: T) returning T
              block
                declare static b: T = 1
                (post++ b)
                declare c: pointer to const T = (& b)
                declare d: array[2] of const T
                declare extern g: function(T) returning int
                struct s
                  declare x: int
                declare s: struct s
                return (* c)
            """);
  }
}
