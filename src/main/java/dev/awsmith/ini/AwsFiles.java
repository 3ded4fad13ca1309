package dev.awsmith.ini;

import java.util.List;
import java.util.Optional;

/** Both AWS files as one value. */
public record AwsFiles(AwsFile credentials, AwsFile config) {
  public AwsFile get(SharedFile which) {
    return which == SharedFile.CREDENTIALS ? credentials : config;
  }

  /** The changes, one for each file that becomes another, that these edits come to. */
  public List<Change> plan(List<Edit> edits) {
    throw new UnsupportedOperationException();
  }

  /** The edits that give a profile another name everywhere it is spoken of, in both files. */
  public List<Edit> rename(String profile, String name) {
    throw new UnsupportedOperationException();
  }

  /** Every profile that either file tells of, in the order of the files. */
  public List<Profile> profiles() {
    throw new UnsupportedOperationException();
  }

  public Optional<Profile> profile(String name) {
    return profiles().stream().filter(profile -> profile.name().equals(name)).findFirst();
  }
}
