package dev.awsmith.flow.onboard;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.Credentials;
import java.util.ArrayList;
import java.util.List;

/** The edits that give a profile its keys and its Region, wherever it keeps them. */
public final class KeyEdits {
  private static final String ID = "aws_access_key_id";
  private static final String SECRET = "aws_secret_access_key";
  private static final String TOKEN = "aws_session_token";
  private static final String OLD_TOKEN = "aws_security_token";

  private KeyEdits() {}

  /**
   * The keys go into the credentials file. Old ones in the config file are removed, because some
   * tools would join the one's token to the other's key.
   */
  public static List<Edit> keys(AwsFiles files, String profile, Credentials keys) {
    Section section = Section.profile(profile);
    List<Edit> edits = new ArrayList<>();
    edits.add(put(section, ID, keys.id().value()));
    edits.add(put(section, SECRET, keys.secret().reveal()));
    keys.sessionToken()
        .ifPresentOrElse(
            token -> edits.add(put(section, TOKEN, token.reveal())),
            () -> edits.addAll(removal(files, SharedFile.CREDENTIALS, section, TOKEN)));
    edits.addAll(removal(files, SharedFile.CREDENTIALS, section, OLD_TOKEN));
    for (String key : List.of(ID, SECRET, TOKEN, OLD_TOKEN)) {
      edits.addAll(removal(files, SharedFile.CONFIG, section, key));
    }
    return edits;
  }

  /** The Region goes where it counts: the credentials file's, where it has one, wins. */
  public static Edit region(AwsFiles files, String profile, String code) {
    Section section = Section.profile(profile);
    SharedFile file =
        files.credentials().document().get(section, "region").isPresent()
            ? SharedFile.CREDENTIALS
            : SharedFile.CONFIG;
    return new Edit.Put(file, section, "region", code);
  }

  private static Edit put(Section section, String key, String value) {
    return new Edit.Put(SharedFile.CREDENTIALS, section, key, value);
  }

  private static List<Edit> removal(AwsFiles files, SharedFile file, Section section, String key) {
    return files.get(file).document().get(section, key).isPresent()
        ? List.of(new Edit.Remove(file, section, key))
        : List.of();
  }
}
