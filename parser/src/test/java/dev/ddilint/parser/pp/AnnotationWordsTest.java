package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationWordsTest {
  private final Symbols symbols = new Symbols();
  private final AnnotationWords words = AnnotationWords.bundled(symbols);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_In_",
        "_Inout_opt_",
        "_IRQL_requires_same_",
        "__in",
        "__drv_sameIRQL",
        "IN",
        "OPTIONAL",
        "__ddi_opaque"
      })
  void wordsWithoutArguments(String word) {
    assertThat(words.isAnnotation(symbols.intern(word))).isTrue();
    assertThat(words.takesArguments(symbols.intern(word))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_In_reads_bytes_",
        "_When_",
        "_IRQL_requires_max_",
        "__in_bcount",
        "__drv_maxIRQL",
        "__ddi_begins",
        "__ddi_something_new",
        "__drv_something_new"
      })
  void wordsWithArguments(String word) {
    assertThat(words.isAnnotation(symbols.intern(word))).isTrue();
    assertThat(words.takesArguments(symbols.intern(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in",
        "_in_",
        "__inline",
        "__int64",
        "__declspec",
        "DRIVER_UNLOAD",
        "__ddi_containing_record"
      })
  void otherWords(String word) {
    assertThat(words.isAnnotation(symbols.intern(word))).isFalse();
    assertThat(words.takesArguments(symbols.intern(word))).isFalse();
  }

  @Test
  void annotationsReachTheParserAsTheyAre(@TempDir Path folder) {
    String text =
        "#ifndef _In_\n#define _In_ no\n#endif\n#define IN\n#define LOW 2\nf(_In_ IN int a, _In_range_(0, LOW) int b);\n";
    assertThat(new Sources(folder).preprocess(text).tokens())
        .isEqualTo("f ( _In_ IN int a , _In_range_ ( 0 , 2 ) int b ) ;");
    assertThat(new Sources(folder).annotationsAreMacros().preprocess(text).tokens())
        .isEqualTo("f ( no int a , _In_range_ ( 0 , 2 ) int b ) ;");
  }
}
