package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.flow.RegionField;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Values;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.SettingNames;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The value that only the person knows. */
record GiveValue(Chart chart, Finding finding, Fix fix, Remedy.Ask wanted) implements Step {
  private static final String VALUE = "value";

  @Override
  public Page page() {
    return Findings.page(finding)
        .text(Findings.lead(finding))
        .ask(field())
        .actions(Action.submit("go", "Continue"))
        .message("Nothing has been changed.");
  }

  private Field field() {
    if (isRegion()) {
      return RegionField.of(chart.files(), Initial.NONE);
    }
    if (wanted.key().equals("source_profile") && !sources().isEmpty()) {
      return new Field.Menu(ask(), List.of(), sources(), Initial.of(sources().getFirst().value()));
    }
    Ask ask = ask();
    return SettingNames.isSecret(wanted.key())
        ? new Field.Hidden(ask, this::complaint)
        : new Field.Text(ask, Initial.NONE, this::complaint);
  }

  /** The profiles that a role can be borrowed with, those with keys first. */
  private List<Option> sources() {
    return chart.files().profiles().stream()
        .filter(profile -> !profile.name().equals(finding.where().name()))
        .sorted(Comparator.comparing(profile -> profile.credentials().isEmpty()))
        .map(profile -> Option.of(profile.name(), profile.name(), profile.kind().words()))
        .toList();
  }

  private Ask ask() {
    return new Ask(
        VALUE,
        wanted.key(),
        "VALUE",
        "The value of " + wanted.key(),
        Help.of("It is written into " + chart.files().get(wanted.file()).place().shown() + "."));
  }

  private boolean isRegion() {
    return wanted.key().equals("region") || wanted.key().equals("sso_region");
  }

  private Optional<String> complaint(String value) {
    return Values.complaint(value)
        .or(
            () ->
                switch (wanted.key()) {
                  case "aws_access_key_id" ->
                      unless(
                          AccessKeyId.isAccessKeyId(value),
                          "An access key ID starts with AKIA or ASIA.");
                  case "aws_secret_access_key" ->
                      unless(value.length() == 40, "A secret access key has 40 characters.");
                  case "sso_account_id" ->
                      unless(AccountId.isAccountId(value), "An account number has 12 digits.");
                  case "source_profile" ->
                      unless(
                          chart.files().profile(value).isPresent(),
                          "There is no profile of that name.");
                  default -> Optional.empty();
                });
  }

  private static Optional<String> unless(boolean good, String complaint) {
    return good ? Optional.empty() : Optional.of(complaint);
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer -> {
        String value =
            isRegion() ? RegionField.code(answer.get(RegionField.NAME)) : answer.get(VALUE);
        yield Mending.one(
            chart,
            finding,
            fix,
            List.of(new Edit.Put(wanted.file(), wanted.section(), wanted.key(), value)));
      }
      default -> Next.instead(this);
    };
  }
}
