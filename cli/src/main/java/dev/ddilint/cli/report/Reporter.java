package dev.ddilint.cli.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. */
@FunctionalInterface
public interface Reporter {
  void write(Report report, Writer out) throws IOException;
}
