package dev.ddilint.cli.config;

import dev.ddilint.cli.config.Setting.Kind;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceReader;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.check.RuleList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a configuration file; what it does not know is an error with a place. */
public final class ConfigurationReader {
  /** Thousands of lines; a larger file is something else. */
  static final int MAX_CHARACTERS = 64 << 10;

  static final String RULES = "rules";
  static final String EXCLUDE = "exclude";
  static final String OVERRIDES = "overrides";
  static final String PATHS = "paths";

  private final Path file;
  private final YamlNodes nodes;
  private final Releases releases = Releases.load();
  private final Map<Setting, List<String>> options = new EnumMap<>(Setting.class);
  private final Map<Setting, ReleaseFact> facts = new EnumMap<>(Setting.class);
  private Map<String, RuleLevel> rules = Map.of();
  private final List<PathPattern> excluded = new ArrayList<>();
  private final List<PathSettings> paths = new ArrayList<>();

  private ConfigurationReader(Path file, SourceFile source) {
    this.file = file;
    this.nodes = new YamlNodes(source);
  }

  /**
   * Reads a file.
   *
   * @param name how messages and reports call it
   */
  public static Configuration read(Path file, String name) throws ConfigurationException {
    SourceReader.Reading reading = new SourceReader().read(file, name, SourceFile.Origin.PROJECT);
    if (reading instanceof SourceReader.Reading.Failure failure) {
      throw new ConfigurationException(failure.problem().message());
    }
    SourceFile source = ((SourceReader.Reading.Text) reading).file();
    if (source.text().length() > MAX_CHARACTERS) {
      throw new ConfigurationException(name + " is too large for a configuration file");
    }
    return new ConfigurationReader(file.toAbsolutePath().normalize(), source).read();
  }

  private Configuration read() throws ConfigurationException {
    Optional<Node> root = nodes.root();
    if (root.isPresent()) {
      for (Map.Entry<ScalarNode, Node> entry : nodes.entries(root.get()).entrySet()) {
        readEntry(entry.getKey(), entry.getValue());
      }
    }
    return new Configuration(
        file,
        options,
        Optional.ofNullable(facts.get(Setting.TARGET)),
        Optional.ofNullable(facts.get(Setting.MIN_OS)),
        rules,
        excluded,
        paths);
  }

  private void readEntry(ScalarNode key, Node value) throws ConfigurationException {
    switch (key.getValue()) {
      case RULES -> rules = readRules(value);
      case EXCLUDE -> excluded.addAll(readPatterns(value));
      case OVERRIDES -> {
        for (Node item : nodes.items(value)) {
          paths.add(readPathSettings(item));
        }
      }
      default -> {
        Setting setting = Setting.of(key.getValue()).orElseThrow(() -> unknown("key", key, keys()));
        readSetting(setting, value);
      }
    }
  }

  /** All keys of the file's first level. */
  static List<String> keys() {
    return Stream.concat(Setting.keys().stream(), Stream.of(RULES, EXCLUDE, OVERRIDES)).toList();
  }

  private void readSetting(Setting setting, Node value) throws ConfigurationException {
    if (setting.kind() == Kind.RELEASE) {
      facts.put(setting, readRelease(setting, value));
      return;
    }
    boolean list = setting.kind() == Kind.LIST || setting.kind() == Kind.PATHS;
    List<String> values = new ArrayList<>();
    for (Node item : list ? nodes.items(value) : List.of(value)) {
      values.add(readValue(setting, item));
    }
    options.put(setting, values);
  }

  private String readValue(Setting setting, Node node) throws ConfigurationException {
    String text = nodes.text(node);
    if (setting.kind() == Kind.SWITCH && !text.equals("true") && !text.equals("false")) {
      throw new ConfigurationException(nodes.place(node), setting.key() + " is true or false");
    }
    boolean path = setting.kind() == Kind.PATH || setting.kind() == Kind.PATHS;
    return path ? within(text, node) : text;
  }

  /** The file may be a stranger's: it names nothing outside of its own folder. */
  private String within(String text, Node node) throws ConfigurationException {
    try {
      Path path = folder().resolve(text).normalize();
      if (path.startsWith(folder())) {
        return path.toString();
      }
    } catch (InvalidPathException e) {
      throw new ConfigurationException(nodes.place(node), "this is no path");
    }
    throw new ConfigurationException(
        nodes.place(node), text + " lies outside the folder of the configuration file");
  }

  private Path folder() {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  private ReleaseFact readRelease(Setting setting, Node node) throws ConfigurationException {
    String text = nodes.text(node);
    Optional<Release> release = releases.find(text);
    if (release.isEmpty()) {
      List<String> known = releases.all().stream().map(Release::id).toList();
      throw new ConfigurationException(
          nodes.place(node),
          "unknown Windows release %s%s".formatted(text, Suggestion.of(text, known)));
    }
    return new ReleaseFact(
        release.get(),
        "%s is %s".formatted(setting.key(), release.get().name()),
        Optional.of(nodes.place(node)));
  }

  private Map<String, RuleLevel> readRules(Node value) throws ConfigurationException {
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    for (Map.Entry<ScalarNode, Node> entry : nodes.entries(value).entrySet()) {
      String rule = readRule(entry.getKey());
      String word = nodes.text(entry.getValue());
      RuleLevel level =
          RuleLevel.of(word)
              .orElseThrow(
                  () -> unknown("level", (ScalarNode) entry.getValue(), RuleLevel.words()));
      levels.put(rule, level);
    }
    return levels;
  }

  /** A rule by name or id; its name. */
  private String readRule(ScalarNode key) throws ConfigurationException {
    List<RuleInfo> all = RuleList.all().stream().map(Rule::info).toList();
    return all.stream()
        .filter(
            info ->
                info.name().equals(key.getValue()) || info.id().equalsIgnoreCase(key.getValue()))
        .findFirst()
        .map(RuleInfo::name)
        .orElseThrow(() -> unknown("rule", key, all.stream().map(RuleInfo::name).toList()));
  }

  private List<PathPattern> readPatterns(Node value) throws ConfigurationException {
    List<PathPattern> patterns = new ArrayList<>();
    for (Node item : nodes.items(value)) {
      try {
        patterns.add(PathPattern.of(folder(), nodes.text(item)));
      } catch (PatternSyntaxException e) {
        throw new ConfigurationException(
            nodes.place(item), "the pattern makes no sense: " + e.getDescription());
      }
    }
    return patterns;
  }

  private PathSettings readPathSettings(Node value) throws ConfigurationException {
    List<PathPattern> patterns = List.of();
    Map<String, RuleLevel> levels = Map.of();
    Map<Setting, ReleaseFact> releasesHere = new EnumMap<>(Setting.class);
    for (Map.Entry<ScalarNode, Node> entry : nodes.entries(value).entrySet()) {
      String key = entry.getKey().getValue();
      if (key.equals(PATHS)) {
        patterns = readPatterns(entry.getValue());
      } else if (key.equals(RULES)) {
        levels = readRules(entry.getValue());
      } else {
        Setting setting =
            Setting.of(key)
                .filter(each -> each.kind() == Kind.RELEASE)
                .orElseThrow(() -> unknown("key", entry.getKey(), overrideKeys()));
        releasesHere.put(setting, readRelease(setting, entry.getValue()));
      }
    }
    if (patterns.isEmpty()) {
      throw new ConfigurationException(nodes.place(value), "paths are missing");
    }
    return new PathSettings(
        patterns,
        Optional.ofNullable(releasesHere.get(Setting.TARGET)),
        Optional.ofNullable(releasesHere.get(Setting.MIN_OS)),
        levels);
  }

  /** The keys of what holds for some paths. */
  static List<String> overrideKeys() {
    return List.of(PATHS, RULES, Setting.TARGET.key(), Setting.MIN_OS.key());
  }

  private ConfigurationException unknown(String what, ScalarNode node, List<String> known) {
    return new ConfigurationException(
        nodes.place(node),
        "unknown %s %s%s".formatted(what, node.getValue(), Suggestion.of(node.getValue(), known)));
  }
}
