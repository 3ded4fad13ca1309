package dev.awsmith.environment;

import static dev.awsmith.environment.Way.IDENTITY_CENTER;
import static dev.awsmith.environment.Way.KEYS;
import static dev.awsmith.environment.Way.KEYS_IN_CONFIG;
import static dev.awsmith.environment.Way.KEYS_IN_CREDENTIALS;
import static dev.awsmith.environment.Way.LOGIN;
import static dev.awsmith.environment.Way.LONE_ROLE;
import static dev.awsmith.environment.Way.PROCESS;
import static dev.awsmith.environment.Way.ROLE;
import static dev.awsmith.environment.Way.WEB_IDENTITY;
import static dev.awsmith.environment.Way.WEB_IDENTITY_VARIABLES;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.CliView;
import dev.awsmith.ini.JsView;
import dev.awsmith.ini.ReaderView;
import dev.awsmith.ini.SdkView;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The libraries that tools are built on: how each reads the files, and what it looks for first. */
enum Family {
  BOTOCORE(
      CliView::read,
      WEB_IDENTITY,
      ROLE,
      LONE_ROLE,
      WEB_IDENTITY_VARIABLES,
      IDENTITY_CENTER,
      KEYS_IN_CREDENTIALS,
      LOGIN,
      PROCESS,
      KEYS_IN_CONFIG),
  JAVA(
      SdkView::read,
      WEB_IDENTITY_VARIABLES,
      WEB_IDENTITY,
      IDENTITY_CENTER,
      ROLE,
      LOGIN,
      PROCESS,
      KEYS),
  JAVASCRIPT(
      JsView::read,
      ROLE,
      KEYS,
      WEB_IDENTITY,
      PROCESS,
      IDENTITY_CENTER,
      LOGIN,
      WEB_IDENTITY_VARIABLES);

  private final BiFunction<SharedFile, Text, ReaderView> reader;
  private final List<Way> order;

  Family(BiFunction<SharedFile, Text, ReaderView> reader, Way... order) {
    this.reader = reader;
    this.order = List.of(order);
  }

  /** What it makes of either file. */
  Map<SharedFile, ReaderView> read(AwsFiles files) {
    Map<SharedFile, ReaderView> views = new EnumMap<>(SharedFile.class);
    for (SharedFile which : SharedFile.values()) {
      views.put(which, reader.apply(which, files.get(which).document().text()));
    }
    return views;
  }

  /** The ways to credentials, the preferred first. */
  List<Way> order() {
    return order;
  }

  /** Whether an unknown profile or half a key is the end, not a reason to look further. */
  boolean isStrict() {
    return this == BOTOCORE;
  }

  /** Whether a profile variable that is set to nothing counts as not set. */
  boolean ignoresEmptyProfile() {
    return this == JAVASCRIPT;
  }

  /** Whether a token in one file goes with the key in the other. */
  boolean joinsFiles() {
    return this != BOTOCORE;
  }
}
