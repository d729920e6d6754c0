package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.AnnotationWords;
import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TokenKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * From the spelling of a preprocessing token to the token type the grammar knows it by.
 *
 * <p>The type of a spelling is computed once and kept by symbol number. Threads share the table: an
 * entry has one possible value, so it does not matter which of them writes it, or when another one
 * sees it.
 */
final class Keywords {
  /** A line a token type: its name in the grammar, then the words. */
  private static final String WORDS =
      """
      SPECIFIER typedef extern static auto register inline __inline __inline__ __forceinline
      SPECIFIER _inline _forceinline _Noreturn _Thread_local __thread
      QUALIFIER const __const __const__ volatile __volatile __volatile__ restrict __restrict
      QUALIFIER __restrict__ __unaligned _unaligned _Atomic
      BUILTIN_TYPE void char short int long float double signed __signed __signed__ unsigned _Bool
      BUILTIN_TYPE __int8 __int16 __int32 __int64 __int128 _int8 _int16 _int32 _int64 __wchar_t
      BUILTIN_TYPE _Complex __complex__ __builtin_va_list
      STRUCT struct union
      ENUM enum
      TYPEOF typeof __typeof __typeof__ typeof_unqual __typeof_unqual__
      SIZEOF sizeof
      ALIGNOF _Alignof alignof __alignof __alignof__
      OFFSETOF __builtin_offsetof
      CONTAINING_RECORD __ddi_containing_record
      VA_ARG va_arg __builtin_va_arg __crt_va_arg
      GENERIC _Generic
      STATIC_ASSERT _Static_assert static_assert
      IF if
      ELSE else
      SWITCH switch
      CASE case
      DEFAULT default
      WHILE while
      DO do
      FOR for
      GOTO goto
      CONTINUE continue
      BREAK break
      RETURN return
      TRY __try _try
      EXCEPT __except _except
      FINALLY __finally _finally
      LEAVE __leave _leave
      SEH_WORD try except finally leave
      ASM __asm _asm __asm__ asm
      LPAREN (
      RPAREN )
      LBRACKET [ <:
      RBRACKET ] :>
      LBRACE { <%
      RBRACE } %>
      SEMICOLON ;
      COMMA ,
      COLON :
      QUESTION ?
      DOT .
      ARROW ->
      ELLIPSIS ...
      ASSIGN =
      STAR *
      AMPERSAND &
      COMPOUND_ASSIGN *= /= %= += -= <<= >>= &= ^= |=
      BINARY / % << >> < > <= >= == != ^ | && ||
      SIGN + -
      COMPLEMENT ~ !
      INCREMENT ++ --
      CALLING_CONVENTION __cdecl _cdecl __stdcall _stdcall __fastcall _fastcall __vectorcall
      CALLING_CONVENTION __thiscall __clrcall __regcall __pascal _pascal __ptr32 __ptr64 __sptr
      CALLING_CONVENTION __uptr __w64 _w64 __extension__ __far __near
      BASED __based _based
      DECLSPEC __declspec _declspec __attribute__ __attribute _Alignas alignas __alignas
      """;

  /** {@code _Analysis_assume_} and its like are statements, whatever their shape. */
  private static final String ASSUMPTION = "_Analysis_assume";

  private final Symbols symbols;
  private final AnnotationWords annotations;
  private final Map<String, Integer> words = new HashMap<>();
  private volatile byte[] bySymbol = new byte[1 << 14];

  Keywords(Symbols symbols, AnnotationWords annotations) {
    this.symbols = symbols;
    this.annotations = annotations;
    WORDS
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            line -> {
              int type = typeNamed(line[0]);
              Arrays.stream(line).skip(1).forEach(word -> words.put(word, type));
            });
  }

  Symbols symbols() {
    return symbols;
  }

  /** The token type of a token of this {@link TokenKind} and spelling. */
  int typeOf(byte kind, int symbol) {
    return switch (kind) {
      case TokenKind.NUMBER -> CParser.NUMBER;
      case TokenKind.CHARACTER -> CParser.CHARACTER;
      case TokenKind.STRING -> CParser.STRING;
      case TokenKind.OTHER -> CParser.UNKNOWN;
      default -> typeOf(symbol);
    };
  }

  private int typeOf(int symbol) {
    byte[] known = bySymbol;
    int type = symbol < known.length ? known[symbol] : 0;
    return type != 0 ? type : learn(symbol);
  }

  private synchronized int learn(int symbol) {
    if (symbol >= bySymbol.length) {
      bySymbol = Arrays.copyOf(bySymbol, Math.max(symbol + 1, bySymbol.length * 2));
    }
    int type = classify(symbol, symbols.text(symbol));
    bySymbol[symbol] = (byte) type;
    return type;
  }

  private int classify(int symbol, String text) {
    Integer word = words.get(text);
    if (word != null) {
      return word;
    }
    if (!Character.isJavaIdentifierStart(text.charAt(0))) {
      return CParser.UNKNOWN;
    }
    if (text.startsWith(ASSUMPTION)) {
      return CParser.IDENTIFIER;
    }
    if (annotations.isAnnotation(symbol)) {
      return CParser.ANNOTATION;
    }
    return hasShapeOfSal(text) ? CParser.SAL_LIKE : CParser.IDENTIFIER;
  }

  /** {@code _Ret_maybenull_}: SAL grows, and nobody else gives names such a shape. */
  private static boolean hasShapeOfSal(String word) {
    int last = word.length() - 1;
    return last > 2
        && word.charAt(0) == '_'
        && word.charAt(last) == '_'
        && Character.isUpperCase(word.charAt(1))
        && word.chars().anyMatch(Character::isLowerCase);
  }

  private static int typeNamed(String name) {
    for (int type = 1; type <= CParser.VOCABULARY.getMaxTokenType(); type++) {
      if (name.equals(CParser.VOCABULARY.getSymbolicName(type))) {
        return type;
      }
    }
    throw new IllegalStateException("the grammar has no token type " + name);
  }
}
