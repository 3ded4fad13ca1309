package dev.awsmith.diagnosis;

import static dev.awsmith.diagnosis.Severity.ERROR;
import static dev.awsmith.diagnosis.Severity.INFO;
import static dev.awsmith.diagnosis.Severity.WARNING;

/** Everything that can be wrong with the files and the variables: code, severity, headline. */
public enum Fault {
  OPEN_TO_OTHERS("AW101", ERROR, "Other users can read %s"),
  BYTE_ORDER_MARK("AW102", ERROR, "%s has a byte-order mark"),
  UTF_16("AW102", ERROR, "%s is UTF-16 text"),
  INVISIBLE_CHARACTER("AW103", ERROR, "Invisible character in line %d"),
  SECTION_TWICE("AW104", ERROR, "Two sections called [%s]; the second wins"),
  MISSING_PROFILE_WORD("AW105", ERROR, "[%1$s] in config must be [profile %1$s]"),
  NEEDLESS_PROFILE_WORD("AW106", ERROR, "[profile %1$s] in credentials must be [%1$s]"),
  OUTSIDE_ANY_SECTION("AW107", ERROR, "Line %d is outside any section"),
  NOT_UNDERSTOOD("AW107", ERROR, "Line %d is not understood"),
  UNKNOWN_SETTING("AW108", WARNING, "Unknown setting %s. Did you mean %s?"),
  QUOTED_VALUE("AW109", ERROR, "Quotes around a value become part of it"),
  SETTING_TWICE("AW110", ERROR, "Same setting twice in [%s]"),
  TEXT_EXTENSION("AW111", ERROR, "File is called %s"),
  VARIABLE_NAMES_NO_FILE("AW112", ERROR, "%s points to a file that does not exist"),
  TWO_HOMES("AW113", INFO, "Windows and WSL use different home folders"),
  SYNCHRONISED("AW114", WARNING, "%s is in a synchronised folder (%s)"),
  NOT_UTF_8("AW115", ERROR, "%s is not written in UTF-8"),
  LONE_CARRIAGE_RETURNS("AW116", ERROR, "Lines of %s end in a way that not all tools know"),
  INLINE_COMMENT("AW117", WARNING, "The comment in line %d is part of the value to some tools"),
  INDENTED_COMMENT("AW118", ERROR, "The indented comment in line %d is no comment to some tools"),
  INDENTED_SETTING("AW119", ERROR, "Line %d is indented, so it is no setting of its own"),
  INDENTED_SECTION("AW120", ERROR, "Lines %d to %d are indented"),
  DEFAULT_TWINS("AW121", ERROR, "Both [default] and [profile default] in config"),
  CAPITAL_DEFAULT("AW122", ERROR, "[%s] is not the default profile"),
  MISPLACED_SECTION("AW123", ERROR, "[%s] belongs in config"),
  MISSPELT_KIND("AW124", ERROR, "[%s] is no kind of section. Did you mean [%s]?"),
  ODD_NAME("AW125", WARNING, "Not all tools can read the name in [%s]"),
  ODD_HEADING("AW126", ERROR, "Not all tools can read the heading in line %d"),
  CAPITAL_KEY("AW127", WARNING, "%s must be in small letters"),
  COLON("AW128", ERROR, "A colon in line %d where an equals sign belongs"),
  SHELL_LINE("AW129", ERROR, "Line %d is a command for a shell, not a setting"),
  NESTED_BY_MISTAKE("AW130", ERROR, "Line %d is nested under %s, which has no value"),
  CONFLICT_MARKERS("AW131", ERROR, "Lines %d to %d are an unfinished merge"),
  RELOCATED("AW132", INFO, "%s is kept in an unusual place"),
  EMPTY_VALUE("AW133", WARNING, "%s has no value"),
  READ_DIFFERENTLY("AW134", WARNING, "Tools read %s differently"),
  NAMELESS("AW135", ERROR, "[%s] has no name"),
  RULE_FAILED("AW199", INFO, "One of awsmith's own checks failed"),
  HALF_A_KEY("AW201", ERROR, "%s is missing"),
  TOKEN_MISSING("AW202", ERROR, "Temporary key without session token"),
  TOKEN_LEFT_OVER("AW203", ERROR, "Session token left over from older keys"),
  SWAPPED("AW204", ERROR, "Key ID and secret are swapped"),
  EXAMPLE_KEY("AW205", ERROR, "Example key from the documentation"),
  PLACEHOLDER("AW205", ERROR, "%s is still a placeholder"),
  REGION_MISSING("AW206", INFO, "Region missing"),
  NO_SUCH_REGION("AW207", ERROR, "Region \"%s\" does not exist"),
  SSO_SESSION_MISSING("AW208", ERROR, "sso_session \"%s\" is not defined"),
  START_URL_WITH_FRAGMENT("AW208", WARNING, "Start URL has \"#/\""),
  SSO_REGION_WRONG("AW208", ERROR, "SSO Region \"%s\" does not exist"),
  OLD_SSO_FORM("AW209", INFO, "Old SSO form without session"),
  SOURCE_MISSING("AW210", ERROR, "source_profile \"%s\" does not exist"),
  SOURCE_IN_A_CIRCLE("AW210", ERROR, "source_profile \"%s\" points in a circle"),
  MALFORMED_ARN("AW211", ERROR, "%s is malformed"),
  TWO_KINDS("AW212", ERROR, "Two kinds of credentials in one profile; %s wins"),
  KEYS_IN_BOTH_FILES("AW213", WARNING, "Keys for %s in both files; credentials wins"),
  KEY_HIDES_SIGN_IN("AW214", ERROR, "Access key hides the browser sign-in (login_session)"),
  KEY_SPLIT("AW215", ERROR, "One half of the key is in each file"),
  SECRET_LENGTH("AW216", ERROR, "The secret key has %d characters; 40 is right"),
  HALF_SSO("AW217", ERROR, "%s is missing for signing in"),
  SSO_VALUES_DIFFER("AW218", ERROR, "%s differs between the profile and its sso-session"),
  ACCOUNT_ID("AW219", ERROR, "%s must have twelve digits"),
  TOKEN_IN_OTHER_FILE("AW220", ERROR, "Old session token in config, newer keys in credentials"),
  SOURCE_UNCLEAR("AW221", ERROR, "%s"),
  CREDENTIAL_SOURCE("AW222", ERROR, "credential_source \"%s\" is not one that tools know"),
  DURATION("AW223", WARNING, "duration_seconds \"%s\" is out of range"),
  REGION_IN_BOTH_FILES("AW224", WARNING, "Region for %s in both files; credentials wins"),
  SAME_KEY("AW225", INFO, "Same access key in %d profiles"),
  SERVICES_MISSING("AW226", ERROR, "services \"%s\" is not defined"),
  MALFORMED_KEY_ID("AW227", ERROR, "This is not an access key ID"),
  NO_VERDICT("AW300", WARNING, "AWS could not judge the keys"),
  UNKNOWN_KEY("AW301", ERROR, "AWS does not know this access key ID"),
  WRONG_SECRET("AW302", ERROR, "The secret does not belong to this key ID"),
  ENDED("AW303", ERROR, "Temporary keys have ended"),
  TURNED_OFF("AW304", ERROR, "Key is turned off in AWS"),
  ROLE_REFUSED("AW305", ERROR, "Role cannot be assumed"),
  CLOCK_OFF("AW306", ERROR, "Clock is off"),
  OLD_KEY("AW307", WARNING, "Key is %d days old (limit %d)"),
  ROOT_KEY("AW308", WARNING, "Root user key"),
  TWO_ACTIVE_KEYS("AW309", WARNING, "Two active keys; %s"),
  ROTATION_UNFINISHED("AW310", WARNING, "Rotation unfinished"),
  VARIABLES_OVERRIDE("AW401", WARNING, "%s overrides every profile in this terminal"),
  VARIABLES_HALF_SET("AW402", ERROR, "Only %s of the key variables are set"),
  VARIABLE_NAMES_NO_PROFILE("AW403", ERROR, "%s names a profile that does not exist"),
  VARIABLES_DIFFER("AW404", WARNING, "AWS_REGION and AWS_DEFAULT_REGION differ"),
  KEY_IN_PROJECT("AW405", ERROR, "Key in a project file %s");

  private final String code;
  private final Severity severity;
  private final String headline;

  Fault(String code, Severity severity, String headline) {
    this.code = code;
    this.severity = severity;
    this.headline = headline;
  }

  /** Such as {@code AW105}; several faults that are told apart only by their words share one. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  String headline(Object... words) {
    return headline.formatted(words);
  }
}
