package dev.ddilint.cli.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@link Statistics} as JSON. */
public final class StatisticsWriter {
  private StatisticsWriter() {}

  public static void write(Statistics statistics, Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Files.writeString(file, mapper.writeValueAsString(statistics) + "\n");
  }
}
