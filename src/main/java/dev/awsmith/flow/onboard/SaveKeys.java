package dev.awsmith.flow.onboard;

import dev.awsmith.flow.change.Aftermath;
import dev.awsmith.flow.change.Proposal;
import dev.awsmith.flow.change.Review;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.profile.Identity;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A finished draft: what it comes to in the files, and what happens once it is saved. */
record SaveKeys(Draft draft) implements Aftermath {
  static Next review(Draft draft) {
    SaveKeys save = new SaveKeys(draft);
    return Review.of(
        draft.situation(),
        save.proposal(),
        new Trail("Set up > Review", Progress.REVIEW.words()),
        save);
  }

  @Override
  public Next written(Event.Written written, Map<String, Object> report) {
    return CheckingAgain.of(draft.over(written.files()), written.backup(), report);
  }

  @Override
  public Next reconsider() {
    return Next.to(new ChangeAnswer(draft));
  }

  @Override
  public Next over(Event.FilesRead fresh) {
    return review(draft.over(fresh.files()));
  }

  @Override
  public Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(
        "input", Map.of("format", draft.origin().format(), "cleaned", draft.origin().cleaned()));
    data.put("identity", draft.identity().map(Identity::data).orElse(null));
    return data;
  }

  private Proposal proposal() {
    AwsFiles files = draft.files();
    List<Edit> edits = new ArrayList<>(KeyEdits.keys(files, draft.profile(), draft.keys()));
    edits.add(KeyEdits.region(files, draft.profile(), region()));
    if (draft.alsoDefault()) {
      edits.addAll(KeyEdits.keys(files, "default", draft.keys()));
      edits.add(KeyEdits.region(files, "default", region()));
    }
    return new Proposal(
        files,
        files.plan(edits),
        "Save profile \"" + draft.profile() + "\"?",
        notes(),
        "profile \"" + draft.profile() + "\" saved",
        command());
  }

  private List<Line> notes() {
    List<Line> notes = new ArrayList<>();
    long others =
        draft.files().profiles().stream()
            .filter(profile -> !profile.name().equals(draft.profile()))
            .filter(profile -> !(draft.alsoDefault() && profile.name().equals("default")))
            .count();
    if (others > 0) {
      notes.add(
          Line.of(
              (others == 1 ? "1 other profile is" : others + " other profiles are")
                  + " left exactly as "
                  + (others == 1 ? "it is." : "they are.")));
    }
    notes.add(
        draft
            .identity()
            .map(
                identity ->
                    Line.of(
                        "AWS confirmed: "
                            + identity.inWords()
                            + ", account "
                            + identity.account().grouped()
                            + "."))
            .orElse(Line.of(Role.ATTENTION, "NOT CHECKED with AWS.")));
    return notes;
  }

  private String region() {
    return draft.region().orElseThrow();
  }

  private String command() {
    return "awsmith import "
        + draft.origin().path().orElse("-")
        + " -p "
        + draft.profile()
        + " -r "
        + region()
        + (draft.alsoDefault() ? " --default" : "")
        + (draft.wish().deletesSource() ? " --delete-source" : "");
  }
}
