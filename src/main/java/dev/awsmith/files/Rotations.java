package dev.awsmith.files;

import dev.awsmith.profile.Rotation;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The journals of the rotations under way, one file for each profile, private and on the disk when
 * a call returns. The room for the next entry is taken beforehand: a full disk shows before a key
 * is created, not after.
 */
public final class Rotations {
  private static final String PREFIX = "rotate-";
  private static final String JOURNAL = ".json";
  private static final String NEXT = ".next";
  private final Locations locations;

  public Rotations(Locations locations) {
    this.locations = locations;
  }

  /** Keeps a rotation as it is now, or answers what stands in the way. */
  public Optional<Obstacle> keep(Rotation rotation) {
    Path journal = journal(rotation.profile());
    try {
      Durable.folder(folder());
      Path next = next(journal);
      byte[] text = RotationText.of(rotation);
      if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
        reserve(next);
      }
      overwrite(next, text);
      try (Erasing earlier = Erasing.of(journal)) {
        Durable.rename(next, journal);
        Durable.sync(folder());
        earlier.erase();
      }
      return reserved(next, rotation);
    } catch (IOException e) {
      return Optional.of(Blocked.writing(journal, e).obstacle(locations));
    }
  }

  /** Without room for the next entry nothing may begin; later on it only would be welcome. */
  private Optional<Obstacle> reserved(Path next, Rotation rotation) {
    try {
      reserve(next);
      return Optional.empty();
    } catch (IOException e) {
      if (rotation.phase() != Rotation.Phase.INTENT) {
        return Optional.empty();
      }
      forget(rotation.profile());
      return Optional.of(Blocked.writing(next, e).obstacle(locations));
    }
  }

  /** Forgets a rotation; what its journal said is overwritten first. */
  public Optional<Obstacle> forget(String profile) {
    Path journal = journal(profile);
    try {
      for (Path path : List.of(next(journal), journal)) {
        try (Erasing text = Erasing.of(path)) {
          text.erase();
        }
        Files.deleteIfExists(path);
      }
      if (Files.isDirectory(folder())) {
        Durable.sync(folder());
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Blocked.writing(journal, e).obstacle(locations));
    }
  }

  /** All rotations that are not forgotten, the oldest first. */
  public List<Rotation> all() {
    List<Rotation> all = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder(), PREFIX + "*" + JOURNAL)) {
      found.forEach(journal -> read(journal).ifPresent(all::add));
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    all.sort(Comparator.comparing(Rotation::begun));
    return all;
  }

  private static boolean isLater(Rotation one, Rotation other) {
    int order = one.changed().compareTo(other.changed());
    return order == 0 ? one.phase().compareTo(other.phase()) > 0 : order > 0;
  }

  /** What was written last: a crash may have kept it from getting its name. */
  private static Optional<Rotation> read(Path journal) {
    Optional<Rotation> named = text(journal);
    return text(next(journal))
        .filter(next -> named.isEmpty() || isLater(next, named.get()))
        .or(() -> named);
  }

  private static Optional<Rotation> text(Path path) {
    try {
      return Reading.atOnce(path).bytes().flatMap(RotationText::read);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void reserve(Path next) throws IOException {
    Durable.create(next, new byte[RotationText.BLOCK]);
  }

  /** In the blocks the file has: this takes no room on the disk. */
  private static void overwrite(Path path, byte[] text) throws IOException {
    try (FileChannel channel = open(path)) {
      write(channel, text);
    }
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(path, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
  }

  private static void write(FileChannel channel, byte[] text) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(text);
    for (long at = 0; rest.hasRemaining(); ) {
      at += channel.write(rest, at);
    }
    channel.force(true);
  }

  /** A file whose bytes can still be reached, and erased, when its name is gone. */
  private record Erasing(Optional<FileChannel> channel) implements AutoCloseable {
    static Erasing of(Path path) throws IOException {
      try {
        return new Erasing(Optional.of(open(path)));
      } catch (NoSuchFileException e) {
        return new Erasing(Optional.empty());
      }
    }

    void erase() throws IOException {
      if (channel.isPresent()) {
        write(channel.get(), new byte[(int) channel.get().size()]);
      }
    }

    @Override
    public void close() throws IOException {
      if (channel.isPresent()) {
        channel.get().close();
      }
    }
  }

  private Path folder() {
    return locations.state().resolve("journal");
  }

  private Path journal(String profile) {
    return folder().resolve(PREFIX + URLEncoder.encode(profile, StandardCharsets.UTF_8) + JOURNAL);
  }

  private static Path next(Path journal) {
    String name = journal.getFileName().toString();
    return journal.resolveSibling(name.substring(0, name.length() - JOURNAL.length()) + NEXT);
  }
}
