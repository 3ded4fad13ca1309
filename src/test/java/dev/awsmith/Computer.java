package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.command.Fitting;
import dev.awsmith.practice.PracticeWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A computer with a home of its own and an AWS of its own, where awsmith runs as in a script. */
public final class Computer implements AutoCloseable {
  public final Path home;
  public final PracticeWorld aws;
  private final Map<String, String> variables = new HashMap<>();

  /** What a run printed, and how it ended. */
  public record Ran(int exit, String out, String err) {
    /** Sees that it ended as a problem does, in these words, and with no result. */
    public void refuses(int code, String words) {
      assertEquals(code, exit, out + err);
      assertTrue(err.startsWith("awsmith: problem: "), err);
      assertTrue(err.contains(words), err);
      assertEquals("", out);
    }

    /** Sees that it ended well. */
    public Ran works() {
      assertEquals(0, exit, out + err);
      assertEquals("", err);
      return this;
    }

    /** The document it printed, which fits its schema. */
    public JsonObject json() {
      return Fitting.seen(out);
    }
  }

  public Computer(Path home) {
    this.home = home;
    try {
      aws = PracticeWorld.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    with("AWS_ENDPOINT_URL", aws.endpoint().toString());
    with("AWSMITH_STATE_DIR", state().toString());
  }

  public Computer with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  public Map<String, String> variables() {
    return Map.copyOf(variables);
  }

  public Path credentials() {
    return home.resolve(".aws/credentials");
  }

  public Path config() {
    return home.resolve(".aws/config");
  }

  public Path state() {
    return home.resolve("state");
  }

  public Computer holding(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays out the AWS files, for the eyes of their owner alone. */
  public Computer holding(String credentials, String config) {
    holding(config(), config).holding(credentials(), credentials);
    try {
      Files.setPosixFilePermissions(credentials(), PosixFilePermissions.fromString("rw-------"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs awsmith with these words and nothing on its standard input. */
  public Ran run(String... words) {
    return fed("", words);
  }

  public Ran fed(String input, String... words) {
    return fed(input.getBytes(StandardCharsets.UTF_8), words);
  }

  public Ran fed(byte[] input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      int exit =
          Main.run(
              words,
              new Surroundings(
                  variables(), home, new ByteArrayInputStream(input), stream(out), stream(err)));
      return new Ran(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports a text, with eu-west-1 for the Region. */
  public Ran imports(String text, String... options) {
    return fed(text, words(new String[] {"import", "-", "-r", "eu-west-1"}, options));
  }

  /** A command that goes on with these words. */
  public static String[] words(String[] beginning, String... rest) {
    return Stream.of(beginning, rest).flatMap(Stream::of).toArray(String[]::new);
  }

  /** The good key, in the file that the console lets one download. */
  public String csv() {
    return sample("A CSV file from the console");
  }

  /** A text to paste of this AWS. */
  public String sample(String title) {
    return aws.samples().stream()
        .filter(sample -> sample.title().equals(title))
        .findFirst()
        .orElseThrow()
        .text();
  }

  /** Every file of the home and what is in it, by its name below the home. */
  public Map<String, String> everything() {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(home)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        all.put(
            home.relativize(path).toString(),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      aws.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
