package dev.ddilint.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  private static final String TEXT = "// größe \u20ac\r\n";

  private final SourceReader reader = new SourceReader();
  private final Path folder;

  SourceReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String decoded(byte[] bytes) throws IOException {
    Path file = folder.resolve("x.c");
    Files.write(file, bytes);
    SourceReader.Reading reading = reader.read(file, "x.c", SourceFile.Origin.PROJECT);
    return ((SourceReader.Reading.Text) reading).file().text();
  }

  private String failure(Path path) {
    SourceReader.Reading reading = reader.read(path, "x.c", SourceFile.Origin.PROJECT);
    return ((SourceReader.Reading.Failure) reading).problem().message();
  }

  @Test
  void utf8WithAndWithoutAMark() throws IOException {
    assertThat(decoded(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(decoded(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void utf16WithAMark() throws IOException {
    assertThat(decoded(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    assertThat(decoded(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void utf16WithoutAMarkThatBeginsWithAscii() throws IOException {
    String text = "; Größe\r\n";
    assertThat(decoded(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
    assertThat(decoded(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
  }

  @Test
  void aZeroByteAloneMakesNoUtf16() throws IOException {
    byte[] bytes = {'a', 0, 'b', 'c'};
    assertThat(decoded(bytes)).isEqualTo("a\0bc");
  }

  @Test
  void windows1252WhereItIsNoUtf8() throws IOException {
    assertThat(decoded(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(decoded(new byte[0])).isEmpty();
  }

  @Test
  void whatIsNotThereOrNoFile() {
    assertThat(failure(folder.resolve("none.c"))).isEqualTo("cannot read x.c: no such file");
    assertThat(failure(folder)).isEqualTo("cannot read x.c: not a file");
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    Path file = folder.resolve("large.c");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(SourceReader.MAX_BYTES + 1L);
    }
    assertThat(failure(file)).isEqualTo("x.c is larger than 8388608 bytes and was not read");
  }
}
