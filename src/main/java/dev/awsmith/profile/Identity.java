package dev.awsmith.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who AWS says the caller is: the answer of {@code sts:GetCallerIdentity}. */
public record Identity(AccountId account, String arn, String userId) {
  /** The kinds of caller that an ARN can name. */
  public enum Kind {
    USER,
    ROLE,
    PERMISSION_SET,
    ROOT,
    FEDERATED_USER,
    OTHER
  }

  private static final String RESERVED = "AWSReservedSSO_";

  public Kind kind() {
    return switch (resource().getFirst()) {
      case "user" -> Kind.USER;
      case "root" -> Kind.ROOT;
      case "federated-user" -> Kind.FEDERATED_USER;
      case "assumed-role" -> part(1).startsWith(RESERVED) ? Kind.PERMISSION_SET : Kind.ROLE;
      default -> Kind.OTHER;
    };
  }

  /** The name of the user, role or permission set. */
  public String name() {
    return switch (kind()) {
      case USER -> resource().getLast();
      case PERMISSION_SET -> permissionSet();
      case ROLE, FEDERATED_USER -> part(1);
      case ROOT -> "root";
      case OTHER -> arn;
    };
  }

  /** The name of the session of a role; for a permission set the person who signed in. */
  public String session() {
    return part(2);
  }

  /** The AWS partition the caller lives in, such as {@code aws} or {@code aws-cn}. */
  public String partition() {
    String[] parts = arn.split(":", 3);
    return parts.length > 1 ? parts[1] : "aws";
  }

  /** In words, without the account: {@code IAM user dev-anna}. */
  public String inWords() {
    return switch (kind()) {
      case USER -> "IAM user " + name();
      case ROOT -> "the root user";
      case ROLE -> "role " + name() + " (session \"" + session() + "\")";
      case PERMISSION_SET -> session() + " with permission set " + name();
      case FEDERATED_USER -> "federated user " + name();
      case OTHER -> arn;
    };
  }

  /** What scripts are told of it. */
  public Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("account", account.digits());
    data.put("arn", arn);
    return data;
  }

  private String permissionSet() {
    String role = part(1).substring(RESERVED.length());
    int hash = role.lastIndexOf('_');
    return hash < 0 ? role : role.substring(0, hash);
  }

  private String part(int index) {
    List<String> parts = resource();
    return index < parts.size() ? parts.get(index) : "";
  }

  private List<String> resource() {
    String[] parts = arn.split(":", 6);
    return Arrays.asList(parts[parts.length - 1].split("/"));
  }
}
