package dev.awsmith.diagnosis;

import java.util.List;

/** AWS knows who is asking, and says no. */
final class PermissionFaults {
  private static final String ACCEPTED = "AWS accepted the keys; they are not the problem.";

  static final Meaning DENIED =
      new Meaning(
          "",
          "AWS knows you, but does not allow this",
          ACCEPTED,
          List.of(
              "No policy of yours allows the action.",
              "A limit set by your organisation or your admin forbids it.",
              "You are signed in to another account or role than you think."),
          List.of(
              "Check who you are:  aws sts get-caller-identity",
              "Ask your admin to allow the action."),
          "",
          List.of("AW401"));

  static final Meaning DENIED_IN_CODE =
      new Meaning(
          "",
          DENIED.headline(),
          ACCEPTED,
          DENIED.why(),
          List.of(
              "See what is missing:  aws sts decode-authorization-message --encoded-message TEXT",
              "Ask your admin to allow the action."),
          "",
          DENIED.lookAt());

  static final Meaning WITHOUT_A_WORD =
      new Meaning(
          "",
          "S3 said no, and did not say why",
          "To this kind of question it never does: the keys may be good or bad.",
          List.of(
              "You may not read the object or its bucket.",
              "The object does not exist, and you may not list the bucket.",
              "The keys have ended, or were deleted."),
          List.of(
              "Check who you are:  aws sts get-caller-identity",
              "Ask so that S3 explains itself:  aws s3api get-object --bucket B --key K FILE"),
          "",
          List.of("AW301", "AW303", "AW401"));

  static final Meaning NOT_ALLOWED =
      new Meaning(
          "",
          "None of your policies allows this",
          ACCEPTED,
          List.of("No policy attached to your user or role allows the action."),
          List.of("Ask an admin of the account to attach a policy with this action."),
          "",
          List.of());

  static final Meaning EXPLICIT =
      new Meaning(
          "",
          "A policy forbids this outright",
          ACCEPTED + " Adding permissions does not help: a deny always wins.",
          List.of("A policy holds a statement with \"Effect\": \"Deny\" for the action."),
          List.of("Ask your admin to change the deny; often it asks for MFA or a certain network."),
          "",
          List.of());

  static final Meaning ORGANISATION =
      new Meaning(
          "",
          "Your organisation blocks this",
          ACCEPTED + " No policy in your own account can change it.",
          List.of("A service control policy of the organisation limits the whole account."),
          List.of("Ask the people who run the organisation.", "Try a Region that is allowed."),
          "",
          List.of());

  static final Meaning BOUNDARY =
      new Meaning(
          "",
          "Your permissions boundary blocks this",
          ACCEPTED + " More policies on your user do not help.",
          List.of("The boundary set on your user or role does not include the action."),
          List.of("Ask your admin to widen the boundary."),
          "",
          List.of());

  static final Meaning NETWORK_POLICY =
      new Meaning(
          "",
          "AWS knows you, but this network or your organisation blocks it",
          ACCEPTED,
          List.of("The policy of a VPC endpoint does not let the request through."),
          List.of("Try from another network.", "Ask your admin to change the endpoint's policy."),
          "",
          List.of());

  static final Meaning SESSION_POLICY =
      new Meaning(
          "",
          "The session you are in was given fewer rights",
          ACCEPTED,
          List.of("The session was started with a policy that leaves the action out."),
          List.of("Start the session without it, or with a wider one."),
          "",
          List.of());

  static final Meaning RESOURCE_POLICY =
      new Meaning(
          "",
          "The thing itself does not let you in",
          ACCEPTED,
          List.of("The policy on the bucket, key or other resource does not name you."),
          List.of("Ask its owner to add your ARN to its policy."),
          "",
          List.of());

  private PermissionFaults() {}
}
