package dev.awsmith.diagnosis;

import java.util.List;

/** AWS knows who asks and listens, but the request cannot be carried out as it is. */
final class RequestFaults {
  static final Meaning STS_OFF =
      new Meaning(
          "",
          "This Region's sign-in service is switched off in the account",
          "The keys are not the problem.",
          List.of("An admin switched STS off for the Region."),
          List.of("Use us-east-1, where it is always on.", "Ask an admin to activate it."),
          "",
          List.of());

  static final Meaning OTHER_REGION =
      new Meaning(
          "AW207",
          "The request went to the wrong Region",
          "The keys were not judged yet.",
          List.of(
              "What you ask for is in another Region than the one your tool is set to.",
              "An endpoint address belongs to another Region than the one that was signed for."),
          List.of("Name the Region with --region or AWS_REGION; the text often says which it is."),
          "",
          List.of("AW206", "AW404"));

  static final Meaning NOT_READY =
      new Meaning(
          "",
          "The account is not ready for this service or Region",
          "The keys are not the problem.",
          List.of(
              "The account is new, and AWS has not checked it or its payment yet.",
              "The Region must be enabled for the account first."),
          List.of(
              "Finish the registration of the account in the AWS console.",
              "Enable the Region in the console, or use another one."),
          "",
          List.of());

  static final Meaning LINK_ENDED =
      new Meaning(
          "",
          "The link has ended",
          "Your own keys play no part: the link carries its own.",
          List.of("A link to a file in S3 works for the time it was made for, and that is over."),
          List.of("Ask for a new link."),
          "",
          List.of());

  static final Meaning TOO_LONG =
      new Meaning(
          "",
          "The session is asked for longer than allowed",
          "",
          List.of(
              "duration_seconds is above the limit of the role.",
              "A role assumed from another role or session lasts 1 hour at most."),
          List.of("Lower duration_seconds to 3600."),
          "",
          List.of());

  static final Meaning NOT_A_USER =
      new Meaning(
          "",
          "Only an IAM user has access keys of its own",
          "",
          List.of("You are in a role or session, which has no keys to list or rotate."),
          List.of("Name the user, or use the user's own keys."),
          "",
          List.of("AW401"));

  static final Meaning BAD_VALUE =
      new Meaning(
          "",
          "AWS does not accept one of the values",
          "",
          List.of("A name, ARN, number or condition has a form that AWS does not allow."),
          List.of("The text names the field; correct it and try again."),
          "",
          List.of("AW211"));

  static final Meaning NO_KEY =
      new Meaning(
          "AW304",
          "The access key is not there any more",
          "",
          List.of(
              "It was deleted.",
              "It belongs to another user or account.",
              "It was made seconds ago and cannot be seen yet."),
          List.of("List the keys again.", "Check who you are:  aws sts get-caller-identity"),
          "",
          List.of("AW301"));

  static final Meaning NOT_THERE =
      new Meaning(
          "",
          "AWS cannot find it",
          "",
          List.of(
              "It was deleted, or its name is misspelt.",
              "You are in another account than you think.",
              "It was made seconds ago and cannot be seen yet."),
          List.of("Check who you are:  aws sts get-caller-identity", "List and compare the names."),
          "",
          List.of());

  static final Meaning TWO_KEYS =
      new Meaning(
          "AW309",
          "The user has two access keys already",
          "",
          List.of("A user may have two; keys that are turned off count."),
          List.of("Delete one that is not used any more:  awsmith rotate shows both."),
          "",
          List.of("AW310"));

  static final Meaning QUOTA =
      new Meaning(
          "",
          "A limit of AWS is reached",
          "",
          List.of("There may be only so many of these at once."),
          List.of("Remove one, put several into one, or ask AWS for more."),
          "",
          List.of());

  static final Meaning EXISTS =
      new Meaning(
          "",
          "Something of that name is there already",
          "",
          List.of("It was made before."),
          List.of("Use what is there, or take another name."),
          "",
          List.of());

  static final Meaning BAD_POLICY =
      new Meaning(
          "",
          "AWS cannot use this policy",
          "",
          List.of(
              "The trust policy names a user or role that does not exist, or was deleted.",
              "A trust policy and a permission policy were mixed up.",
              "The JSON is broken."),
          List.of("Check each ARN under \"Principal\", then the JSON."),
          "",
          List.of());

  static final Meaning OF_AWS =
      new Meaning(
          "",
          "This belongs to AWS and cannot be changed by hand",
          "",
          List.of(
              "Roles of services and of company sign-in (AWSReservedSSO_) are kept by AWS.",
              "Some policies can be attached only to roles of services."),
          List.of("Change it where it was made: in the service, or in IAM Identity Center."),
          "",
          List.of());

  static final Meaning TAGS_TOO_BIG =
      new Meaning(
          "",
          "The session's policies and tags are too big together",
          "",
          List.of("AWS packs them, and the result is above its limit."),
          List.of("Use fewer or shorter policies and tags."),
          "",
          List.of());

  static final Meaning TOKEN_REFUSED =
      new Meaning(
          "",
          "AWS does not accept the identity token",
          "",
          List.of(
              "The token is malformed, or from a provider the account does not know.",
              "AWS cannot reach the identity provider."),
          List.of("Get a new token.", "Check the identity provider in IAM: address and audience."),
          "",
          List.of());

  private RequestFaults() {}
}
