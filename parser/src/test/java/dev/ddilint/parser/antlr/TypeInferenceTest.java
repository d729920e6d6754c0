package dev.ddilint.parser.antlr;

import static dev.ddilint.parser.antlr.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of types that no header declares. */
final class TypeInferenceTest {
  @Test
  void aNameBeforeANameIsAType() {
    assertThat(
            tree(
                """
                NTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path) {
                  NTSTATUS status = 0;
                  DEVICE_EXTENSION extension;
                  return status;
                }
                DRIVER_INITIALIZE DriverEntry;
                static KSPIN_LOCK Lock;
                extern const GUID Id;
                """))
        .isEqualTo(
            """
            function DriverEntry: function(Object: PDRIVER_OBJECT, Path: PUNICODE_STRING) returning NTSTATUS
              block
                declare status: NTSTATUS = 0
                declare extension: DEVICE_EXTENSION
                return status
            declare DriverEntry: DRIVER_INITIALIZE
            declare static Lock: KSPIN_LOCK
            declare extern Id: const GUID
            """);
  }

  @Test
  void aNameBeforeAStarIsATypeWhereADeclarationStands() {
    assertThat(
            tree(
                """
                FOO *f(BAR *a, const BAZ *b, struct s { QUX *c; } *d);
                void g(int a) {
                  FOO *p, **q = 0;
                  a = 1;
                  b * c == 0;
                  if (a) { LIST * entry = p; }
                  for (ENTRY *e = p; e; e = e->Next) ;
                }
                """))
        .isEqualTo(
            """
            declare f: function(a: pointer to BAR, b: pointer to const BAZ, d: pointer to struct s) returning pointer to FOO
            function g: function(a: int) returning void
              block
                declare p: pointer to FOO
                declare q: pointer to pointer to FOO = 0
                (= a 1)
                (== (* b c) 0)
                if a
                  block
                    declare entry: pointer to LIST = p
                for while e step (= e (-> Next e))
                  declare e: pointer to ENTRY = p
                  empty
            """);
  }

  @Test
  void aProductOfVariablesIsAnExpression() {
    assertThat(
            tree(
                """
                void f(int a, int b) {
                  int c;
                  c = a * b;
                  g(a * b, (a) * (b), (a * b));
                }
                """))
        .isEqualTo(
            """
            function f: function(a: int, b: int) returning void
              block
                declare c: int
                (= c (* a b))
                (call g (* a b) (* a b) (* a b))
            """);
  }

  @Test
  void aCastTakesATypeAndAnOperand() {
    assertThat(
            tree(
                """
                void f(void) {
                  a = (ULONG)b;
                  a = (ULONG_PTR)(PVOID)&b;
                  a = (PVOID)"text", b = (HANDLE)-1, c = (UCHAR)~x, d = (SIZE_T)sizeof(x);
                  (VOID)g();
                  return (NTSTATUS)(x);
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (= a (cast<ULONG> b))
                (= a (cast<ULONG_PTR> (cast<PVOID> (& b))))
                (, (, (, (= a (cast<PVOID> "text")) (= b (cast<HANDLE> (- 1)))) (= c (cast<UCHAR> (~ x)))) (= d (cast<SIZE_T> (sizeof x))))
                (cast<VOID> (call g))
                return (cast<NTSTATUS> x)
            """);
  }

  @Test
  void parenthesesAroundAVariableAreNoCast() {
    assertThat(
            tree(
                """
                #define TWICE(x) ((x) * 2)
                void f(int a) {
                  int b;
                  b = (a) & 1;
                  b = (a) - 1;
                  b = TWICE(b);
                  if (a) b = 1;
                  while (a) b();
                  sizeof(a) - b;
                }
                """))
        .isEqualTo(
            """
            function f: function(a: int) returning void
              block
                declare b: int
                (= b (& a 1))
                (= b (- a 1))
                (= b (* b 2))
                if a
                  (= b 1)
                while a
                  (call b)
                (- (sizeof a) b)
            """);
  }

  @Test
  void pointersToUnknownTypesAreTypesInOperands() {
    assertThat(
            tree(
                """
                void f(void) {
                  a = (FOO *)b;
                  c = sizeof(BAR *);
                  g(BAZ *, QUX **, 1);
                  d = (const ITEM *)b;
                  e = (ITEM2 const *)b;
                  h = (FOO UNALIGNED_WORD *)b;
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (= a (cast<pointer to FOO> b))
                (= c (sizeof<pointer to BAR>))
                (call g (type<pointer to BAZ>) (type<pointer to pointer to QUX>) 1)
                (= d (cast<pointer to const ITEM> b))
                (= e (cast<pointer to const ITEM2> b))
                (= h (cast<pointer to FOO @UNALIGNED_WORD> b))
            """);
  }

  @Test
  void aTypeMayStandBeforeStorageClasses() {
    assertThat(
            tree(
                """
                VOID static __inline f(PVOID a) { }
                MY_API static VOID g(PVOID a);
                ULONG const volatile *h;
                void i(void) { ULONG static j; }
                """))
        .isEqualTo(
            """
            function static inline f: function(a: PVOID) returning VOID
              block
            declare static g: function(a: PVOID) returning VOID @MY_API
            declare h: pointer to const volatile ULONG
            function i: function() returning void
              block
                declare static j: ULONG
            """);
  }

  @Test
  void sizeofAnUnknownNameStaysAnExpression() {
    assertThat(
            tree(
                """
                int a = sizeof(UNKNOWN), b = sizeof(KNOWN_BY_USE);
                KNOWN_BY_USE c;
                """))
        .isEqualTo(
            """
            declare a: int = (sizeof UNKNOWN)
            declare b: int = (sizeof<KNOWN_BY_USE>)
            declare c: KNOWN_BY_USE
            """);
  }

  @Test
  void prototypesListTypes() {
    assertThat(
            tree(
                """
                typedef NTSTATUS CALLBACK(PVOID, ULONG);
                NTSTATUS f(PVOID, ULONG);
                int g(VOID);
                """))
        .isEqualTo(
            """
            declare typedef CALLBACK: function(PVOID, ULONG) returning NTSTATUS
            declare f: function(PVOID, ULONG) returning NTSTATUS
            declare g: function(VOID) returning int
            """);
  }

  @Test
  void functionPointersReturnTypes() {
    assertThat(
            tree(
                """
                typedef NTSTATUS (*CALLBACK)(PVOID Context);
                NTSTATUS (*Pointer)(PVOID, CALLBACK);
                struct s { NTSTATUS (NTAPI_WORD *Member)(PVOID); };
                void f(void) { NTSTATUS (*local)(PVOID) = g; local = 0; }
                """))
        .isEqualTo(
            """
            declare typedef CALLBACK: pointer to function(Context: PVOID) returning NTSTATUS
            declare Pointer: pointer to function(PVOID, CALLBACK) returning NTSTATUS
            struct s
              declare Member: pointer to function(PVOID) returning NTSTATUS @NTAPI_WORD
            declare struct s
            function f: function() returning void
              block
                declare local: pointer to function(PVOID) returning NTSTATUS = g
                (= local 0)
            """);
  }

  @Test
  void membersHaveTypes() {
    assertThat(
            tree(
                """
                struct s {
                  LIST_ENTRY Link;
                  PVOID Pointer, *Array[2];
                  ULONG Bits : 3, : 4;
                  ULONG : 5;
                  UNION_BODY;
                };
                """))
        .isEqualTo(
            """
            struct s
              declare Link: LIST_ENTRY
              declare Pointer: PVOID
              declare Array: array[2] of pointer to PVOID
              declare Bits: ULONG : 3
              declare ULONG : 4
              declare ULONG : 5
              declare UNION_BODY
            declare struct s
            """);
  }

  @Test
  void aVariableHidesAnInferredType() {
    assertThat(
            tree(
                """
                ITEM First;
                void f(void) {
                  int ITEM = 3;
                  ITEM * First;
                  (ITEM)-1;
                }
                """))
        .isEqualTo(
            """
            declare First: ITEM
            function f: function() returning void
              block
                declare ITEM: int = 3
                declare First: pointer to ITEM
                (- ITEM 1)
            """);
  }

  @Test
  void typedefsAreNotInferredAgain() {
    assertThat(
            tree(
                """
                typedef struct _S { int a; } S, *PS;
                PS f(S *a) { return (PS)a; }
                """))
        .isEqualTo(
            """
            struct _S
              declare a: int
            declare typedef S: struct _S
            declare typedef PS: pointer to struct _S
            function f: function(a: pointer to S) returning PS
              block
                return (cast<PS> a)
            """);
  }

  @Test
  void aCompoundLiteralHasAType() {
    assertThat(
            tree(
                """
                void f(void) { a = (POINT){ 1, 2 }; }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                (= a (literal<POINT> {1, 2}))
            """);
  }

  @Test
  void aWronglyGuessedTypeDoesNotCostItsUses() {
    assertThat(
            tree(
                """
                void f(void) {
                  COUNT total;
                  COUNT = 1;
                  a = COUNT + 1;
                  COUNT->b = COUNT;
                }
                """))
        .isEqualTo(
            """
            function f: function() returning void
              block
                declare total: COUNT
                (= COUNT 1)
                (= a (+ COUNT 1))
                (= (-> b COUNT) COUNT)
            """);
  }
}
