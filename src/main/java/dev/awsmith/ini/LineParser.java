package dev.awsmith.ini;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ini4j.Config;
import org.ini4j.InvalidFileFormatException;
import org.ini4j.spi.IniHandler;
import org.ini4j.spi.IniParser;

/** Asks ini4j what a single line says. It never sees a whole file. */
final class LineParser implements IniHandler {
  /** What ini4j makes of a line. */
  sealed interface Said {
    /** A line in square brackets. */
    record Heading(String name) implements Said {}

    /** A key and its value, which may be a secret. */
    record Setting(String key, String value) implements Said {
      @Override
      public String toString() {
        return "Setting[" + key + "]";
      }
    }

    /** A line that sets nothing: no key, no sign between key and value, nothing at all. */
    record Nonsense() implements Said {}
  }

  private static final Said NONSENSE = new Said.Nonsense();

  private final IniParser parser = new Tuned();
  private Said said = NONSENSE;

  /** The one who asks knows whether it is a heading, for that is decided by its first column. */
  Said heading(String line) {
    return ask(line) instanceof Said.Heading heading ? heading : NONSENSE;
  }

  Said setting(String line) {
    return ask(line) instanceof Said.Setting setting ? setting : NONSENSE;
  }

  private Said ask(String line) {
    said = NONSENSE;
    try {
      parser.parse(new StringReader(line), this);
    } catch (InvalidFileFormatException e) {
      return NONSENSE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said;
  }

  @Override
  public void startSection(String name) {
    said = new Said.Heading(name);
  }

  @Override
  public void handleOption(String key, String value) {
    said = value == null ? NONSENSE : new Said.Setting(key, value);
  }

  @Override
  public void handleComment(String comment) {}

  @Override
  public void startIni() {}

  @Override
  public void endIni() {}

  @Override
  public void endSection() {}

  /** Every flag is set, because system properties change ini4j's defaults. */
  static Config config() {
    Config config = new Config();
    config.setComment(false);
    config.setEmptyOption(true);
    config.setEmptySection(true);
    config.setEscape(false);
    config.setEscapeKeyOnly(false);
    config.setEscapeNewline(false);
    config.setFileEncoding(StandardCharsets.UTF_8);
    config.setGlobalSection(true);
    config.setGlobalSectionName("?");
    config.setHeaderComment(false);
    config.setInclude(false);
    config.setLineSeparator("\n");
    config.setLowerCaseOption(false);
    config.setLowerCaseSection(false);
    config.setMultiOption(true);
    config.setMultiSection(false);
    config.setPathSeparator('/');
    config.setPropertyFirstUpper(false);
    config.setStrictOperator(false);
    config.setTree(false);
    config.setUnnamedSection(false);
    return config;
  }

  /** Its own parser, set to read as the AWS tools do. */
  private static final class Tuned extends IniParser {
    Tuned() {
      setConfig(config());
    }
  }
}
