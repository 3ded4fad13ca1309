package dev.awsmith.environment;

import static dev.awsmith.environment.Variable.Kind.ADDRESS;
import static dev.awsmith.environment.Variable.Kind.FILE;
import static dev.awsmith.environment.Variable.Kind.KEY_ID;
import static dev.awsmith.environment.Variable.Kind.PROFILE;
import static dev.awsmith.environment.Variable.Kind.PROXY;
import static dev.awsmith.environment.Variable.Kind.REGION;
import static dev.awsmith.environment.Variable.Kind.ROLE;
import static dev.awsmith.environment.Variable.Kind.SECRET;
import static dev.awsmith.environment.Variable.Kind.SWITCH;
import static dev.awsmith.environment.Variable.Kind.TOKEN;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The variables of one environment that AWS tools listen to, in the order people look for them. */
public record Variables(List<Variable> all) {
  public static final String ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID";
  public static final String SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY";
  public static final String SESSION_TOKEN = "AWS_SESSION_TOKEN";
  public static final String AWS_PROFILE = "AWS_PROFILE";
  public static final String AWS_DEFAULT_PROFILE = "AWS_DEFAULT_PROFILE";
  public static final String AWS_REGION = "AWS_REGION";
  public static final String AWS_DEFAULT_REGION = "AWS_DEFAULT_REGION";

  /** The three that name an identity by themselves. */
  public static final List<String> KEYS = List.of(ACCESS_KEY_ID, SECRET_ACCESS_KEY, SESSION_TOKEN);

  private static final String ENDPOINT = "AWS_ENDPOINT_URL";
  private static final Map<String, Variable.Kind> WATCHED = watched();

  public Variables {
    all = List.copyOf(all);
  }

  public static Variables of(Map<String, String> environment) {
    List<Variable> found = new ArrayList<>();
    WATCHED.forEach(
        (name, kind) -> {
          if (environment.containsKey(name)) {
            found.add(new Variable(name, environment.get(name), kind));
          }
        });
    environment.keySet().stream()
        .filter(name -> name.startsWith(ENDPOINT))
        .sorted()
        .forEach(name -> found.add(new Variable(name, environment.get(name), ADDRESS)));
    return new Variables(found);
  }

  private static Map<String, Variable.Kind> watched() {
    Map<String, Variable.Kind> kinds = new LinkedHashMap<>();
    kinds.put(ACCESS_KEY_ID, KEY_ID);
    kinds.put(SECRET_ACCESS_KEY, SECRET);
    kinds.put(SESSION_TOKEN, TOKEN);
    kinds.put("AWS_SECURITY_TOKEN", TOKEN);
    kinds.put("AMAZON_ACCESS_KEY_ID", KEY_ID);
    kinds.put("AMAZON_SECRET_ACCESS_KEY", SECRET);
    kinds.put("AMAZON_SESSION_TOKEN", TOKEN);
    kinds.put(AWS_PROFILE, PROFILE);
    kinds.put(AWS_DEFAULT_PROFILE, PROFILE);
    kinds.put(AWS_REGION, REGION);
    kinds.put(AWS_DEFAULT_REGION, REGION);
    kinds.put("AWS_CONFIG_FILE", FILE);
    kinds.put("AWS_SHARED_CREDENTIALS_FILE", FILE);
    kinds.put("AWS_ROLE_ARN", ROLE);
    kinds.put("AWS_WEB_IDENTITY_TOKEN_FILE", FILE);
    kinds.put("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", ADDRESS);
    kinds.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", ADDRESS);
    kinds.put("AWS_CONTAINER_AUTHORIZATION_TOKEN", TOKEN);
    kinds.put("AWS_EC2_METADATA_DISABLED", SWITCH);
    kinds.put("AWS_CA_BUNDLE", FILE);
    for (String proxy : List.of("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")) {
      kinds.put(proxy, PROXY);
      kinds.put(proxy.toLowerCase(Locale.ROOT), PROXY);
    }
    return kinds;
  }

  /** What a variable of that name stands for; empty for one that no AWS tool listens to. */
  static Optional<Variable.Kind> kindOf(String name) {
    return name.startsWith(ENDPOINT)
        ? Optional.of(ADDRESS)
        : Optional.ofNullable(WATCHED.get(name));
  }

  /** Whether it exists, be it with an empty value. */
  public boolean isSet(String name) {
    return find(name).isPresent();
  }

  /** Its value where it has one. */
  public Optional<String> get(String name) {
    return find(name).map(Variable::value).filter(value -> !value.isEmpty());
  }

  public Optional<Variable> find(String name) {
    return all.stream().filter(variable -> variable.name().equals(name)).findFirst();
  }

  /** The access key that tools would take from here; only with its secret is it one. */
  public Optional<AccessKeyId> accessKey() {
    return get(SECRET_ACCESS_KEY)
        .flatMap(secret -> get(ACCESS_KEY_ID))
        .filter(AccessKeyId::isAccessKeyId)
        .map(AccessKeyId::new);
  }

  /** Whether both halves of a key are here, well-formed or not. */
  public boolean hasKeys() {
    return get(ACCESS_KEY_ID).isPresent() && get(SECRET_ACCESS_KEY).isPresent();
  }

  public Optional<AccountId> account() {
    return accessKey().flatMap(AccessKeyId::account);
  }
}
