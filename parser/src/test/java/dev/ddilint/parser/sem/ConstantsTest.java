package dev.ddilint.parser.sem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConstantsTest {

  @Test
  void arithmeticWrapsAtTheSizeOfItsType() {
    assertThat(
            Probes.answers(
                """
                void f(void) {
                  value(1 + 2 * 3); value(-1); value(-1 == 0xffffffff); value(~0u); value(0u - 1);
                  value(0x7fffffff + 1); value(0x7fffffffi64 + 1); value(1 << 31); value(1u << 31);
                  value(-8 >> 1); value(7 / -2); value(-7 % 3); value(0xfffffffeu / 2);
                }
                """))
        .isEqualTo(
            """
            1 + 2 * 3 = 7
            -1 = -1
            -1 == 4294967295 = 1
            ~0 = 4294967295
            0 - 1 = 4294967295
            2147483647 + 1 = -2147483648
            2147483647 + 1 = 2147483648
            1 << 31 = -2147483648
            1 << 31 = 2147483648
            -8 >> 1 = -4
            7 / -2 = -3
            -7 % 3 = -1
            4294967294 / 2 = 2147483647
            """);
  }

  @Test
  void castsCutOff() {
    assertThat(
            Probes.answers(
                """
                typedef long NTSTATUS;
                void f(void) {
                  value((unsigned char)511); value((signed char)255); value((NTSTATUS)0xC0000001L);
                  value((NTSTATUS)0xC0000001L < 0); value((void *)0); value((void *)-1 == (void *)0);
                }
                """))
        .isEqualTo(
            """
            (unsigned char)511 = 255
            (signed char)255 = -1
            (NTSTATUS)3221225473 = -1073741823
            (NTSTATUS)3221225473 < 0 = 1
            (void *)0 = 0
            (void *)-1 == (void *)0 = 0
            """);
  }

  @Test
  void operandsThatAreNotEvaluatedNeedNotBeConstant() {
    assertThat(
            Probes.answers(
                """
                int variable;
                void f(void) {
                  value(0 && variable); value(1 || variable); value(1 ? 5 : variable);
                  value(1 && variable); value(variable ? 1 : 2); value(1 / 0); value((1, 2));
                  value(1 << 32); value(f());
                }
                """))
        .isEqualTo(
            """
            0 && variable = 0
            1 || variable = 1
            1 ? 5 : variable = 5
            1 && variable = ?
            variable ? 1 : 2 = ?
            1 / 0 = ?
            1, 2 = ?
            1 << 32 = ?
            f() = ?
            """);
  }

  @Test
  void enumeratorsCountOn() {
    assertThat(
            Probes.answers(
                """
                enum { A, B, C = 10, D, E = C * 2, F = UNKNOWN, G, H = -1, I };
                void f(void) {
                  value(A); value(B); value(D); value(E); value(F); value(G); value(I); value('ab');
                }
                """))
        .isEqualTo(
            """
            A = 0
            B = 1
            D = 11
            E = 20
            F = ?
            G = ?
            I = 0
            24930 = 24930
            """);
  }

  @Test
  void sizesCountAndArraysTakeTheLengthOfTheirInitializer() {
    assertThat(
            Probes.answers(
                """
                int table[] = { 1, 2, [7] = 3, 4 }; char text[] = "abc"; char *names[3];
                struct pair { int a, b; } pairs[] = { { 1, 2 }, { 3 } }, flat[] = { 1, 2, 3 };
                UNKNOWN u;
                void f(char parameter[10]) {
                  value(sizeof(table) / sizeof(table[0])); value(sizeof text); value(sizeof names);
                  value(sizeof(pairs)); value(sizeof flat); value(sizeof parameter);
                  value(sizeof "ab"); value(sizeof u); value(sizeof(long));
                }
                """))
        .isEqualTo(
            """
            sizeof table / sizeof table[0] = 9
            sizeof text = 4
            sizeof names = 24
            sizeof pairs = 16
            sizeof flat = ?
            sizeof parameter = 8
            sizeof "ab" = 3
            sizeof u = ?
            sizeof(long) = 4
            """);
  }

  @Test
  void sizesThatNoObjectCanHaveAreUnknown() {
    assertThat(
            Probes.answers(
                """
                char many[0x40000000][0x40000000]; int far[] = { [0x7fffffffffffffff] = 1 };
                int before[] = { [-1] = 1 };
                void f(void) { value(sizeof many); value(sizeof far); value(sizeof before); }
                """))
        .isEqualTo("sizeof many = ?\nsizeof far = ?\nsizeof before = ?\n");
  }

  @Test
  void offsetsFollowPaths() {
    assertThat(
            Probes.answers(
                """
                struct inner { char c; int i[4]; };
                struct outer { long long first; struct inner list[2]; union { char u; short v; }; };
                void f(void) {
                  value(__builtin_offsetof(struct outer, list));
                  value(__builtin_offsetof(struct outer, list[1].i[2]));
                  value(__builtin_offsetof(struct outer, v));
                  value((long)(long long)&((struct outer *)0)->list[1].c);
                  value(__builtin_offsetof(struct outer, missing));
                }
                """))
        .isEqualTo(
            """
            offsetof(struct outer, list) = 8
            offsetof(struct outer, list[1].i[2]) = 40
            offsetof(struct outer, v) = 48
            (long)(long long)&((struct outer *)0)->list[1].c = 28
            offsetof(struct outer, missing) = ?
            """);
  }
}
