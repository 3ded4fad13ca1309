package dev.awsmith.flow.rotate;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edits that put one key in the place of another, wherever it stands in either file. */
final class PairEdits {
  private static final String ID = "aws_access_key_id";
  private static final String SECRET = "aws_secret_access_key";

  private PairEdits() {}

  static List<Edit> replacing(
      AwsFiles files, List<String> profiles, AccessKeyId old, Credentials by) {
    List<Edit> edits = new ArrayList<>();
    for (String profile : profiles) {
      for (SharedFile file : SharedFile.values()) {
        edits.addAll(replacing(files.get(file).document(), profile, old, by));
      }
    }
    return edits;
  }

  /** A secret whose key id stands in the other file goes with it. */
  private static List<Edit> replacing(
      IniDocument document, String profile, AccessKeyId old, Credentials by) {
    Section section = Section.profile(profile);
    Optional<String> id = document.get(section, ID);
    List<Edit> edits = new ArrayList<>();
    if (id.equals(Optional.of(old.value()))) {
      edits.add(new Edit.Put(document.which(), section, ID, by.id().value()));
    }
    if ((id.isEmpty() || !edits.isEmpty()) && document.get(section, SECRET).isPresent()) {
      edits.add(new Edit.Put(document.which(), section, SECRET, by.secret().reveal()));
    }
    return edits;
  }

  /** The profiles that hold a key, in either file; an id without a secret is none. */
  static List<String> holders(AwsFiles files, AccessKeyId id) {
    return files.profiles().stream()
        .filter(profile -> profile.credentials().isPresent() && holds(profile, id))
        .map(Profile::name)
        .toList();
  }

  private static boolean holds(Profile profile, AccessKeyId id) {
    return profile.settings().stream()
        .anyMatch(
            setting -> setting.key().equalsIgnoreCase(ID) && setting.value().equals(id.value()));
  }
}
