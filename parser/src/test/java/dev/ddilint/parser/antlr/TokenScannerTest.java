package dev.ddilint.parser.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a first character alone tells the token, the grammar would have told the same. */
class TokenScannerTest {
  private static final int ASCII = 0x80;

  /** What a text's first token is, where it ends, and whether it has an end. */
  private record First(int type, int end, boolean complete) {}

  @Test
  void everyPairOfCharactersBeginsTheTokenThatTheGrammarSees() {
    for (char first = 0; first < ASCII; first++) {
      for (char second = 0; second < ASCII; second++) {
        String text = "" + first + second + "\"x' */ =>";
        assertThat(scanned(text)).as(text).isEqualTo(matched(text));
      }
    }
  }

  @Test
  void soDoLongerTexts() {
    String characters = " \t\r\nLuU8_$az09.'\"\\/*()[]{}<>:%#;,~?+-&|=!^@\u00e9";
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(8); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      assertThat(scanned(text.toString())).as(text.toString()).isEqualTo(matched(text.toString()));
    }
  }

  private static First scanned(String text) {
    CharArrayStream stream = new CharArrayStream(text.toCharArray(), text.length());
    PreprocessingTokens lexer = new PreprocessingTokens(stream);
    return new First(lexer.scan(), stream.index(), lexer.isComplete());
  }

  private static First matched(String text) {
    CharArrayStream stream = new CharArrayStream(text.toCharArray(), text.length());
    PreprocessingTokens lexer = new PreprocessingTokens(stream);
    return new First(lexer.match(), stream.index(), lexer.isComplete());
  }
}
