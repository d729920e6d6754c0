package dev.ddilint.parser.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TokenArray;
import dev.ddilint.parser.pp.TokenKind;
import dev.ddilint.parser.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexerTokenizerTest {
  private static final Map<Byte, String> KINDS =
      Map.of(
          TokenKind.IDENTIFIER, "id",
          TokenKind.NUMBER, "num",
          TokenKind.CHARACTER, "chr",
          TokenKind.STRING, "str",
          TokenKind.PUNCTUATOR, "op",
          TokenKind.OTHER, "other");

  private final Symbols symbols = new Symbols();

  private TokenArray read(String text) {
    return new LexerTokenizer(symbols)
        .tokenize(new SourceFile("test.c", SourceFile.Origin.PROJECT, text));
  }

  /** Kind and spelling of each token. */
  private List<String> tokens(String text) {
    TokenArray tokens = read(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> KINDS.get(tokens.kind(i)) + " " + symbols.text(tokens.symbol(i)))
        .toList();
  }

  @Test
  void names() {
    assertThat(tokens("a _B1 $x L u8 größe"))
        .containsExactly("id a", "id _B1", "id $x", "id L", "id u8", "id größe");
  }

  @Test
  void numbers() {
    assertThat(tokens("0 0x1Fui64 1.5e-3f .5 1..2 0xE+1 0x1p-2 1e+5 08"))
        .containsExactly(
            "num 0",
            "num 0x1Fui64",
            "num 1.5e-3f",
            "num .5",
            "num 1..2",
            "num 0xE",
            "op +",
            "num 1",
            "num 0x1p-2",
            "num 1e+5",
            "num 08");
  }

  @Test
  void literals() {
    assertThat(tokens("'a' L'\\'' 'abcd' \"s\\\"t\" L\"w\" u8\"x\" \"\" \"a\\\\\""))
        .containsExactly(
            "chr 'a'",
            "chr L'\\''",
            "chr 'abcd'",
            "str \"s\\\"t\"",
            "str L\"w\"",
            "str u8\"x\"",
            "str \"\"",
            "str \"a\\\\\"");
  }

  @Test
  void theLongestPunctuatorWins() {
    assertThat(tokens("a+++++b >>= ->* ... .. <<=== ## #@ #"))
        .containsExactly(
            "id a", "op ++", "op ++", "op +", "id b", "op >>=", "op ->", "op *", "op ...", "op .",
            "op .", "op <<=", "op ==", "op ##", "op #@", "op #");
  }

  @Test
  void otherSpellingsOfPunctuatorsAreTheSameTokens() {
    assertThat(tokens("<: :> <% %> %: %:%:"))
        .containsExactly("op [", "op ]", "op {", "op }", "op #", "op ##");
  }

  @Test
  void commentsAreSpace() {
    assertThat(tokens("a/* * / \n */b // c \" \\ d\ne /**/ f //"))
        .containsExactly("id a", "id b", "id e", "id f");
  }

  @Test
  void whatHasNoEndIsNoToken() {
    assertThat(tokens("don't\nx \"abc\ny /* z\nw"))
        .containsExactly("id don", "other 't", "id x", "other \"abc", "id y", "other /*");
  }

  @Test
  void otherCharactersStandAlone() {
    assertThat(tokens("a @ ` \\ b“"))
        .containsExactly("id a", "other @", "other `", "other \\", "id b", "other “");
  }

  @Test
  void whiteSpaceOfAllKinds() {
    assertThat(tokens("\ta\f\u000Bb\u001A\r\n\r\rc\u0000")).containsExactly("id a", "id b", "id c");
  }

  @Test
  void linesStartBehindEveryLineBreakThatNoBackslashHides() {
    TokenArray tokens = read("a b\r\nc \\\r\nd\re /*\n*/ f\n\n  g");
    assertThat(IntStream.range(0, tokens.size()).filter(tokens::startsLine).toArray())
        .containsExactly(0, 2, 4, 6);
  }

  @Test
  void offsetsAreThoseOfTheTextWithItsSplices() {
    String text = "a\\\nb + \\\n\\\r\nc \"x\\\ny\" d";
    TokenArray tokens = read(text);
    assertThat(
            IntStream.range(0, tokens.size())
                .mapToObj(
                    i ->
                        symbols.text(tokens.symbol(i))
                            + "="
                            + text.substring(tokens.start(i), tokens.end(i))))
        .containsExactly("ab=a\\\nb", "+=+", "c=c", "\"xy\"=\"x\\\ny\"", "d=d");
  }

  @Test
  void aLineCommentMayBeSpliced() {
    assertThat(tokens("// a \\\n b \nc")).containsExactly("id c");
  }
}
