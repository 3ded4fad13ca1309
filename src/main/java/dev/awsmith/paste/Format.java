package dev.awsmith.paste;

import java.util.List;

/** One way in which keys are written down. */
interface Format {
  /** As a person calls it. */
  String words();

  /** As it stands in JSON output. */
  String code();

  /** The sets of keys written in this way, whole or in part; none in a text of another form. */
  List<Values> read(String text);

  /** What is to be said of every set of keys that comes in this form. */
  default List<Remark> remarks() {
    return List.of();
  }
}
