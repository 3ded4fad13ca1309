package dev.awsmith;

import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.Flows;
import dev.awsmith.flow.ImportWish;
import dev.awsmith.flow.PaperWorld;
import dev.awsmith.flow.Sample;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Traveller;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every page there is, with something real on it: collected on journeys. */
public final class Gallery {
  /** What must not be seen on any page. */
  public static final String SECRET = "cAnArY7TsWm5KdYbRf3JcGe8AuHiVx1oE9QpLz0r";

  public static final String TOKEN = "IQoJb3JpZ2luX2VjCanaryToken" + "x9Kq".repeat(80) + "==";
  static final String ARN = "arn:aws:iam::111122223333:user/dev-anna";
  private static final String ID = "AKIARTYNJLG43LJTT77O";
  private static final String CSV =
      "Access key ID,Secret access key\r\n" + ID + "," + SECRET + "\r\n";
  private static final String CREDENTIALS =
      "[work]\naws_access_key_id = AKIARTYNJLG45XXXXXXX\naws_secret_access_key = "
          + SECRET
          + "\naws_session_token = "
          + TOKEN
          + "\n";
  private static final String CONFIG =
      """
      [profile work]
      region = eu-west-1

      [profile a-rather-long-name-for-a-profile-of-the-data-platform]
      sso_session = acme
      sso_account_id = 111122223333

      [profile client]
      role_arn = arn:aws:iam::111122223333:role/Dev
      source_profile = work
      """;

  private final Map<Class<?>, List<Step>> steps = new LinkedHashMap<>();

  private Gallery() {
    firstProfile();
    samples();
    refusals();
    takenNames();
    home();
    troubles();
    repair();
    variables();
    keep(RotationGallery.steps());
  }

  /** The steps by their kind, each once for every content it was met with. */
  public static Map<Class<?>, List<Step>> all() {
    return new Gallery().steps;
  }

  /** All steps of all kinds. */
  public static List<Step> everyStep() {
    return all().values().stream().flatMap(List::stream).toList();
  }

  private void repair() {
    String unread = CONFIG.replace("[profile work]", "[work]");
    keep(diagnosis(new PaperWorld("[work]\naws_access_key_id = " + ID + "\n", CONFIG), "skip"));
    String region = "[profile work]\nregion = eu-west-1\n";
    PaperWorld half = new PaperWorld("[work]\naws_access_key_id = " + ID + "\n", region);
    keep(diagnosis(half, "skip").answer("fix"));
    keep(diagnosis(half, "skip").answer("fix").answer("go"));
    Situation elsewhere = PaperWorld.situation("AWS_PROFILE", "wrok");
    keep(
        Traveller.on(
                new Flows(elsewhere).doctor(DoctorWish.list().ofEnvironment()),
                new PaperWorld(CREDENTIALS, region))
            .answer("skip")
            .answer("fix")
            .answer("go"));
    keep(diagnosis(new PaperWorld(CREDENTIALS, unread), "skip").answer("explain"));
    PaperWorld ignoring = new PaperWorld(CREDENTIALS, unread);
    keep(diagnosis(ignoring, "skip").answer("ignore").answer("ignore", "reason", "a test server"));
    keep(diagnosis(new PaperWorld(CREDENTIALS, unread), "skip").answer("all").answer("save"));
    keep(diagnosis(new PaperWorld(CREDENTIALS, unread), "ask"));
    PaperWorld refusing =
        new PaperWorld(
                "[work]\n" + pair(ID),
                region + CONFIG.substring(CONFIG.indexOf("[profile client]")))
            .answering(PaperWorld.caller(ARN), PaperWorld.refusal(Reason.DENIED, "AccessDenied"));
    keep(diagnosis(refusing, "ask").answer("fix").answer("go"));
  }

  private void variables() {
    Flows flows =
        new Flows(
            PaperWorld.situation(
                "AWS_ACCESS_KEY_ID", ID, "AWS_SECRET_ACCESS_KEY", SECRET, "AWS_PROFILE", "work"));
    PaperWorld world =
        new PaperWorld(CREDENTIALS, CONFIG)
            .starting("~/.bashrc", "export AWS_SECRET_ACCESS_KEY=" + SECRET + "\n");
    keep(Traveller.on(flows.variables(), world).answer("here"));
    keep(
        Traveller.on(flows.variables(), world).answer("good", "variable", "AWS_SECRET_ACCESS_KEY"));
    keep(Traveller.on(flows.variables(), world).answer("good", "variable", "AWS_PROFILE"));
  }

  private static Traveller diagnosis(PaperWorld world, String live) {
    Traveller anna =
        Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world);
    return anna.page().action(live).isPresent() ? anna.answer(live) : anna;
  }

  private void firstProfile() {
    PaperWorld world = new PaperWorld("", "").holding("~/Downloads/anna_accessKeys.csv", CSV);
    keep(
        on(world)
            .answer("go", "kind", "keys")
            .answer("file")
            .answer("read", "path", "~/Downloads/anna_accessKeys.csv")
            .answer("check")
            .answer("go", "profile", "work", "default", "true")
            .answer("go", "region", "ireland")
            .answer("change")
            .back()
            .answer("save"));
    for (String kind : List.of("sso", "console", "role", "unsure")) {
      keep(on(new PaperWorld("# nothing\n", "")).answer("go", "kind", kind));
    }
    keep(
        Traveller.on(
            new Flows(
                    PaperWorld.situation(
                        "AWS_ACCESS_KEY_ID",
                        ID,
                        "AWS_SECRET_ACCESS_KEY",
                        SECRET,
                        "AWS_REGION",
                        "x"))
                .home(),
            new PaperWorld("", "")));
    keep(
        on(new PaperWorld("", ""))
            .answer("go")
            .answer("type")
            .answer("check", "id", ID.replace("AKIA", "ASIA"), "secret", SECRET));
    keep(
        on(new PaperWorld("", ""))
            .paste("[a]\n" + pair(ID) + "[b]\n" + pair("AKIARTYNJLG43LJTT77X")));
    keep(on(new PaperWorld("", "")).paste("https://acme.awsapps.com/start"));
    keep(
        on(new PaperWorld("", ""))
            .paste("An error occurred (ExpiredToken) when calling the ListBuckets operation"));
  }

  private void samples() {
    Situation plain = PaperWorld.situation();
    Situation practice =
        new Situation(
            plain.variables(),
            plain.clock(),
            plain.shell(),
            List.of(new Sample("A CSV file", CSV), new Sample("Lines", CSV)),
            false,
            false,
            false);
    keep(
        Traveller.on(new Flows(practice).importText(ImportWish.NONE), new PaperWorld("", ""))
            .answer("sample"));
  }

  private void refusals() {
    PaperWorld slow = new PaperWorld("", "").answering(PaperWorld.refusal(Reason.TIMEOUT, ""));
    keep(on(slow).paste(CSV).answer("check").answer("save"));
    PaperWorld unknown =
        new PaperWorld("", "")
            .answering(PaperWorld.refusal(Reason.UNKNOWN_KEY, "InvalidClientTokenId"));
    keep(on(unknown).paste(CSV).answer("check"));
    PaperWorld root =
        new PaperWorld("", "").answering(PaperWorld.caller("arn:aws:iam::111122223333:root"));
    keep(on(root).paste(CSV).answer("check"));
    PaperWorld late =
        new PaperWorld("", "")
            .answering(
                PaperWorld.caller(ARN),
                PaperWorld.refusal(Reason.WRONG_SECRET, "SignatureDoesNotMatch"));
    keep(
        on(late)
            .paste(CSV)
            .answer("check")
            .answer("go", "profile", "work")
            .answer("go", "region", "eu-west-1")
            .answer("save"));
  }

  private void takenNames() {
    keep(checked().answer("go", "profile", "work"));
    keep(
        checked().answer("go", "profile", "a-rather-long-name-for-a-profile-of-the-data-platform"));
    PaperWorld other = new PaperWorld("", "[default]\nrole_arn = x\nsource_profile = y\n");
    keep(
        on(other)
            .answer("new")
            .paste(CSV)
            .answer("check")
            .answer("go", "profile", "x", "default", "true"));
  }

  private Traveller checked() {
    return on(new PaperWorld(CREDENTIALS, CONFIG)).answer("new").paste(CSV).answer("check");
  }

  private void home() {
    PaperWorld world = new PaperWorld(CREDENTIALS, CONFIG);
    keep(on(world));
    keep(open(world).answer("go", "deed", "region").answer("go", "region", "tokyo").answer("save"));
    keep(open(world).answer("go", "deed", "rename").answer("go", "name", "play"));
    PaperWorld refusing =
        new PaperWorld(CREDENTIALS, CONFIG)
            .answering(PaperWorld.refusal(Reason.WRONG_SECRET, "SignatureDoesNotMatch", "work"));
    keep(on(refusing).answer("check", "profile", "work").answer("open", "profile", "work"));
    keep(open(world).answer("go", "deed", "copy"));
    keep(open(world).answer("go", "deed", "remove"));
    keep(open(world).answer("go", "deed", "show"));
    keep(open(world).answer("go", "deed", "keys"));
    keep(on(world).answer("settings").answer("change", "name", "bell"));
    keep(on(world).answer("settings").answer("change", "name", "key_age_limit"));
    keep(on(world).answer("settings").answer("change", "name", "shell"));
    keep(on(world).answer("undo").answer("undo"));
    keep(on(new PaperWorld(CREDENTIALS, CONFIG)).answer("undo"));
    UndoGallery.travellers().forEach(this::keep);
    keep(Traveller.on(new Flows(PaperWorld.situation()).set("work", "regoin", "x"), world));
    keep(
        Traveller.on(
            new Flows(PaperWorld.situation())
                .set("work", "aws_session_token", TOKEN.replace("x9", "y8")),
            world));
  }

  private void troubles() {
    PaperWorld world =
        new PaperWorld(CREDENTIALS, CONFIG).meanwhile(SharedFile.CONFIG, "[default]\nregion = x\n");
    keep(
        Traveller.on(new Flows(PaperWorld.situation()).set("work", "region", "us-east-1"), world)
            .answer("save"));
    keep(
        Traveller.on(
            new Flows(PaperWorld.situation()).undo(Optional.of("nope"), false),
            new PaperWorld("", "")));
    keep(
        Traveller.on(
            new Flows(PaperWorld.situation()).rename("nope", "x"), new PaperWorld("", "")));
  }

  private static String pair(String id) {
    return "aws_access_key_id = " + id + "\naws_secret_access_key = " + SECRET + "\n";
  }

  private static Traveller on(PaperWorld world) {
    return Traveller.on(new Flows(PaperWorld.situation()).home(), world);
  }

  private static Traveller open(PaperWorld world) {
    return on(world).answer("open", "profile", "work");
  }

  private void keep(Traveller traveller) {
    keep(traveller.visited());
  }

  private void keep(List<Step> met) {
    for (Step step : met) {
      List<Step> known = steps.computeIfAbsent(step.getClass(), kind -> new ArrayList<>());
      if (!known.contains(step)) {
        known.add(step);
      }
    }
  }
}
