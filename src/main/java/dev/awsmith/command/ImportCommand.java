package dev.awsmith.command;

import dev.awsmith.flow.Flows;
import dev.awsmith.flow.ImportWish;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Wizard.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates or updates a profile from keys in any form. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Create or update a profile from a file or standard input, in any format.")
final class ImportCommand implements Callable<Integer> {
  private static final int LARGEST = 1 << 20;
  private static final String NO_SOURCE = "--delete-source needs the FILE that is to be deleted.";
  private static final String NO_INPUT = "Standard input could not be read.";
  private static final String FAIL = "fail";
  private final Run run;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "A file with keys in any form, or - for standard input.")
  private String file;

  @Option(names = "--default", description = "Also make it the default profile.")
  private boolean defaultToo;

  @Option(
      names = "--merge",
      paramLabel = "HOW",
      converter = OneOf.Merges.class,
      completionCandidates = OneOf.Merges.class,
      description =
          "If the profile is there: replace its keys, rename the new one, skip it, or fail.")
  private String merge;

  @Option(
      names = "--delete-source",
      description = "Delete FILE once its keys are saved and accepted by AWS.")
  private boolean deleteSource;

  @Option(names = "--which", paramLabel = "N", description = "Which of several sets of keys.")
  private String which;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "With --practice: paste sample N, from 0.")
  private String sample;

  @Option(
      names = "--access-key-id",
      paramLabel = "ID",
      description = "The key ID; the secret comes by one of the next three.")
  private String id;

  @Option(names = "--secret-stdin", description = "Read the secret from standard input.")
  private boolean secretStdin;

  @Option(names = "--secret-file", paramLabel = "PATH", description = "Read the secret from it.")
  private Path secretFile;

  @Option(
      names = "--secret-env",
      paramLabel = "VAR",
      description = "Read the secret from this variable.")
  private String secretEnv;

  @Option(names = "--token-file", paramLabel = "PATH", description = "The session token is in it.")
  private Path tokenFile;

  @Option(
      names = "--confirm",
      paramLabel = "ACCOUNT",
      description = "Use root keys all the same: their account number.")
  private String confirm;

  ImportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (deleteSource && (file == null || file.equals("-"))) {
      return run.report("import").ended(Outcome.of(Problem.of(ExitCode.USAGE, NO_SOURCE)));
    }
    try {
      Map<String, String> answers = answers();
      return run.journey("import", start(), answers);
    } catch (Unreadable e) {
      return run.report("import").ended(Outcome.of(e.problem));
    } catch (IOException e) {
      return run.report("import").ended(Outcome.of(Problem.of(ExitCode.FILES, NO_INPUT)));
    }
  }

  private Function<Flows, Turn> start() throws IOException {
    ImportWish wish = new ImportWish(FAIL.equals(merge), deleteSource);
    if (sample != null) {
      return flows -> flows.importSample(wish);
    }
    if (id != null) {
      return flows -> flows.importValues(wish);
    }
    if (file == null) {
      return flows -> flows.importText(wish);
    }
    if (file.equals("-")) {
      String text = standardInput("Paste the keys, then Ctrl-D.");
      return flows -> flows.importText(text, wish);
    }
    return flows -> flows.importFile(file, wish);
  }

  private Map<String, String> answers() throws IOException {
    Map<String, String> answers = new HashMap<>();
    put(answers, "FILE", file);
    put(answers, "--merge", FAIL.equals(merge) ? null : merge);
    put(answers, "--which", which);
    put(answers, "--sample", sample);
    put(answers, "--access-key-id", id);
    put(answers, "--confirm", confirm);
    put(answers, "--default", String.valueOf(defaultToo));
    if (secretStdin) {
      answers.put("--secret-file", standardInput("Type the secret, then Ctrl-D.").strip());
    } else if (secretFile != null) {
      answers.put("--secret-file", text(secretFile).strip());
    } else if (secretEnv != null) {
      put(answers, "--secret-file", run.stage().situation().variables().get(secretEnv));
    }
    if (tokenFile != null) {
      answers.put("--token-file", text(tokenFile).strip());
    }
    return answers;
  }

  private static void put(Map<String, String> answers, String flag, String value) {
    if (value != null) {
      answers.put(flag, value);
    }
  }

  private String standardInput(String invitation) throws IOException {
    if (run.streams().terminal()) {
      run.streams().err().println(invitation);
    }
    byte[] bytes = run.streams().in().readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Unreadable(
          Problem.of(ExitCode.FILES, "What came on standard input is larger than 1 MiB."));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A small regular file, read as carefully as one with keys. */
  private String text(Path path) throws Unreadable {
    return switch (run.stage().world().apply(new Effect.ReadPaste(path.toString()))) {
      case Event.PasteRead read -> read.text();
      case Event.FileTrouble trouble -> throw new Unreadable(trouble.problem());
      case Event other ->
          throw new Unreadable(Problem.of(ExitCode.FILES, path + " could not be read."));
    };
  }

  /** What should have held an answer cannot be read. */
  private static final class Unreadable extends IOException {
    private final Problem problem;

    private Unreadable(Problem problem) {
      super(problem.headline());
      this.problem = problem;
    }
  }
}
