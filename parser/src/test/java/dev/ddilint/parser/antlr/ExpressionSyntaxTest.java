package dev.ddilint.parser.antlr;

import static dev.ddilint.parser.antlr.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expressions: operators, operands that take types, constants. */
final class ExpressionSyntaxTest {
  @Test
  void operatorsBindByPrecedenceAndGroupToTheLeft() {
    assertThat(
            tree(
                """
                int a = 1 + 2 * 3 - 4 - 5, b = 1 << 2 + 3 & 4 == 5, c = 1 | 2 ^ 3 & 4 && 5 || 6 % 7 / 8;
                int d = 1 < 2 <= 3 > 4 >= 5 != 6;
                """))
        .isEqualTo(
            """
            declare a: int = (- (- (+ 1 (* 2 3)) 4) 5)
            declare b: int = (& (<< 1 (+ 2 3)) (== 4 5))
            declare c: int = (|| (&& (| 1 (^ 2 (& 3 4))) 5) (/ (% 6 7) 8))
            declare d: int = (!= (>= (> (<= (< 1 2) 3) 4) 5) 6)
            """);
  }

  @Test
  void assignmentsAndConditionsGroupToTheRight() {
    assertThat(
            tree(
                """
                void f(void) {
                  a = b += c <<= 1;
                  a = b ? c : d ? e : g;
                  a = b ?: c;
                  a ? b, c : d;
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (= a (+= b (<<= c 1)))
                (= a (?: b c (?: d e g)))
                (= a (?: b c))
                (?: a (, b c) d)
            """);
  }

  @Test
  void theCommaBindsLoosestAndGroupsToTheLeft() {
    assertThat(
            tree(
                """
                void f(void) {
                  a = b, c = d + 1, e;
                  a, b ? c : d, e;
                  g(a, (b, c));
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (, (, (= a b) (= c (+ d 1))) e)
                (, (, a (?: b c d)) e)
                (call g a (, b c))
            """);
  }

  @Test
  void prefixOperatorsApplyBeforeBinaryOnes() {
    assertThat(
            tree(
                """
                void f(void) {
                  a = -b * !c + ~d - *p++ & &q[1];
                  ++a; --a; a++; a--;
                  a - -b; a & &b;
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (= a (& (- (+ (* (- b) (! c)) (~ d)) (* (post++ p))) (& ([] q 1))))
                (++ a)
                (-- a)
                (post++ a)
                (post-- a)
                (- a (- b))
                (& a (& b))
            """);
  }

  @Test
  void whatFollowsANameAppliesInOrder() {
    assertThat(
            tree(
                """
                void f(void) {
                  a.b->c[1](2, 3)(4).d++;
                  (*f)(1);
                  (a, b).c;
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (post++ (. d (call (call ([] (-> c (. b a)) 1) 2 3) 4)))
                (call (* f) 1)
                (. c (, a b))
            """);
  }

  @Test
  void aCastNeedsAType() {
    assertThat(
            tree(
                """
                typedef int T;
                void f(void) {
                  a = (T)b + (int)-c;
                  a = (c) - b;
                  a = (struct s *)(void *)b;
                  a = (int (*)(void))b;
                }
                """))
        .isEqualTo(
            """
            declare typedef T: int
            function f: function() returning void
              block
                (= a (+ (cast<T> b) (cast<int> (- c))))
                (= a (- c b))
                (= a (cast<pointer to struct s> (cast<pointer to void> b)))
                (= a (cast<pointer to function() returning int> b))
            """);
  }

  @Test
  void sizeofTakesATypeOrAnExpression() {
    assertThat(
            tree(
                """
                typedef int T;
                int a = sizeof(T) * 2, b = sizeof a, c = sizeof(a)[0], d = sizeof(int *), e = sizeof *p, g = sizeof -1;
                int h = __alignof(T), i = _Alignof(int), j = __alignof(h);
                """))
        .isEqualTo(
            """
            declare typedef T: int
            declare a: int = (* (sizeof<T>) 2)
            declare b: int = (sizeof a)
            declare c: int = (sizeof ([] a 0))
            declare d: int = (sizeof<pointer to int>)
            declare e: int = (sizeof (* p))
            declare g: int = (sizeof (- 1))
            declare h: int = (alignof<T>)
            declare i: int = (alignof<int>)
            declare j: int = (alignof<typeof(h)>)
            """);
  }

  @Test
  void compoundLiteralsHaveValues() {
    assertThat(
            tree(
                """
                void f(void) { g(&(struct s){ .a = 1, 2 }, (int[]){ 1, 2 }[0]); }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (call g (& (literal<struct s> {.a = 1, 2})) ([] (literal<array[] of int> {1, 2}) 0))
            """);
  }

  @Test
  void integersHaveTheTypeOfTheirSuffixAndSize() {
    assertThat(
            tree(
                """
                int a[] = { 1, 0x7fffffff, 0x80000000, 2147483648, 4294967295u, 0xffffffffffffffff, 010, 0b101,
                  1u, 1l, 1UL, 1ll, 1ULL, 1i64, 1ui64, 1i32, 0xFFui8 };
                """))
        .isEqualTo(
            """
            declare a: array[] of int = {1, 2147483647, 2147483648u, 2147483648ll, 4294967295u, 18446744073709551615ull, 8, 5, 1u, 1l, 1ul, 1ll, 1ull, 1ll, 1ull, 1, 255u}
            """);
  }

  @Test
  void floatsAreDouble() {
    assertThat(
            tree(
                """
                double a[] = { 1.5, 2., .5, 1e3, 1.5e-3f, 2.5L, 0x1p4 };
                """))
        .isEqualTo(
            """
            declare a: array[] of double = {1.5, 2.0, 0.5, 1000.0, 0.0015, 2.5, 16.0}
            """);
  }

  @Test
  void charactersPackAsInMicrosoftsCompiler() {
    assertThat(
            tree(
                """
                int a[] = { 'a', '\\n', '\\0', '\\x41', '\\101', 'abcd', 'ab', L'w', L'\\x263a', '\\'', '"', '\\377' };
                """))
        .isEqualTo(
            """
            declare a: array[] of int = {(char 97), (char 10), (char 0), (char 65), (char 65), (char 1633837924), (char 24930), (wide char 119), (wide char 9786), (char 39), (char 34), (char -1)}
            """);
  }

  @Test
  void adjacentStringsAreOne() {
    assertThat(
            tree(
                """
                char *a = "a" "b\\n" "c", *e = "\\"\\\\\\x41\\101\\t";
                wchar_t *b = L"a" L"b", *c = L"a" "b";
                """))
        .isEqualTo(
            """
            declare a: pointer to char = "ab\\u000ac"
            declare e: pointer to char = "\\"\\\\AA\\u0009"
            declare b: pointer to wchar_t = L"ab"
            declare c: pointer to wchar_t = L"ab"
            """);
  }

  @Test
  void unknownMacrosBesideStringsBelongToThem() {
    assertThat(
            tree(
                """
                char *a = "%" PRIu64 " items", *b = PREFIX "b", *c = "c" SUFFIX;
                void f(void) { trace("%!STATUS!" EOL, 1); g("a" H(1) "b"); }
                """))
        .isEqualTo(
            """
            declare a: pointer to char = "% items"
            declare b: pointer to char = "b"
            declare c: pointer to char = "c"
            function f: function() returning void
              block
                (call trace "%!STATUS!" 1)
                (call g "ab")
            """);
  }

  @Test
  void builtInOperatorsTakeTypes() {
    assertThat(
            tree(
                """
                int a = __builtin_offsetof(struct s, b.c[2].d);
                void f(void) {
                  x = __ddi_containing_record(p, struct s, b[1].c);
                  y = va_arg(list, char *);
                  z = __ddi_containing_record(f(1, 2), UNKNOWN, Link)->Member;
                }
                """))
        .isEqualTo(
            """
            declare a: int = (offsetof<struct s> .b.c[2].d)
            function f: function() returning void
              block
                (= x (containing-record<struct s> .b[1].c p))
                (= y (va_arg<pointer to char> list))
                (= z (-> Member (containing-record<UNKNOWN> .Link (call f 1 2))))
            """);
  }

  @Test
  void genericSelectionsAreCalls() {
    assertThat(
            tree(
                """
                int a = _Generic(x, int: 1, char *: 2, UNKNOWN: 3, default: 4);
                """))
        .isEqualTo(
            """
            declare a: int = (call _Generic x 1 2 3 4)
            """);
  }

  @Test
  void statementExpressionsHaveBlocks() {
    assertThat(
            tree(
                """
                int a = ({ int b = 1; b + 1; });
                """))
        .isEqualTo(
            """
            declare a: int = (block; declare b: int = 1; (+ b 1))
            """);
  }

  @Test
  void aMalformedNumberIsAProblem() {
    assertThat(
            tree(
                """
                int a = 08 + 0x + 1zz;
                """))
        .isEqualTo(
            """
            ! 1:9 08 is not a number
            ! 1:14 0x is not a number
            ! 1:19 1zz is not a number
            declare a: int = (+ (+ (broken) (broken)) (broken))
            """);
  }
}
