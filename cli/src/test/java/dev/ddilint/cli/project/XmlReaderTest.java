package dev.ddilint.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ddilint.parser.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reader reads all files of a run, one after the other. */
class XmlReaderTest {
  private final XmlReader reader = new XmlReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY name 'bad'>]><a>&name;</a>",
        "<a b='1'><c></a>",
        "<a><c>text &unknown; more</c></a>",
        "<a b='1",
        ""
      })
  void aFileThatIsRefusedLeavesNothingBehind(String bad) throws XmlReader.BadXml {
    assertThat(read("<before x='1'>one</before>").text()).isEqualTo("one");
    assertThatThrownBy(() -> read(bad)).isInstanceOf(XmlReader.BadXml.class);
    XmlElement after = read("<after y='2'><inner/>two</after>");
    assertThat(after.name()).isEqualTo("after");
    assertThat(after.attributes()).containsOnlyKeys("y");
    assertThat(after.text()).isEqualTo("two");
    assertThat(after.children()).singleElement().extracting(XmlElement::name).isEqualTo("inner");
  }

  @Test
  void entitiesOfAnEarlierFileAreUnknown() throws XmlReader.BadXml {
    read("<a>&lt;</a>");
    assertThatThrownBy(() -> read("<a>&name;</a>")).hasMessage("line 1 is no XML");
  }

  private XmlElement read(String text) throws XmlReader.BadXml {
    return reader.read(new SourceFile("driver.vcxproj", SourceFile.Origin.PROJECT, text));
  }
}
