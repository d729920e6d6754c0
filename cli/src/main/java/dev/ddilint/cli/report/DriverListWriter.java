package dev.ddilint.cli.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ddilint.cli.report.DriverList.Entry;
import dev.ddilint.cli.report.DriverList.Known;
import dev.ddilint.cli.report.DriverList.Settings;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a list of drivers for people, or as JSON. */
public final class DriverListWriter {
  private DriverListWriter() {}

  /** Writes JSON; the names of its members are those of the records. */
  public static void writeJson(DriverList list, Writer out) throws IOException {
    out.write(
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(list));
    out.write("\n");
  }

  /** Writes text: a paragraph a driver. */
  public static void writeText(DriverList list, Writer out) throws IOException {
    for (Entry driver : list.drivers()) {
      write(driver, out);
    }
    out.write(
        "%d %s\n"
            .formatted(list.drivers().size(), list.drivers().size() == 1 ? "driver" : "drivers"));
  }

  private static void write(Entry driver, Writer out) throws IOException {
    line(out, "", driver.name());
    line(out, "  ", "origin: " + driver.origin().source());
    for (Known kind : driver.kinds()) {
      line(out, "  ", "kind: " + kind.text());
    }
    line(out, "  ", "platform: " + driver.platform());
    line(out, "  ", "built for: " + driver.target().text());
    for (DriverList.Named fact : driver.facts()) {
      line(out, "  ", fact.name() + ": " + fact.known().text());
    }
    write("setup files", driver.setupFiles(), out);
    for (Settings settings : driver.settings()) {
      write("files", settings.files(), out);
      write("include folders", settings.includeFolders(), out);
      write("macros", settings.definitions(), out);
      write("forced includes", settings.forcedIncludes(), out);
    }
    if (!driver.cppFiles().isEmpty()) {
      line(out, "  ", "C++ files, not analysed: " + String.join(", ", driver.cppFiles()));
    }
    out.write("\n");
  }

  private static void write(String title, List<Known> facts, Writer out) throws IOException {
    if (!facts.isEmpty()) {
      line(out, "  ", title + ":");
      for (Known fact : facts) {
        line(out, "    ", fact.text());
      }
    }
  }

  /** One line, whatever a project file holds. */
  private static void line(Writer out, String indent, String text) throws IOException {
    out.write(indent + TerminalText.of(text) + "\n");
  }
}
