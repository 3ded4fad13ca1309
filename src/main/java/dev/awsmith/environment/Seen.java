package dev.awsmith.environment;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.ReaderView;
import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One profile as one family of tools sees it in both files; credentials win, key by key. */
final class Seen {
  private static final String KEY_ID = "aws_access_key_id";
  private static final String SECRET = "aws_secret_access_key";
  private static final String TOKEN = "aws_session_token";

  private final AwsFiles files;
  private final String name;
  private final Map<SharedFile, ReaderView> views;

  Seen(AwsFiles files, String name, Map<SharedFile, ReaderView> views) {
    this.files = files;
    this.name = name;
    this.views = views;
  }

  boolean exists() {
    return views.values().stream()
        .anyMatch(view -> view instanceof Read read && read.profiles().containsKey(name));
  }

  /** The place of a file that the family gives up on. */
  Optional<String> unreadable() {
    return Stream.of(SharedFile.values())
        .flatMap(
            which ->
                views.get(which) instanceof Refused refused
                    ? Stream.of(
                        files.get(which).place().shown()
                            + (refused.line().isPresent() ? ":" + refused.line().getAsInt() : ""))
                    : Stream.empty())
        .findFirst();
  }

  private Map<String, String> in(SharedFile which) {
    return views.get(which) instanceof Read read
        ? read.profiles().getOrDefault(name, Map.of())
        : Map.of();
  }

  Optional<String> get(String key) {
    return Stream.of(SharedFile.values())
        .flatMap(which -> Stream.ofNullable(in(which).get(key)))
        .findFirst();
  }

  boolean has(String key) {
    return get(key).isPresent();
  }

  boolean hasAny(String beginning) {
    return Stream.of(SharedFile.values())
        .flatMap(which -> in(which).keySet().stream())
        .anyMatch(key -> key.startsWith(beginning));
  }

  /** Whether both halves of a key stand in one file. */
  boolean hasKeysIn(SharedFile which) {
    return in(which).containsKey(KEY_ID) && in(which).containsKey(SECRET);
  }

  boolean hasKeys() {
    return has(KEY_ID) && has(SECRET);
  }

  Optional<AccessKeyId> accessKey() {
    return get(KEY_ID).filter(AccessKeyId::isAccessKeyId).map(AccessKeyId::new);
  }

  boolean tokenGoesWithKey(boolean joinsFiles) {
    return joinsFiles ? has(TOKEN) : in(fileOf(KEY_ID)).containsKey(TOKEN);
  }

  private SharedFile fileOf(String key) {
    return in(SharedFile.CREDENTIALS).containsKey(key) ? SharedFile.CREDENTIALS : SharedFile.CONFIG;
  }

  /** The account that a way leads to, as far as the files tell. */
  Optional<AccountId> account(Way way) {
    Optional<String> told =
        switch (way) {
          case ROLE, LONE_ROLE, WEB_IDENTITY -> get("role_arn").flatMap(Seen::accountOfArn);
          case IDENTITY_CENTER -> get("sso_account_id");
          case LOGIN -> get("login_session").flatMap(Seen::accountOfArn);
          case PROCESS -> get("aws_account_id");
          case KEYS, KEYS_IN_CONFIG, KEYS_IN_CREDENTIALS ->
              accessKey()
                  .flatMap(AccessKeyId::account)
                  .map(AccountId::digits)
                  .or(() -> get("aws_account_id"));
          case WEB_IDENTITY_VARIABLES -> Optional.empty();
        };
    return told.filter(AccountId::isAccountId).map(AccountId::new);
  }

  private static Optional<String> accountOfArn(String arn) {
    String[] parts = arn.split(":", 6);
    return parts.length == 6 ? Optional.of(parts[4]) : Optional.empty();
  }

  /** {@code file:line} of a setting, or of the first that starts like this. */
  String where(String beginning) {
    return files
        .profile(name)
        .flatMap(
            profile ->
                profile.settings().stream()
                    .filter(setting -> setting.key().startsWith(beginning))
                    .findFirst())
        .map(this::where)
        .orElse("");
  }

  private String where(Profile.Setting setting) {
    return files.get(setting.file()).place().shown() + ":" + setting.line();
  }
}
