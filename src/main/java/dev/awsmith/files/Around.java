package dev.awsmith.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at what is around the AWS files: texts that shells start with, permissions, folders that
 * are copied elsewhere. What cannot be read is passed over: a diagnosis goes on without it.
 */
public final class Around {
  private static final List<String> COPIERS =
      List.of("OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud Drive", "Nextcloud");
  private static final String ICLOUD = "Mobile Documents";
  private static final Path WINDOWS_HOMES = Path.of("/mnt/c/Users");
  private static final int MANY = 200;

  private final Locations locations;
  private final Path project;

  /** {@code project} is the folder that a person works in. */
  public Around(Locations locations, Path project) {
    this.locations = locations;
    this.project = project.toAbsolutePath();
  }

  /** A text file, under the path that a person knows it by. */
  public record Found(String path, String text) {
    @Override
    public String toString() {
      return "Found[" + path + "]";
    }
  }

  /** A path and its permissions in octal. */
  public record Open(String path, String mode) {}

  /** A path and what copies it. */
  public record Copied(String path, String by) {}

  /** The texts at these paths, from the home folder; one that ends in a slash is a folder. */
  public List<Found> texts(List<String> paths) {
    return paths.stream().flatMap(path -> texts(path).stream()).toList();
  }

  private List<Found> texts(String named) {
    Path path = locations.home().resolve(named);
    return (named.endsWith("/") ? list(path, "*") : List.of(path))
        .stream().flatMap(file -> text(file).stream()).toList();
  }

  private Optional<Found> text(Path path) {
    try {
      return Reading.once(path, Reading.PASTE)
          .bytes()
          .map(
              bytes -> new Found(locations.shown(path), new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public String folder() {
    return locations.shown(locations.credentials().getParent());
  }

  /** Texts with secrets, and the folder, if others can reach them; not the credentials file. */
  public List<Open> readable() {
    if (!Inode.UNIX) {
      return List.of();
    }
    List<Open> open = new ArrayList<>();
    Path folder = locations.credentials().getParent();
    mode(folder)
        .filter(mode -> writableByOthers(mode))
        .ifPresent(mode -> open.add(open(folder, mode)));
    Stream.concat(
            list(folder, "credentials*").stream(),
            Stream.concat(Stream.of(locations.config()), list(folder, "config?*").stream()))
        .filter(path -> !path.equals(locations.credentials()))
        .distinct()
        .forEach(
            path ->
                mode(path)
                    .filter(mode -> !mode.endsWith("00"))
                    .filter(mode -> text(path).filter(Around::holdsSecret).isPresent())
                    .ifPresent(mode -> open.add(open(path, mode))));
    return open;
  }

  private Open open(Path path, String mode) {
    return new Open(locations.shown(path), mode);
  }

  private static boolean holdsSecret(Found found) {
    return found.text().toLowerCase(Locale.ROOT).contains("aws_secret_access_key");
  }

  private static boolean writableByOthers(String mode) {
    return (Integer.parseInt(mode, 8) & 0022) != 0;
  }

  private static Optional<String> mode(Path path) {
    try {
      return Files.exists(path)
          ? Inode.of(path.toRealPath()).flatMap(Inode::octal)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The files that some program copies to other places. */
  public List<Copied> copied() {
    List<Copied> copied = new ArrayList<>();
    for (Path file : List.of(locations.credentials(), locations.config())) {
      try {
        if (Files.exists(file)) {
          by(file.toRealPath()).ifPresent(by -> copied.add(new Copied(locations.shown(file), by)));
        }
      } catch (IOException e) {
        // Nobody knows where it lies.
      }
    }
    return copied;
  }

  private static Optional<String> by(Path real) {
    for (Path part : real.getParent()) {
      String name = part.toString();
      if (name.equals(ICLOUD)) {
        return Optional.of("iCloud Drive");
      }
      Optional<String> copier = COPIERS.stream().filter(name::startsWith).findFirst();
      if (copier.isPresent()) {
        return copier;
      }
    }
    return new GitIndex(real).keeps() ? Optional.of("git work tree") : Optional.empty();
  }

  /** A file {@code credentials.txt} beside the place where credentials belong. */
  public Optional<String> textTwin() {
    Path twin = locations.credentials().resolveSibling("credentials.txt");
    return Files.isRegularFile(twin) ? Optional.of(twin.toString()) : Optional.empty();
  }

  /** In the Linux of Windows, the {@code .aws} folder of Windows. */
  public Optional<String> otherHome() {
    return locations.home().startsWith(WINDOWS_HOMES)
        ? Optional.empty()
        : list(WINDOWS_HOMES, "*").stream()
            .map(home -> home.resolve(".aws"))
            .filter(folder -> !locations.credentials().startsWith(folder))
            .filter(folder -> Files.exists(folder.resolve("credentials")))
            .map(Path::toString)
            .findFirst();
  }

  /** The files of the project in which keys are often left. */
  public List<Found> projectFiles() {
    return project.equals(locations.home())
        ? List.of()
        : list(project, ".env*").stream()
            .flatMap(path -> text(path).stream())
            .map(found -> new Found(found.path(), found.text()))
            .toList();
  }

  /** Whether git keeps a file of the project. */
  public boolean tracked(Found found) {
    return new GitIndex(locations.resolve(found.path())).keeps();
  }

  private static List<Path> list(Path folder, String names) {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
      for (Path path : found) {
        if (all.size() < MANY) {
          all.add(path);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    Collections.sort(all);
    return all;
  }
}
