package dev.awsmith.environment;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The profile that is used where none is named on a command line, as the AWS CLI sees it.
 *
 * @param from the variable that names it; empty where it is simply the default
 */
public record ActiveProfile(String name, Optional<String> from) {
  /** Looks at variables alone, so it may be asked before the first frame. */
  public static ActiveProfile of(Variables variables) {
    return Stream.of(Variables.AWS_PROFILE, Variables.AWS_DEFAULT_PROFILE)
        .flatMap(name -> variables.find(name).stream())
        .findFirst()
        .map(found -> new ActiveProfile(found.value(), Optional.of(found.name())))
        .orElse(new ActiveProfile("default", Optional.empty()));
  }
}
