package dev.awsmith;

import dev.awsmith.flow.Traveller;
import dev.awsmith.practice.Fault;
import dev.awsmith.practice.MfaDevice;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a rotation, each journey in a home of its own. */
final class RotationGallery {
  private static final int ENOUGH = 4;
  private static final Effect ANYTHING = new Effect.LookInDownloads();
  private static final Event TROUBLE =
      new Event.FileTrouble(Problem.of(ExitCode.FILES, "The disk is full.", "Make room."));

  private final List<Step> steps = new ArrayList<>();

  private interface Journey {
    Traveller in(RotationStage stage) throws IOException;
  }

  private RotationGallery() {}

  static List<Step> steps() {
    RotationGallery gallery = new RotationGallery();
    gallery.toTheEnd();
    gallery.withObstacles();
    gallery.broken();
    return gallery.steps;
  }

  private void toTheEnd() {
    keep(stage -> stage.begin().answer("lines"));
    keep(stage -> stage.begin().answer("rotate").answer("log"));
    keep(stage -> stage.begin().answer("rotate").answer("go"));
    keep(stage -> stage.begin().answer("rotate").answer("go", "fate", "off"));
    keep(
        stage ->
            stage
                .begin()
                .answer("rotate")
                .answer("go", "fate", "delete")
                .answer("delete", "confirm", stage.old.id().lastFour()));
    keep(stage -> stage.begin().answer("rotate").answer("undo"));
    keep(
        stage -> {
          stage.rotate("--yes");
          return stage.begin().answer("resume");
        });
    keep(
        stage -> {
          stage.rotate("--yes");
          stage.anna.deleteKey(stage.old.id());
          return stage.begin().answer("resume");
        });
  }

  private void withObstacles() {
    keep(
        stage -> {
          String other = stage.anna.createKey(Duration.ofDays(300)).id().lastFour();
          stage.wait(Duration.ofMinutes(1));
          Traveller anna = stage.begin();
          return anna.answer("delete", "key", anna.value("key"), "confirm", other);
        });
    keep(
        stage -> {
          stage.aws.propagate((service, request, age) -> age.toHours() > 1);
          return stage.begin().answer("rotate").answer("undo");
        });
    keep(
        stage -> {
          stage.anna.permissions().allowOnly("iam:ListAccessKeys");
          return stage.begin().answer("rotate").answer("copy");
        });
    keep(
        stage -> {
          MfaDevice phone = stage.anna.enableMfa("phone");
          stage.anna.permissions().demandMfa("iam:CreateAccessKey");
          return stage
              .begin()
              .answer("rotate")
              .answer("begin", "device", phone.serial(), "code", phone.code());
        });
    keep(
        stage -> {
          stage.anna.enableMfa("old-phone");
          stage.anna.enableMfa("new-phone");
          stage.anna.permissions().demandMfa("iam:CreateAccessKey");
          return stage.begin().answer("rotate");
        });
    keep(
        stage -> {
          MfaDevice phone = stage.anna.enableMfa("phone");
          stage.rotate("--yes");
          stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
          return stage
              .begin()
              .answer("resume")
              .answer("go", "fate", "off")
              .answer("begin", "device", phone.serial(), "code", "000000");
        });
    keep(
        stage -> {
          stage.anna.permissions().deny("iam:DeleteAccessKey", "because nobody may");
          stage.rotate("--yes");
          return stage.begin().answer("undo");
        });
    keep(
        stage -> {
          stage.aws.faults().next("CreateAccessKey", new Fault.Drop(Fault.Moment.AFTER));
          Traveller anna = stage.begin().answer("rotate");
          return anna.answer("delete", "confirm", stage.fresh().id().lastFour());
        });
  }

  private void broken() {
    keep(stage -> from(met("Accepting"), TROUBLE));
    keep(stage -> Traveller.on(Wizard.start(met("Accepting")), stage.world()).answer(Action.LEAVE));
    keep(
        stage ->
            from(
                    met("Creating"),
                    new Event.KeyNotKept(
                        stage.old.credentials(),
                        false,
                        Problem.of(ExitCode.FILES, "The disk is full.")))
                .answer("show"));
  }

  private Step met(String name) {
    return steps.stream()
        .filter(step -> step.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Traveller from(Step step, Event event) {
    return Traveller.on(
        Wizard.start(step, ANYTHING), effect -> effect.equals(ANYTHING) ? event : TROUBLE);
  }

  private void keep(Journey journey) {
    try {
      Path home = Files.createTempDirectory("awsmith-gallery-");
      try (RotationStage stage = new RotationStage(home)) {
        journey.in(stage).visited().forEach(this::keep);
      } finally {
        remove(home);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void keep(Step step) {
    long alike = steps.stream().filter(other -> other.getClass() == step.getClass()).count();
    if (alike < (step.asks() ? ENOUGH : 1)) {
      steps.add(step);
    }
  }

  private static void remove(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
