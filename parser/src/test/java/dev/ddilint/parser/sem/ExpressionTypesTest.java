package dev.ddilint.parser.sem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTypesTest {

  @Test
  void literalsHaveTheTypeOfTheirDigitsAndSuffix() {
    assertThat(
            Probes.answers(
                """
                void f(void) {
                  type(1); type(1u); type(1L); type(1i64); type(4294967296); type(0xffffffff);
                  type('a'); type(L'a'); type(1.5); type("ab"); type(L"ab"); type(__FUNCTION__);
                }
                """))
        .isEqualTo(
            """
            1: int32
            1: uint32
            1: int32
            1: int64
            4294967296: int64
            4294967295: uint32
            'a': int32
            'a': uint16
            1.5: float64
            "ab": int8[3]
            L"ab": uint16[3]
            __FUNCTION__: int8[]
            """);
  }

  @Test
  void arithmeticConvertsItsOperands() {
    assertThat(
            Probes.answers(
                """
                unsigned char byte; short half; unsigned long word; long long large; double real;
                enum color { RED } color;
                void f(void) {
                  type(byte + half); type(byte << large); type(word + 1); type(word + large);
                  type(half * real); type(-byte); type(~word); type(!large); type(color | RED);
                  type(word == large); type(byte && half); type((word, half)); type(byte += large);
                }
                """))
        .isEqualTo(
            """
            byte + half: int32
            byte << large: int32
            word + 1: uint32
            word + large: int64
            half * real: float64
            -byte: int32
            ~word: uint32
            !large: int32
            color | RED: int32
            word == large: int32
            byte && half: int32
            word, half: int16
            byte += large: uint8
            """);
  }

  @Test
  void pointersKeepTheirTypeInArithmetic() {
    assertThat(
            Probes.answers(
                """
                char *p; int table[4][8]; void *any;
                void f(int parameter[3]) {
                  type(p + 1); type(1 + p); type(p - p); type(p++); type(*p); type(p[2]);
                  type(table); type(table[1]); type(*table); type(&table); type(&table[0][1]);
                  type(parameter); type(*any);
                }
                """))
        .isEqualTo(
            """
            p + 1: int8*
            1 + p: int8*
            p - p: int64
            p++: int8*
            *p: int8
            p[2]: int8
            table: int32[8][4]
            table[1]: int32[8]
            *table: int32[8]
            &table: int32[8][4]*
            &table[0][1]: int32*
            parameter: int32*
            *any: void
            """);
  }

  @Test
  void membersAreFoundThroughAnonymousMembers() {
    assertThat(
            Probes.answers(
                """
                typedef struct _IO_STATUS {
                  union { long Status; void *Pointer; };
                  struct { int High; struct { short Deep; }; } Named;
                } IO_STATUS, *PIO_STATUS;
                void f(PIO_STATUS io, IO_STATUS value) {
                  type(io->Status); type(value.Pointer); type(io->Named.Deep); type(io->High);
                  type(*io); type(&value); type(&io->Named);
                }
                """))
        .isEqualTo(
            """
            io->Status: int32
            value.Pointer: void*
            io->Named.Deep: int16
            io->High: ?IO_STATUS.High
            *io: IO_STATUS
            &value: IO_STATUS*
            &io->Named: *
            """);
  }

  @Test
  void callsGoThroughFunctionsAndPointersToThem() {
    assertThat(
            Probes.answers(
                """
                typedef long DISPATCH(int a, int b);
                typedef unsigned char (*PCHECK)(void);
                long direct(void);
                DISPATCH named;
                struct ops { DISPATCH *dispatch; PCHECK check; char *(*get(int))(short); } *ops;
                void f(PCHECK check) {
                  type(direct()); type(named(1, 2)); type(check()); type((*check)());
                  type(ops->dispatch(1, 2)); type(ops->check()); type(named); type(&named);
                  type(check); type(direct);
                }
                """))
        .isEqualTo(
            """
            direct(): int32
            named(1, 2): int32
            check(): uint8
            (*check)(): uint8
            ops->dispatch(1, 2): int32
            ops->check(): uint8
            named: DISPATCH
            &named: DISPATCH*
            check: PCHECK*
            direct: int32(0)
            """);
  }

  @Test
  void conditionalTakesThePointerThatSaysMore() {
    assertThat(
            Probes.answers(
                """
                #define NULL ((void *)0)
                struct s { int a; } *p; void *any; char c; UNKNOWN u;
                void f(int b) {
                  type(b ? p : NULL); type(b ? 0 : p); type(b ? any : p); type(b ? c : 1u);
                  type(b ? NULL : u); type(b ? *p : *p);
                }
                """))
        .isEqualTo(
            """
            b ? p : (void *)0: s*
            b ? 0 : p: s*
            b ? any : p: s*
            b ? c : 1: uint32
            b ? (void *)0 : u: ?UNKNOWN
            b ? *p : *p: s
            """);
  }

  @Test
  void whatIsNotKnownKeepsTheNameThatIsMissing() {
    assertThat(
            Probes.answers(
                """
                UNKNOWN u; struct opaque *o; struct known { int a; } k;
                void f(PMISSING m) {
                  type(u); type(m->Field.Other); type(*m + 1); type(o->Field); type(k.b);
                  type(Undeclared); type(Undeclared(1)->x); type(&u); type((MISSING_TOO)1);
                }
                """))
        .isEqualTo(
            """
            u: ?UNKNOWN
            m->Field.Other: ?PMISSING
            *m + 1: ?PMISSING
            o->Field: ?opaque.Field
            k.b: ?known.b
            Undeclared: ?Undeclared
            Undeclared(1)->x: ?Undeclared
            &u: ?UNKNOWN*
            (MISSING_TOO)1: ?MISSING_TOO
            """);
  }

  @Test
  void sizesAndOffsetsAreOfSizeType() {
    assertThat(
            Probes.answers(
                """
                struct s { int a; };
                void f(struct s *p) {
                  type(sizeof *p); type(sizeof(int)); type(__alignof(int));
                  type(__builtin_offsetof(struct s, a));
                }
                """))
        .isEqualTo(
            """
            sizeof *p: uint64
            sizeof(int): uint64
            __alignof(int): uint64
            offsetof(struct s, a): uint64
            """);
  }

  @Test
  void typeofTakesTheTypeOfAnExpression() {
    assertThat(
            Probes.answers(
                """
                struct s { long long member; } object;
                void f(void) { typeof(object.member) copy; typeof(struct s *) p; type(copy); type(p); }
                """))
        .isEqualTo("copy: int64\np: s*\n");
  }

  @Test
  void castsAndLiteralsHaveTheTypeThatIsWritten() {
    assertThat(
            Probes.answers(
                """
                typedef struct { int a; } POINT, *PPOINT;
                void f(void *p) {
                  type((unsigned char)300); type(((PPOINT)p)->a); type((POINT){ 1 });
                  type((void (*)(int))p);
                }
                """))
        .isEqualTo(
            """
            (unsigned char)300: uint8
            ((PPOINT)p)->a: int32
            (POINT){1}: POINT
            (void (*)(int))p: void(1)*
            """);
  }
}
