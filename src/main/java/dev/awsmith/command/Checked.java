package dev.awsmith.command;

import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Printable;
import dev.awsmith.wizard.Problem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of checking one profile.
 *
 * @param keyDays how old the key is, where that was asked for and may be known
 */
record Checked(
    String profile,
    String endpoint,
    Duration took,
    Optional<Identity> identity,
    Optional<Problem> problem,
    Optional<Refusal> refusal,
    Optional<Long> keyDays) {

  static Checked accepted(
      Event.CallerFound found, Optional<String> unexpected, Optional<Long> keyDays) {
    return new Checked(
        found.profile(),
        found.endpoint(),
        found.took(),
        Optional.of(found.identity()),
        unexpected.map(sentence -> Problem.of(ExitCode.UNMET, sentence)),
        Optional.empty(),
        keyDays);
  }

  /** A profile whose credentials come from a sign-in, a role or a command. */
  static Checked skipped(Profile profile) {
    boolean signsIn =
        switch (profile.kind()) {
          case IDENTITY_CENTER, CONSOLE_LOGIN -> true;
          default -> false;
        };
    return new Checked(
        profile.name(),
        "",
        Duration.ZERO,
        Optional.empty(),
        Optional.of(
            Problem.of(
                signsIn ? ExitCode.SIGN_IN_NEEDED : ExitCode.SOMETHING_WRONG,
                "Not asked: the kind is \""
                    + profile.kind().words()
                    + "\", and awsmith asks AWS about profiles with keys of their own.")),
        Optional.empty(),
        Optional.empty());
  }

  ExitCode exit() {
    return problem.map(Problem::exit).orElse(ExitCode.DONE);
  }

  /** One line: for people, or with tabs for programs. */
  String line(boolean plain) {
    String name = Printable.of(profile);
    String who = Printable.of(identity.map(Identity::arn).orElse(""));
    String account = identity.map(id -> id.account().digits()).orElse("");
    String trouble = Printable.of(problem.map(Problem::headline).orElse(""));
    String status = problem.isEmpty() ? "OK" : identity.isPresent() ? "UNEXPECTED" : "FAILED";
    return plain
        ? String.join("\t", name, status, account, who, trouble)
        : String.format("%-20s %-10s %s", name, status, trouble.isEmpty() ? said() : trouble);
  }

  private String said() {
    return identity.map(id -> id.inWords() + ", account " + id.account().grouped()).orElse("");
  }

  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", profile);
    data.put("ok", problem.isEmpty());
    data.put("endpoint", endpoint.isEmpty() ? null : endpoint);
    data.put("duration_ms", took.toMillis());
    data.put("identity", identity.map(Identity::data).orElse(null));
    data.put("key_age_days", keyDays.orElse(null));
    data.put("error", problem.map(this::error).orElse(null));
    return data;
  }

  private Map<String, Object> error(Problem trouble) {
    Map<String, Object> data = trouble.data();
    data.put(
        "aws_code", refusal.map(Refusal::awsCode).filter(code -> !code.isEmpty()).orElse(null));
    data.put("http_status", refusal.map(Refusal::httpStatus).orElse(null));
    return data;
  }
}
