package dev.awsmith.environment;

import java.util.Locale;

/** Says in a few words what a variable does to AWS tools, among the others that are set. */
public record VariableEffects(Variables variables) {
  public String of(Variable variable) {
    if (variable.isEmpty()) {
      return variable.kind() == Variable.Kind.PROFILE ? "stops the AWS CLI" : "empty, ignored";
    }
    return switch (variable.kind()) {
      case KEY_ID, SECRET, TOKEN -> ofKeyPart(variable);
      case PROFILE -> ofProfile(variable);
      case REGION -> ofRegion(variable);
      case FILE -> ofFile(variable);
      case ROLE -> "role by web identity";
      case SWITCH -> "the machine's role is not asked for";
      case ADDRESS -> ofAddress(variable);
      case PROXY -> ofProxy(variable);
    };
  }

  private String ofKeyPart(Variable variable) {
    if (variable.name().startsWith("AMAZON_")) {
      return "for the deployment of ampx";
    }
    return switch (variable.name()) {
      case Variables.ACCESS_KEY_ID -> variables.hasKeys() ? "beats all profiles" : "half a key";
      case Variables.SECRET_ACCESS_KEY -> variables.hasKeys() ? "belongs to it" : "ignored";
      case Variables.SESSION_TOKEN -> ofToken();
      case "AWS_SECURITY_TOKEN" -> "old name of the session token";
      default -> "for containers";
    };
  }

  private String ofToken() {
    if (!variables.hasKeys()) {
      return "ignored";
    }
    boolean permanent = variables.accessKey().filter(id -> !id.isTemporary()).isPresent();
    return permanent ? "left over, spoils the key" : "belongs to it";
  }

  private String ofProfile(Variable variable) {
    if (variables.hasKeys()) {
      return "ignored by most";
    }
    return variable.name().equals(Variables.AWS_PROFILE)
        ? "names the profile"
        : "AWS CLI, boto3 and ampx only";
  }

  private String ofRegion(Variable variable) {
    if (variable.name().equals(Variables.AWS_REGION)) {
      return "beats the profile's Region";
    }
    return variables.get(Variables.AWS_REGION).isPresent()
        ? "AWS CLI v1 and boto3 only"
        : "AWS CLI, boto3 and ampx only";
  }

  private static String ofFile(Variable variable) {
    return switch (variable.name()) {
      case "AWS_CONFIG_FILE" -> "instead of ~/.aws/config";
      case "AWS_SHARED_CREDENTIALS_FILE" -> "instead of ~/.aws/credentials";
      case "AWS_CA_BUNDLE" -> "AWS CLI only";
      default -> "role by web identity";
    };
  }

  private static String ofAddress(Variable variable) {
    return variable.name().startsWith("AWS_ENDPOINT_URL")
        ? "leads requests elsewhere"
        : "only if nothing else is found";
  }

  private static String ofProxy(Variable variable) {
    return switch (variable.name().toUpperCase(Locale.ROOT)) {
      case "HTTPS_PROXY" -> "AWS CLI; SDKs ignore it";
      case "HTTP_PROXY" -> "Java SDK; JavaScript ignores it";
      default -> "not known";
    };
  }
}
