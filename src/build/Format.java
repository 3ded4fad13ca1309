import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats the sources ({@code apply}), or says which are not formatted ({@code check}). A program
 * of its own because google-java-format reads only the Java of the JDK it runs on, and Maven may
 * run on an older one than the sources are written in.
 */
public final class Format {
  public static void main(String[] args) throws IOException, FormatterException {
    boolean apply = args[0].equals("apply");
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String before = Files.readString(file);
        String after = format(file, before);
        if (!after.equals(before)) {
          unformatted.add(file);
          if (apply) {
            Files.writeString(file, after);
          }
        }
      }
    }
    unformatted.forEach(
        file -> System.out.println((apply ? "formatted " : "not formatted: ") + file));
    if (!apply && !unformatted.isEmpty()) {
      System.out.println("Run: mvn -Pformat validate");
      System.exit(1);
    }
  }

  private static String format(Path file, String source) throws FormatterException {
    JavaFormatterOptions options = JavaFormatterOptions.builder().reorderModifiers(true).build();
    try {
      return new Formatter(options)
          .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
