package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/** What the AWS SDK for Java sees: asked of the SDK itself. */
public final class SdkView {
  private static final String ON_LINE = " on line ";

  private SdkView() {}

  public static ReaderView read(SharedFile which, Text text) {
    Optional<String> tooMuch = Limits.complaint(text);
    if (tooMuch.isPresent()) {
      return new Refused(tooMuch.get(), OptionalInt.empty());
    }
    try {
      return read(parse(which, text), which, text);
    } catch (IllegalArgumentException e) {
      return refused(e.getMessage());
    } catch (IndexOutOfBoundsException e) {
      // The SDK stumbles like this over a line that is only an opening bracket.
      return new Refused("It has a line that the SDK cannot read.", OptionalInt.empty());
    }
  }

  private static ProfileFile parse(SharedFile which, Text text) {
    return ProfileFile.builder()
        .content(new ByteArrayInputStream(text.bytes()))
        .type(
            which == SharedFile.CONFIG
                ? ProfileFile.Type.CONFIGURATION
                : ProfileFile.Type.CREDENTIALS)
        .build();
  }

  /** The SDK lists profiles only; other sections must be asked for by name. */
  private static Read read(ProfileFile file, SharedFile which, Text text) {
    Map<String, Map<String, String>> profiles = new LinkedHashMap<>();
    Map<String, Map<String, String>> ssoSessions = new LinkedHashMap<>();
    Map<String, Map<String, String>> services = new LinkedHashMap<>();
    file.profiles().forEach((name, profile) -> profiles.put(name, settings(profile)));
    for (Text.Line line : text.lines()) {
      Section section = section(which, line.text()).orElse(Section.profile("default"));
      if (section.kind() != Section.Kind.PROFILE) {
        boolean session = section.kind() == Section.Kind.SSO_SESSION;
        file.getSection(section.kind().word(), section.name())
            .map(SdkView::settings)
            .ifPresent(found -> (session ? ssoSessions : services).put(section.name(), found));
      }
    }
    return new Read(profiles, ssoSessions, services);
  }

  private static Optional<Section> section(SharedFile which, String line) {
    int close = line.lastIndexOf(']', Comments.endOfHeading(line));
    return line.startsWith("[") && close > 0
        ? Section.read(which, line.substring(1, close).trim())
        : Optional.empty();
  }

  /** The SDK tells a block twice, as one text and setting by setting; the text is left out. */
  private static Map<String, String> settings(Profile profile) {
    Map<String, String> settings = new LinkedHashMap<>(profile.properties());
    settings.values().removeIf(value -> value.startsWith("\n"));
    return settings;
  }

  private static Refused refused(String message) {
    int at = message.lastIndexOf(ON_LINE);
    if (at < 0) {
      return new Refused(message, OptionalInt.empty());
    }
    int line = Integer.parseInt(message.substring(at + ON_LINE.length()).replace(".", ""));
    return Refused.at(line, message.substring(0, at) + ".");
  }
}
