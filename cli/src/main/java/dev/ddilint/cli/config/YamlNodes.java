package dev.ddilint.cli.config;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The nodes of a YAML text with their places. */
record YamlNodes(SourceFile source) {

  /** The root; empty for an empty text. */
  Optional<Node> root() throws ConfigurationException {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    try {
      return new Compose(settings).composeString(source.text());
    } catch (MarkedYamlEngineException e) {
      throw new ConfigurationException(
          e.getProblemMark().map(this::at).orElse(Span.of(source, 0, 0)),
          "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigurationException(Span.of(source, 0, 0), "not YAML");
    } catch (StackOverflowError e) {
      throw new ConfigurationException(Span.of(source, 0, 0), "nested too deep");
    }
  }

  Span place(Node node) {
    return node.getStartMark().map(this::at).orElse(Span.of(source, 0, 0));
  }

  private Span at(Mark mark) {
    String text = source.text();
    int offset =
        text.offsetByCodePoints(
            0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    return Span.of(source, offset, offset);
  }

  /** The entries of a mapping, keys as written; a key may stand there once only. */
  Map<ScalarNode, Node> entries(Node node) throws ConfigurationException {
    if (!(node instanceof MappingNode mapping)) {
      throw new ConfigurationException(place(node), "keys and values are expected here");
    }
    Map<String, ScalarNode> seen = new LinkedHashMap<>();
    Map<ScalarNode, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new ConfigurationException(place(tuple.getKeyNode()), "a key must be a word");
      }
      if (seen.put(key.getValue(), key) != null) {
        throw new ConfigurationException(place(key), key.getValue() + " is said twice");
      }
      entries.put(key, tuple.getValueNode());
    }
    return entries;
  }

  /** The items of a list; a single value is a list of one. */
  List<Node> items(Node node) {
    return node instanceof SequenceNode sequence
        ? new ArrayList<>(sequence.getValue())
        : List.of(node);
  }

  String text(Node node) throws ConfigurationException {
    if (!(node instanceof ScalarNode scalar)) {
      throw new ConfigurationException(place(node), "a single value is expected here");
    }
    return scalar.getValue();
  }
}
