package dev.ddilint.parser.antlr;

import static dev.ddilint.parser.antlr.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Annotations: SAL, declspecs and old markers, wherever drivers write them. */
final class AnnotationSyntaxTest {
  @Test
  void annotationsOfAFunctionStandBeforeItsType() {
    assertThat(
            tree(
                """
                _IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ static NTSTATUS f(void);
                NTSTATUS _IRQL_requires_same_ NTAPI_WORD g(void);
                _Use_decl_annotations_ void h(int a) { }
                """))
        .isEqualTo(
            """
            declare static f: function() returning NTSTATUS @_IRQL_requires_max_(DISPATCH_LEVEL) @_Must_inspect_result_
            declare g: function() returning NTSTATUS @_IRQL_requires_same_ @NTAPI_WORD
            function h: function(a: int) returning void @_Use_decl_annotations_
              block
            """);
  }

  @Test
  void annotationsOfAFunctionMayStandBehindItsParameters() {
    assertThat(
            tree(
                """
                void f(int *a) _Acquires_lock_(*a) _IRQL_raises_(2);
                void g(int *a) _Releases_lock_(*a) { }
                """))
        .isEqualTo(
            """
            declare f: function(a: pointer to int) returning void @_Acquires_lock_((* a)) @_IRQL_raises_(2)
            function g: function(a: pointer to int) returning void @_Releases_lock_((* a))
              block
            """);
  }

  @Test
  void parametersAreAnnotated() {
    assertThat(
            tree(
                """
                void f(_In_ int a, _Out_writes_bytes_to_(a + 1, *c) char *b, _Inout_opt_ int *c OPTIONAL, int _In_ d, int * _Null_terminated_ e, _In_ int);
                """))
        .isEqualTo(
            """
            declare f: function(a: int @_In_, b: pointer to char @_Out_writes_bytes_to_((+ a 1), (* c)), c: pointer to int @_Inout_opt_ @OPTIONAL, d: int @_In_, e: pointer to int @_Null_terminated_, int @_In_) returning void
            """);
  }

  @Test
  void oldMarkersAreAnnotations() {
    assertThat(
            tree(
                """
                void f(IN int a, IN OUT int *b OPTIONAL, OUT T *c, __in_opt void *d, __drv_aliasesMem int *e);
                """))
        .isEqualTo(
            """
            declare f: function(a: int @IN, b: pointer to int @IN @OUT @OPTIONAL, c: pointer to T @OUT, d: pointer to void @__in_opt, e: pointer to int @__drv_aliasesMem) returning void
            """);
  }

  @Test
  void annotationsNest() {
    assertThat(
            tree(
                """
                _When_(Wait == 0, _Must_inspect_result_ _IRQL_requires_max_(2))
                _At_(*a, _When_(return != 0, _Post_ _Null_ _At_(a->b, _Out_)))
                int f(int Wait, struct s *a);
                """))
        .isEqualTo(
            """
            declare f: function(Wait: int, a: pointer to struct s) returning int @_When_((== Wait 0), @_Must_inspect_result_ @_IRQL_requires_max_(2)) @_At_((* a), @_When_((!= return 0), @_Post_ @_Null_ @_At_((-> b a), @_Out_)))
            """);
  }

  @Test
  void argumentsAreExpressions() {
    assertThat(
            tree(
                """
                _Success_(return >= 0 && *b != 3) _Ret_range_(<, 5) _Post_satisfies_(_Old_(a) == return)
                _Function_class_(DRIVER_UNLOAD) _Reason_("why") _Bytes_(sizeof(struct s) * 2)
                int f(int a, int *b);
                """))
        .isEqualTo(
            """
            declare f: function(a: int, b: pointer to int) returning int @_Success_((&& (>= return 0) (!= (* b) 3))) @_Ret_range_(raw <, 5) @_Post_satisfies_((== (call _Old_ a) return)) @_Function_class_(DRIVER_UNLOAD) @_Reason_("why") @_Bytes_((* (sizeof<struct s>) 2))
            """);
  }

  @Test
  void membersAndTypedefsAreAnnotated() {
    assertThat(
            tree(
                """
                typedef _Function_class_(CALLBACK) _IRQL_requires_(2) void CALLBACK(_In_ void *context);
                typedef struct __ddi_opaque __ddi_aligned_64bit(16) _S {
                  __ddi_read_only int a;
                  _Field_size_(a) char *b, c _Guarded_by_(a);
                  _Guarded_by_(a) struct { int d; } e;
                } S, *PS;
                typedef struct __declspec(align(8)) _T *PT;
                """))
        .isEqualTo(
            """
            declare typedef CALLBACK: function(context: pointer to void @_In_) returning void @_Function_class_(CALLBACK) @_IRQL_requires_(2)
            struct _S @__ddi_opaque @__ddi_aligned_64bit(16)
              declare a: int @__ddi_read_only
              declare b: pointer to char @_Field_size_(a)
              declare c: char @_Field_size_(a) @_Guarded_by_(a)
              struct (anonymous)
                declare d: int
              declare e: struct (anonymous) @_Guarded_by_(a)
            declare typedef S: struct _S
            declare typedef PS: pointer to struct _S
            declare typedef PT: pointer to struct _T
            """);
  }

  @Test
  void variablesAndPointersAreAnnotated() {
    assertThat(
            tree(
                """
                _Guarded_by_(Lock) static int Count = 1;
                void f(void) {
                  _Null_terminated_ char *a = 0, * _Nullable_ b;
                  __declspec(align(16)) int c;
                }
                """))
        .isEqualTo(
            """
            declare static Count: int @_Guarded_by_(Lock) = 1
            function f: function() returning void
              block
                declare a: pointer to char @_Null_terminated_ = 0
                declare b: pointer to char @_Null_terminated_ @_Nullable_
                declare c: int @__declspec((call align 16))
            """);
  }

  @Test
  void functionPointersAreAnnotated() {
    assertThat(
            tree(
                """
                typedef void (__stdcall *_Callback_type_)(_In_ int);
                _IRQL_requires_(0) int (_In_ *a)(_Out_ int *);
                struct s { _Must_inspect_result_ int (*Callback)(_In_opt_ void *Context) _Acquires_lock_(x); };
                """))
        .isEqualTo(
            """
            declare typedef _Callback_type_: pointer to function(int @_In_) returning void
            declare a: pointer to function(pointer to int @_Out_) returning int @_IRQL_requires_(0) @_In_
            struct s
              declare Callback: pointer to function(Context: pointer to void @_In_opt_) returning int @_Must_inspect_result_ @_Acquires_lock_(x)
            declare struct s
            """);
  }

  @Test
  void anAnnotationThatStandsAloneIsACall() {
    assertThat(
            tree(
                """
                _Analysis_mode_(_Analysis_code_type_kernel_driver_)
                void f(int a) {
                  _Analysis_assume_(a != 0);
                  if (a) _Analysis_assume_lock_held_(a);
                  g(a);
                }
                """))
        .isEqualTo(
            """
            function f: function(a: int) returning void @_Analysis_mode_(@_Analysis_code_type_kernel_driver_)
              block
                (call _Analysis_assume_ (!= a 0))
                if a
                  (call _Analysis_assume_lock_held_ a)
                (call g a)
            """);
  }

  @Test
  void namesThatLookLikeAnnotationsAreNames() {
    assertThat(
            tree(
                """
                struct _Outer_ { int _Inner_; };
                enum _Kind_ { A };
                void f(struct _Outer_ *p) { p->_Inner_ = 1; }
                """))
        .isEqualTo(
            """
            struct _Outer_
              declare _Inner_: int
            declare struct _Outer_
            enum _Kind_
              A
            declare enum _Kind_
            function f: function(p: pointer to struct _Outer_) returning void
              block
                (= (-> _Inner_ p) 1)
            """);
  }

  @Test
  void unknownWordsOfTheShapeOfSalAreAnnotations() {
    assertThat(
            tree(
                """
                _Brand_new_annotation_(a, b) int f(_Brand_new_ int a);
                """))
        .isEqualTo(
            """
            declare f: function(a: int @_Brand_new_) returning int @_Brand_new_annotation_(a, b)
            """);
  }
}
