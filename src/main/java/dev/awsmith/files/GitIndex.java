package dev.awsmith.files;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether git keeps a file, told by the names in the index of the work tree around it. Version 4 of
 * an index tells only what of a name differs from the one before.
 */
record GitIndex(Path file) {
  private static final int COMPRESSED = 4;
  private static final int VERSION = 4;
  private static final int HEADER = 12;
  private static final int BEFORE_HASH = 40;
  private static final int SHA_1 = 20;
  private static final int SHA_256 = 32;
  private static final int EXTENDED = 0x4000;
  private static final int LOW_BITS = 0x7f;
  private static final int HIGH_BIT = 0x80;

  boolean keeps() {
    for (Path tree = file.getParent(); tree != null; tree = tree.getParent()) {
      Path index = tree.resolve(".git").resolve("index");
      if (Files.isRegularFile(index)) {
        return names(index, tree.relativize(file).toString().replace('\\', '/'));
      }
    }
    return false;
  }

  private static boolean names(Path index, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    try {
      return Reading.once(index).bytes().filter(bytes -> names(bytes, wanted)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean names(byte[] index, byte[] name) {
    return index.length > HEADER && ByteBuffer.wrap(index).getInt(VERSION) == COMPRESSED
        ? unfolded(index, name, SHA_1) || unfolded(index, name, SHA_256)
        : text(index).contains(text(name) + "\0");
  }

  /** Every byte as one character. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean unfolded(byte[] index, byte[] name, int hash) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(index).position(VERSION + Integer.BYTES);
      String last = "";
      for (int left = rest.getInt(); left > 0; left--) {
        rest.position(rest.position() + BEFORE_HASH + hash);
        if ((rest.getShort() & EXTENDED) != 0) {
          rest.getShort();
        }
        last = last.substring(0, last.length() - number(rest)) + untilNul(rest);
        if (last.equals(text(name))) {
          return true;
        }
      }
      return false;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Seven bits a byte, the highest first; each further byte adds one to what came before. */
  private static int number(ByteBuffer rest) {
    int next = rest.get();
    int number = next & LOW_BITS;
    while ((next & HIGH_BIT) != 0) {
      next = rest.get();
      number = (number + 1 << 7) + (next & LOW_BITS);
    }
    return number;
  }

  private static String untilNul(ByteBuffer rest) {
    StringBuilder name = new StringBuilder();
    for (byte next = rest.get(); next != 0; next = rest.get()) {
      name.append((char) (next & 0xff));
    }
    return name.toString();
  }
}
