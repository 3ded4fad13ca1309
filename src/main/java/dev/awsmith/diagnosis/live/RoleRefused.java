package dev.awsmith.diagnosis.live;

import dev.awsmith.diagnosis.Circumstances;
import dev.awsmith.diagnosis.Explain;
import dev.awsmith.diagnosis.Explanation;
import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.Refusal;
import java.util.List;
import java.util.Optional;

/** A role that AWS did not give: on which side something is missing, by all that is known. */
record RoleRefused(Scene scene, Answer.NotLent refused, List<Answer> answers) {
  private static final String ID = "external_id";
  private static final String DEVICE = "mfa_serial";
  private static final String NO_PERMISSION = "no identity-based policy allows";
  private static final List<String> NO_TRUST =
      List.of("role trust policy", "resource-based policy");
  private static final List<String> NOBODY_HERE =
      List.of("service control policy", "permissions boundary", "VPC endpoint policy", "root acc");

  Finding finding() {
    Refusal refusal = refused.refusal();
    if (!role().further().isEmpty()) {
      return ofLink();
    }
    return switch (refusal.reason()) {
      case UNKNOWN_KEY, WRONG_SECRET, EXPIRED, MALFORMED -> ofSource();
      case DENIED -> denied();
      default ->
          refusal.message().contains("DurationSeconds") ? tooLong() : asExplained(fault(refusal));
    };
  }

  private static Fault fault(Refusal refusal) {
    return refusal.unreachable() ? Fault.NO_VERDICT : Fault.ROLE_REFUSED;
  }

  private Finding denied() {
    Optional<Answer.Trust> known = known().trust();
    if (known.filter(trust -> !trust.exists()).isPresent()) {
      return noSuchRole();
    }
    if (says(NOBODY_HERE)) {
      return asExplained(Fault.ROLE_REFUSED);
    }
    if (says(List.of(NO_PERMISSION))) {
      return told("Your own policies do not allow sts:AssumeRole on it.", text(1));
    }
    Trust policy = new Trust(known.flatMap(Answer.Trust::policy).orElse(""));
    if (policy
        .demandedId()
        .filter(id -> !link().externalId().equals(Optional.of(id)))
        .isPresent()) {
      return otherId(policy.demandedId().get());
    }
    if (policy.demandsMfa()) {
      return withoutDevice();
    }
    boolean unnamed = policy.isKnown() && known().caller().filter(policy::names).isEmpty();
    if (unnamed || says(NO_TRUST)) {
      return told("The trust policy of the role does not name you.", text(2));
    }
    return told(
        "AWS does not say which side is missing, nor whether the role exists.",
        text(0),
        setting("role_arn", "The ARN is wrong: enter it again"));
  }

  /** The role that the profile needs before its own. */
  private Finding ofLink() {
    String link = link().profile();
    return found()
        .what("It needs the role of \"" + link + "\" first, and AWS does not give that one.")
        .because(
            "\""
                + link
                + "\" or what it borrows with is the problem: "
                + refused.refusal().awsCode()
                + ".")
        .fixes(Fix.command("Mend that profile first", "awsmith doctor " + link + " --live --fix"))
        .otherwise(consequence());
  }

  private Finding ofSource() {
    String source = link().source();
    return found()
        .what(
            "The keys it is asked for with are those of \"" + source + "\", and AWS refuses them.")
        .because("The keys are the problem, not the role: " + refused.refusal().awsCode() + ".")
        .fixes(Fix.command("Mend that profile first", "awsmith doctor " + source + " --live --fix"))
        .otherwise(consequence());
  }

  private Finding noSuchRole() {
    return found()
        .what(
            "There is no role " + link().name() + " in account " + link().account().grouped() + ".")
        .because("Its name is misspelt, or it was deleted.")
        .fixes(setting("role_arn", "Enter the ARN of the role again"))
        .otherwise(consequence());
  }

  private Finding otherId(String demanded) {
    return found()
        .what("The role asks for an external ID, and the profile sends " + sent() + ".")
        .because("Its trust policy names one: a word agreed on with its owner.")
        .fixes(
            Fix.choice(
                "Send the external ID that the role asks for",
                new Edit.Put(file(), section(), ID, demanded)),
            setting(ID, "Enter the external ID"))
        .otherwise(consequence());
  }

  private String sent() {
    return link().externalId().isPresent() ? "another" : "none";
  }

  private Finding withoutDevice() {
    return found()
        .what("The role asks for an MFA code, and the profile names no MFA device.")
        .because("Its trust policy demands aws:MultiFactorAuthPresent.")
        .fixes(setting(DEVICE, "Enter the ARN of your MFA device"))
        .otherwise(consequence());
  }

  private Finding tooLong() {
    return found()
        .what("The session was asked for longer than the role allows: " + link().seconds() + " s.")
        .because("duration_seconds is more than the longest session of the role.")
        .fixes(
            Fix.choice(
                "Remove duration_seconds: one hour",
                new Edit.Remove(file(), section(), "duration_seconds")),
            setting("duration_seconds", "Enter a shorter time, in seconds"))
        .otherwise(consequence());
  }

  private Finding told(String why, Fix... fixes) {
    return found()
        .what(
            "AWS knows you as "
                + known().caller().orElse("the one of \"" + link().source() + "\"")
                + ", and does not give you "
                + link().role()
                + ".")
        .because(why)
        .fixes(fixes)
        .otherwise(consequence());
  }

  /** In the words for pasted errors, where there is nothing to be added to them. */
  private Finding asExplained(Fault fault) {
    Explanation told =
        Explain.refusal(
            refused.refusal(), Circumstances.of(role().credentials(), link().region(), scene.os()));
    return found(fault)
        .what(told.what())
        .because(told.why().toArray(String[]::new))
        .fixes(
            told.fixes().stream()
                .map(fix -> new Fix(fix, Fix.Kind.HUMAN, new Remedy.ByHand(), false))
                .toList())
        .otherwise(consequence());
  }

  private Finding found() {
    return found(Fault.ROLE_REFUSED);
  }

  private Finding found(Fault fault) {
    Where where = Where.profile(role().profile());
    Optional<Where.Spot> spot = profile().setting("role_arn").map(this::spot);
    Finding finding = Finding.of(fault, spot.map(where::at).orElse(where));
    Finding shown =
        spot.map(line -> finding.seen(line, "role_arn = " + link().role(), link().role()))
            .orElse(finding);
    return Witness.add(
        shown,
        "Asked just now with "
            + (role().via().isEmpty() ? "the keys" : "the role")
            + " of \""
            + link().source()
            + "\": "
            + (refused.refusal().awsCode().isEmpty()
                ? "no answer of AWS"
                : refused.refusal().awsCode()));
  }

  private Where.Spot spot(Setting setting) {
    var place = scene.files().get(setting.file()).place();
    return new Where.Spot(place.path(), place.shown(), setting.line());
  }

  private Fix setting(String key, String label) {
    return Fix.input(label, new Remedy.Ask(file(), section(), key));
  }

  /** What to send to those who can change it; {@code missing} is the part AWS complains of. */
  private Fix text(int missing) {
    return new Fix(
        "Send this to your admin, or to the owner of the role",
        Fix.Kind.HUMAN,
        new Remedy.Send(new Petition(role(), known().caller(), missing).text()),
        false);
  }

  private String consequence() {
    return "Every tool that uses \"" + role().profile() + "\" keeps failing.";
  }

  private boolean says(List<String> words) {
    return words.stream().anyMatch(refused.refusal().message()::contains);
  }

  private Borrowing role() {
    return refused.role();
  }

  private Link link() {
    return role().link();
  }

  /** The one whose role was refused: in a chain, perhaps not the one that all is for. */
  private Profile profile() {
    return scene.files().profile(link().profile()).orElseThrow();
  }

  private Section section() {
    return Section.profile(role().profile());
  }

  private SharedFile file() {
    return profile().setting("role_arn").map(Setting::file).orElse(SharedFile.CONFIG);
  }

  private Known known() {
    return new Known(refused, answers);
  }
}
