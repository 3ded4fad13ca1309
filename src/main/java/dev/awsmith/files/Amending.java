package dev.awsmith.files;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes changes around the AWS files, each of them whole or not at all; the lock is held. */
record Amending(Locations locations) {
  /** How the disk stands to an amendment. */
  enum Stand {
    TO_DO,
    DONE,
    NEITHER
  }

  Stand stand(Amendment amendment) throws IOException {
    Path path = locations.resolve(amendment.path());
    return switch (amendment) {
      case Amendment.Line line -> stand(line, Reading.stable(path).text());
      case Amendment.LastLine last ->
          LastLine.isIn(Reading.stable(path).text(), last.line()) == last.added()
              ? Stand.DONE
              : Stand.TO_DO;
      case Amendment.Mode mode -> {
        Optional<String> now =
            Files.exists(path)
                ? Inode.of(path.toRealPath()).flatMap(Inode::octal)
                : Optional.empty();
        yield now.equals(Optional.of(mode.after()))
            ? Stand.DONE
            : now.equals(Optional.of(mode.before())) ? Stand.TO_DO : Stand.NEITHER;
      }
      case Amendment.Move move -> {
        boolean here = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        boolean there = Files.exists(locations.resolve(move.to()), LinkOption.NOFOLLOW_LINKS);
        yield here == there ? Stand.NEITHER : here ? Stand.TO_DO : Stand.DONE;
      }
    };
  }

  private static Stand stand(Amendment.Line line, Text text) {
    String now = line.line() <= text.lines().size() ? text.lines().get(line.line() - 1).text() : "";
    return now.equals(line.after())
        ? Stand.DONE
        : now.equals(line.before()) ? Stand.TO_DO : Stand.NEITHER;
  }

  /** Those that are still to be done. Refuses where something is not as it was reviewed. */
  List<Amendment> pending(List<Amendment> amendments) throws IOException {
    List<Amendment> pending = new ArrayList<>();
    for (Amendment amendment : amendments) {
      switch (stand(amendment)) {
        case TO_DO -> pending.add(amendment);
        case NEITHER ->
            throw new Blocked(
                locations.resolve(amendment.path()),
                "is not as it was when you looked at the change",
                "Look again, then retry.");
        case DONE -> {}
      }
    }
    return pending;
  }

  /** Makes all of them, or none. */
  void make(List<Amendment> amendments) throws IOException {
    List<Amendment> made = new ArrayList<>();
    try {
      for (Amendment amendment : amendments) {
        make(amendment);
        made.add(amendment);
      }
    } catch (IOException e) {
      takeBack(made);
      throw Blocked.writing(locations.resolve(amendments.get(made.size()).path()), e);
    }
  }

  /** What resists stays; the backup set that names it stays as well. */
  boolean takeBack(List<Amendment> amendments) {
    List<Amendment> last = new ArrayList<>(amendments);
    Collections.reverse(last);
    try {
      for (Amendment amendment : last) {
        make(amendment.reversed());
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void make(Amendment amendment) throws IOException {
    Path path = locations.resolve(amendment.path());
    switch (amendment) {
      case Amendment.Line line -> replace(path, line);
      case Amendment.LastLine last -> LastLine.write(path, last);
      case Amendment.Mode mode ->
          Files.setPosixFilePermissions(path.toRealPath(), Inode.permissions(mode.after()));
      case Amendment.Move move -> {
        Path to = locations.resolve(move.to());
        Files.move(path, to);
        Durable.sync(to.getParent());
        Durable.sync(path.getParent());
      }
    }
  }

  private static void replace(Path path, Amendment.Line line) throws IOException {
    Snapshot now = Reading.stable(path);
    Writable.check(now.file());
    List<Text.Line> lines = new ArrayList<>(now.text().lines());
    String end = lines.get(line.line() - 1).end();
    lines.set(line.line() - 1, new Text.Line(line.after(), end));
    Replacement.run(now, Optional.of(now.text().with(lines).bytes()));
  }
}
