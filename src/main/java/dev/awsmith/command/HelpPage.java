package dev.awsmith.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of one command: examples first, then its own options; those of all are said once. */
final class HelpPage {
  private static final String EXAMPLES = "examples";

  private static final String OF_ALL =
      "%nEvery command takes -p PROFILE, -r REGION, --yes, --dry-run, --no-input, --json%n"
          + "and more: see awsmith --help";

  private static final Map<String, List<String>> LINES =
      """
      awsmith setup
      awsmith setup -p work -r eu-west-1
      awsmith import ~/Downloads/anna_accessKeys.csv -p work -r eu-west-1
      aws iam create-access-key | awsmith import - -p work -r eu-west-1 --yes
      awsmith list
      awsmith list --plain --header
      awsmith show work
      awsmith check work
      awsmith check --all --max-age 90
      awsmith check work --expect-account 111122223333 --json
      awsmith doctor
      awsmith doctor --fix --dry-run
      awsmith doctor --json --exit-zero > report.json
      awsmith environment
      eval "$(awsmith env work)"
      eval "$(awsmith env --unset)"
      awsmith explain InvalidClientTokenId
      terraform plan 2>&1 | awsmith explain -
      awsmith region frankfurt -p work
      awsmith region -p work
      awsmith get region -p work
      awsmith get s3.addressing_style -p work
      awsmith set region eu-west-1 -p work
      awsmith set s3.addressing_style path -p work --dry-run
      pass show aws/work | awsmith set aws_secret_access_key --stdin -p work
      awsmith unset output -p work
      awsmith rename work shop
      awsmith copy work work-test
      awsmith remove old --dry-run
      awsmith rotate work
      awsmith rotate work --if-older-than 80 --grace keep --yes --no-input
      awsmith rotate work --resume
      awsmith undo
      awsmith undo --list
      awsmith config list --origin
      awsmith config set key_age_limit 60
      source <(awsmith completion bash)
      awsmith completion fish | source
      awsmith completion zsh --install
      awsmith help rotate
      awsmith help exit-codes
      awsmith help json --schema check
      """
          .lines()
          .collect(Collectors.groupingBy(HelpPage::command));

  private HelpPage() {}

  /** Gives each command of awsmith a page of its own. */
  static void each(CommandLine awsmith) {
    awsmith.getSubcommands().forEach((name, command) -> one(command, examples(name)));
  }

  static List<String> examples(String command) {
    return LINES.getOrDefault(command, List.of());
  }

  /** The word behind awsmith, wherever in a line that is. */
  private static String command(String line) {
    return line.replaceFirst(".*awsmith ([a-z]+).*", "$1");
  }

  private static void one(CommandLine command, List<String> examples) {
    UsageMessageSpec page = command.getCommandSpec().usageMessage();
    page.abbreviateSynopsis(true);
    List<String> sections = new ArrayList<>(page.sectionKeys());
    sections.addFirst(EXAMPLES);
    page.sectionKeys(sections);
    page.sectionMap().put(EXAMPLES, help -> shown(examples));
    page.sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpPage::ownOptions);
    page.footer(OF_ALL);
    command.getSubcommands().values().forEach(part -> one(part, List.of()));
  }

  private static String shown(List<String> examples) {
    return examples.isEmpty() ? "" : "Examples:\n  " + String.join("\n  ", examples) + "\n\n";
  }

  private static String ownOptions(Help help) {
    List<OptionSpec> own =
        help.commandSpec().options().stream()
            .filter(option -> !option.inherited() && !option.versionHelp())
            .toList();
    Help.Layout layout = help.createDefaultLayout();
    layout.addOptions(own, help.parameterLabelRenderer());
    return layout.toString();
  }
}
