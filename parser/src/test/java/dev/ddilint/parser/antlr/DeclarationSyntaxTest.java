package dev.ddilint.parser.antlr;

import static dev.ddilint.parser.antlr.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Declarations, the types they define and the declarators they have. */
final class DeclarationSyntaxTest {
  @Test
  void declaratorsAreReadOutwardFromTheName() {
    assertThat(
            tree(
                """
                int *(*table[4])(void), *pointers[2], (*row)[3];
                char *const *volatile name;
                void (*signal(int number, void (*handler)(int)))(int);
                """))
        .isEqualTo(
            """
            declare table: array[4] of pointer to function() returning pointer to int
            declare pointers: array[2] of pointer to int
            declare row: pointer to array[3] of int
            declare name: volatile pointer to const pointer to char
            declare signal: function(number: int, handler: pointer to function(int) returning void) returning pointer to function(int) returning void
            """);
  }

  @Test
  void specifiersMayStandInAnyOrder() {
    assertThat(
            tree(
                """
                typedef int NUMBER;
                const static unsigned volatile long int a;
                NUMBER const extern b;
                long NUMBER;
                """))
        .isEqualTo(
            """
            declare typedef NUMBER: int
            declare static a: const volatile unsigned long int
            declare extern b: const NUMBER
            declare NUMBER: long
            """);
  }

  @Test
  void structuresHaveAnonymousMembersAndBitFields() {
    assertThat(
            tree(
                """
                typedef struct _ENTRY {
                  struct _ENTRY *Next, *Previous;
                  unsigned Low : 3, : 2, High : 3;
                  union {
                    struct { int a; };
                    char b[4];
                  };
                  int Flexible[];
                } ENTRY, *PENTRY;
                struct forward;
                """))
        .isEqualTo(
            """
            struct _ENTRY
              declare Next: pointer to struct _ENTRY
              declare Previous: pointer to struct _ENTRY
              declare Low: unsigned : 3
              declare unsigned : 2
              declare High: unsigned : 3
              union (anonymous)
                struct (anonymous)
                  declare a: int
                declare struct (anonymous)
                declare b: array[4] of char
              declare union (anonymous)
              declare Flexible: array[] of int
            declare typedef ENTRY: struct _ENTRY
            declare typedef PENTRY: pointer to struct _ENTRY
            declare struct forward
            """);
  }

  @Test
  void enumerationsHaveValuesAndATrailingComma() {
    assertThat(
            tree(
                """
                enum color { RED = 1, GREEN, BLUE = RED | 4, } c;
                enum color d;
                """))
        .isEqualTo(
            """
            enum color
              RED = 1
              GREEN
              BLUE = (| RED 4)
            declare c: enum color
            declare d: enum color
            """);
  }

  @Test
  void aVariableHidesATypeUntilItsBlockEnds() {
    assertThat(
            tree(
                """
                typedef int T;
                void f(void) {
                  T a = 1;
                  {
                    int T = 2;
                    T * a;
                  }
                  T * b;
                }
                void g(int T) { T * 3; }
                """))
        .isEqualTo(
            """
            declare typedef T: int
            function f: function() returning void
              block
                declare a: T = 1
                block
                  declare T: int = 2
                  (* T a)
                declare b: pointer to T
            function g: function(T: int) returning void
              block
                (* T 3)
            """);
  }

  @Test
  void anEnumeratorHidesAType() {
    assertThat(
            tree(
                """
                typedef int T;
                void f(void) {
                  enum { T };
                  T * 3;
                }
                """))
        .isEqualTo(
            """
            declare typedef T: int
            function f: function() returning void
              block
                enum (anonymous)
                  T
                declare enum (anonymous)
                (* T 3)
            """);
  }

  @Test
  void initializersMayBeDesignated() {
    assertThat(
            tree(
                """
                int a = 1, b[] = { 1, 2, };
                struct s x = { .a = 1, .b[2].c = { 3 }, [0 ... 4] = 5, 6 };
                """))
        .isEqualTo(
            """
            declare a: int = 1
            declare b: array[] of int = {1, 2}
            declare x: struct s = {.a = 1, .b[2].c = {3}, [0 ... 4] = 5, 6}
            """);
  }

  @Test
  void oldStyleFunctionsDeclareParametersBehindTheList() {
    assertThat(
            tree(
                """
                int f(a, b)
                  int a;
                  char *b, c[];
                {
                  return a;
                }
                main() { return 0; }
                static g(x) { }
                """))
        .isEqualTo(
            """
            function f: old-style function(a: implicit int, b: implicit int) returning int
              declare a: int
              declare b: pointer to char
              declare c: array[] of char
              block
                return a
            function main: old-style function() returning implicit int
              block
                return 0
            function static g: old-style function(x: implicit int) returning implicit int
              block
            """);
  }

  @Test
  void implicitIntIsATypeOfItsOwn() {
    assertThat(
            tree(
                """
                static counter = 1;
                extern f();
                const limit = 2, *next;
                """))
        .isEqualTo(
            """
            declare static counter: implicit int = 1
            declare extern f: old-style function() returning implicit int
            declare limit: const implicit int = 2
            declare next: pointer to const implicit int
            """);
  }

  @Test
  void parametersMayBeUnnamedOrVariadic() {
    assertThat(
            tree(
                """
                int printf(const char *, ...);
                void f(int (*)(void), int[4], struct s *, int (*compare)(const void *, const void *));
                void g(), h(void);
                """))
        .isEqualTo(
            """
            declare printf: function(pointer to const char, ...) returning int
            declare f: function(pointer to function() returning int, array[4] of int, pointer to struct s, compare: pointer to function(pointer to const void, pointer to const void) returning int) returning void
            declare g: old-style function() returning void
            declare h: function() returning void
            """);
  }

  @Test
  void microsoftSpecifiersAreKnown() {
    assertThat(
            tree(
                """
                __forceinline unsigned __int64 __fastcall f(void) { }
                __declspec(noreturn) void g(void);
                __declspec(thread) static int h;
                int __unaligned *p;
                void *__ptr64 q;
                __int8 a; __int16 b; __int32 c; __w64 int d;
                char *__based(base) e;
                _Alignas(16) int f;
                """))
        .isEqualTo(
            """
            function inline f: function() returning unsigned __int64
              block
            declare noreturn g: function() returning void @__declspec(noreturn)
            declare static thread_local h: int @__declspec(thread)
            declare p: pointer to unaligned int
            declare q: pointer to void
            declare a: __int8
            declare b: __int16
            declare c: __int32
            declare d: int
            declare e: pointer to char
            declare f: int @_Alignas(16)
            """);
  }

  @Test
  void gnuExtensionsAreKnown() {
    assertThat(
            tree(
                """
                __extension__ typeof(1 + 2) a;
                __typeof__(int *) b;
                int f(void) __attribute__((aligned(8), pure));
                int g(void) asm("other_name");
                """))
        .isEqualTo(
            """
            declare a: typeof((+ 1 2))
            declare b: typeof(pointer to int)
            declare f: function() returning int @__attribute__((, (call aligned 8) pure))
            declare g: function() returning int
            """);
  }

  @Test
  void staticAssertionsAreCalls() {
    assertThat(
            tree(
                """
                _Static_assert(sizeof(int) == 4, "size");
                void f(void) { static_assert(1, "true"); }
                struct s { _Static_assert(1, "true"); int a; };
                """))
        .isEqualTo(
            """
            macro (call _Static_assert (== (sizeof<int>) 4) "size")
            function f: function() returning void
              block
                (call static_assert 1 "true")
            struct s
              declare a: int
            declare struct s
            """);
  }

  @Test
  void qualifiersBeforeALaterDeclaratorArePassedOver() {
    assertThat(
            tree(
                """
                typedef struct s { int a; } S, __unaligned *PS;
                """))
        .isEqualTo(
            """
            struct s
              declare a: int
            declare typedef S: struct s
            declare typedef PS: pointer to struct s
            """);
  }
}
