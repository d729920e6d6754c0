package dev.ddilint.parser.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written as sections of several volumes is read again, and no more than is asked for. */
class SectionFileTest {
  private final SectionFile.Writer writer = new SectionFile.Writer();
  private final List<Integer> read = new ArrayList<>();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private SectionFile reopened() {
    List<byte[]> volumes = writer.volumes();
    return new SectionFile(
        number -> {
          read.add(number);
          return volumes.get(number);
        });
  }

  @Test
  void sectionsComeBackByNumber() {
    int reserved = writer.reserve();
    int near = writer.add(bytes("near"), 0);
    int far = writer.add(bytes("far"), 1);
    writer.set(reserved, bytes("known last"));
    SectionFile file = reopened();
    assertThat(file.section(reserved)).isEqualTo(bytes("known last"));
    assertThat(file.section(near)).isEqualTo(bytes("near"));
    assertThat(file.section(far)).isEqualTo(bytes("far"));
  }

  @Test
  void anEmptySectionIsEmpty() {
    assertThat(reopenedWith(new byte[0])).isEmpty();
  }

  private byte[] reopenedWith(byte[] section) {
    int number = writer.add(section, 1);
    return reopened().section(number);
  }

  @Test
  void aVolumeIsReadOnceAndOnlyWhenOneOfItsSectionsIsAskedFor() {
    writer.add(bytes("near"), 0);
    int far = writer.add(bytes("far"), 1);
    SectionFile file = reopened();
    file.section(0);
    assertThat(read).containsExactly(0);
    file.section(far);
    file.section(far);
    assertThat(read).containsExactly(0, 1);
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> new SectionFile(number -> bytes("PK, a jar or so")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no model index");
    assertThatThrownBy(() -> new SectionFile(number -> new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDamagedSectionIsSaidToBeDamaged() {
    writer.add(bytes("near"), 0);
    int far = writer.add(bytes("far"), 1);
    List<byte[]> volumes = writer.volumes();
    volumes.get(1)[0] = 0b111; // a kind of block that DEFLATE does not know
    SectionFile file = new SectionFile(volumes::get);
    assertThatThrownBy(() -> file.section(far))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the model index is damaged");
  }
}
