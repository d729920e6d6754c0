package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacroExpansionTest {
  private final Sources sources;

  MacroExpansionTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  private String expand(String text) {
    Sources.Result result = sources.preprocess(text);
    assertThat(result.problems()).isEmpty();
    return result.tokens();
  }

  @Test
  void replacesNamesAndInvocations() {
    assertThat(
            expand(
                """
                #define TAG 'gaT1'
                #define MAX(a, b) ((a) > (b) ? (a) : (b))
                int x = TAG + MAX(1, f(2, 3)) + MAX;
                """))
        .isEqualTo(
            "int x = 'gaT1' + ( ( 1 ) > ( f ( 2 , 3 ) ) ? ( 1 ) : ( f ( 2 , 3 ) ) ) + MAX ;");
  }

  @Test
  void aSpaceBeforeTheParenthesisBelongsToTheReplacement() {
    assertThat(expand("#define F (x) + 1\nF(2)\n")).isEqualTo("( x ) + 1 ( 2 )");
  }

  @Test
  void anInvocationMaySpanLinesAndDirectives() {
    assertThat(
            expand(
                """
                #define F(a, b) a-b
                F
                (1,
                #if 0
                2
                #else
                3
                #endif
                )
                """))
        .isEqualTo("1 - 3");
  }

  @Test
  void argumentsAreExpandedBeforeTheyAreSubstituted() {
    assertThat(expand("#define ONE 1\n#define F(x) x #x\nF(ONE)\n")).isEqualTo("1 \"ONE\"");
  }

  @Test
  void aMacroDoesNotExpandWithinItself() {
    assertThat(expand("#define f(x) x + f(x)\n#define z z[0]\nf(f(z))\n"))
        .isEqualTo("z [ 0 ] + f ( z [ 0 ] ) + f ( z [ 0 ] + f ( z [ 0 ] ) )");
  }

  @Test
  void anInvocationMayTakeItsArgumentsFromBehindTheReplacement() {
    assertThat(expand("#define f(a) a*g\n#define g(a) f(a)\nf(2)(9)\n")).isEqualTo("2 * 9 * g");
  }

  @Test
  void theExamplesOfTheStandard() {
    assertThat(
            expand(
                """
                #define x 3
                #define f(a) f(x * (a))
                #undef x
                #define x 2
                #define g f
                #define z z[0]
                #define h g(~
                #define m(a) a(w)
                #define w 0,1
                #define t(a) a
                #define p() int
                #define q(x) x
                #define r(x,y) x ## y
                #define str(x) # x
                f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);
                g(x+(3,4)-w) | h 5) & m
                (f)^m(m);
                p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };
                char c[2][6] = { str(hello), str() };
                """))
        .isEqualTo(
            "f ( 2 * ( y + 1 ) ) + f ( 2 * ( f ( 2 * ( z [ 0 ] ) ) ) ) % f ( 2 * ( 0 ) ) + t ( 1 ) ;"
                + " f ( 2 * ( 2 + ( 3 , 4 ) - 0 , 1 ) ) | f ( 2 * ( ~ 5 ) ) & f ( 2 * ( 0 , 1 ) )"
                + " ^ m ( 0 , 1 ) ;"
                + " int i [ ] = { 1 , 23 , 4 , 5 , } ;"
                + " char c [ 2 ] [ 6 ] = { \"hello\" , \"\" } ;");
  }

  @Test
  void stringizingKeepsSpellingAndOneSpace() {
    assertThat(expand("#define S(x) #x\nS( a   /* b */ +\n\"c\\n\" '\"' )\n"))
        .isEqualTo("\"a + \\\"c\\\\n\\\" '\\\"'\"");
  }

  @Test
  void pastingMakesTokensOfSeveralKinds() {
    assertThat(
            expand(
                """
                #define P(a, b) a ## b
                P(x, 1) P(1, e) P(+, =) P(L, "s") P(., 5) P(<, <=) P(1e, -)
                """))
        .isEqualTo("x1 1e += L\"s\" .5 <<= 1e-");
  }

  @Test
  void pastingWhatIsNoTokenLeavesBothAsMsvcDoes() {
    assertThat(expand("#define P(a, b) a ## b\nP(\"%s\", \"x\") P(-, 1)\n"))
        .isEqualTo("\"%s\" \"x\" - 1");
  }

  @Test
  void aPastedNameIsExpandedAgain() {
    assertThat(expand("#define AB 7\n#define P(a, b) a ## b\nP(A, B)\n")).isEqualTo("7");
  }

  @Test
  void variadicArguments() {
    assertThat(
            expand(
                """
                #define P(format, ...) printf(format, __VA_ARGS__)
                #define GNU(args...) f(args)
                #define ALL(...) #__VA_ARGS__
                P("a", 1, 2); GNU(1, 2); ALL(a, b,c);
                """))
        .isEqualTo("printf ( \"a\" , 1 , 2 ) ; f ( 1 , 2 ) ; \"a, b,c\" ;");
  }

  @Test
  void theCommaBeforeAnEmptyVariadicArgumentGoes() {
    assertThat(
            expand(
                """
                #define MSVC(format, ...) f(format, __VA_ARGS__)
                #define GNU(format, ...) f(format, ## __VA_ARGS__)
                MSVC(1); MSVC(1,); GNU(1); GNU(1, 2, 3);
                """))
        .isEqualTo("f ( 1 ) ; f ( 1 ) ; f ( 1 ) ; f ( 1 , 2 , 3 ) ;");
  }

  @Test
  void missingArgumentsAreEmptyAndSurplusOnesGoAsWithMsvc() {
    assertThat(expand("#define F(a, b) [a|b]\nF(1) F() F(1, 2, 3)\n"))
        .isEqualTo("[ 1 | ] [ | ] [ 1 | 2 ]");
  }

  @Test
  void msvcJoinsALetterWithAStringizedArgument() {
    assertThat(expand("#define WIDE(x) L#x\n#define C(x) #@x\nWIDE(a b) C(q)\n"))
        .isEqualTo("L\"a b\" 'q'");
  }

  @Test
  void msvcDoesNotTakeACommaFromAnotherMacroForASeparator() {
    assertThat(
            expand("#define COMMA ,\n#define G(a, b) <a|b>\n#define F(c) G(1 c 2, 3)\nF(COMMA)\n"))
        .isEqualTo("< 1 , 2 | 3 >");
  }

  @Test
  void builtInMacros() {
    assertThat(expand("__LINE__ __COUNTER__\n__COUNTER__ __FILE__ __LINE__ __INCLUDE_LEVEL__\n"))
        .isEqualTo("1 0 1 \"main.c\" 2 0");
  }

  @Test
  void theLineOfAnInvocationIsThatOfItsEnd() {
    assertThat(expand("#define HERE(x) x ## __LINE__ __LINE__\nHERE(\n)\n")).isEqualTo("3 3");
  }

  @Test
  void lineDirectivesRenumber() {
    assertThat(expand("#line 100 \"other.c\"\n__LINE__ __FILE__\n")).isEqualTo("100 \"other.c\"");
  }

  @Test
  void savedDefinitionsComeBack() {
    assertThat(
            expand(
                """
                #define X 1
                #pragma push_macro("X")
                #undef X
                #define X 2
                X
                #pragma pop_macro("X")
                X
                """))
        .isEqualTo("2 1");
  }

  @Test
  void anInvocationWithoutAnEndKeepsItsTokens() {
    Sources.Result result = sources.preprocess("#define F(x) x\nF(1, g(2);\nint y;\n");
    assertThat(result.tokens()).isEqualTo("F ( 1 , g ( 2 ) ; int y ;");
    assertThat(result.problems()).containsExactly("main.c:2:1: invocation of macro F has no end");
  }

  @Test
  void definitionsThatMakeNoSenseAreReported() {
    Sources.Result result =
        sources.preprocess("#define\n#define 1\n#define F(1) x\n#undef\n#define defined\n");
    assertThat(result.problems())
        .containsExactly(
            "main.c:1:1: #define needs a name",
            "main.c:2:1: #define needs a name",
            "main.c:3:1: the parameters of macro F do not make sense",
            "main.c:4:1: #undef needs a name",
            "main.c:5:1: defined cannot be a macro");
  }

  @Test
  void charactersThatMakeNoTokenAreReportedWhereTheyAreUsed() {
    Sources.Result result = sources.preprocess("#if 0\ndon't\n#endif\nint a @ b; 'x\nint c;\n");
    assertThat(result.tokens()).isEqualTo("int a b ; int c ;");
    assertThat(result.problems())
        .containsExactly(
            "main.c:4:7: character U+0040 is no part of C",
            "main.c:4:12: literal has no end on its line");
  }
}
