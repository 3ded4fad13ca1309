package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellFilesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String SECRET = "Kq3vWz8LmN0pQrS1tUvX2yZ4aBcD5eFgH6iJkL7m";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export AWS_PROFILE=work",
        "  export AWS_PROFILE='work' # mine",
        "AWS_PROFILE=work",
        "export AWS_PROFILE=\"work\" EDITOR=vi",
        "declare -x AWS_PROFILE=work",
        "typeset -gx AWS_PROFILE=work",
        "[ -d ~/x ] && export AWS_PROFILE=work",
        "set -gx AWS_PROFILE work",
        "set --global --export AWS_PROFILE work",
        "set -Ux AWS_PROFILE work",
        "SETUVAR --export AWS_PROFILE:work",
        "setenv AWS_PROFILE work",
        "$Env:AWS_PROFILE = 'work'",
        "$env:AWS_PROFILE=\"work\"",
        "Set-Item -Path Env:AWS_PROFILE work",
        "$env.AWS_PROFILE = \"work\""
      })
  void aLineThatSetsAVariableIsFoundInAnyLanguage(String line) {
    List<SetHere> found = ShellFiles.find("~/.file", "# first\n" + line + "\n");

    assertEquals(1, found.size());
    assertEquals("~/.file:2", found.getFirst().where());
    assertTrue(found.getFirst().sets("AWS_PROFILE"));
    assertEquals("work", found.getFirst().variables().getFirst().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# export AWS_PROFILE=work",
        "echo AWS_PROFILE=work",
        "AWS_PROFILE=work aws s3 ls",
        "alias w='export AWS_PROFILE=work'",
        "set AWS_PROFILE work",
        "set -e AWS_PROFILE",
        "unset AWS_PROFILE",
        "export AWS_PROFILE",
        "export PATH=/AWS_PROFILE=x:$PATH",
        "export MY_AWS_PROFILE=work"
      })
  void aLineThatSetsNothingForAwsIsLeftAlone(String line) {
    assertEquals(List.of(), ShellFiles.find("~/.file", line));
  }

  @Test
  void aLineBecomesADatedRemark() {
    LineEdit edit = edit("export AWS_PROFILE=work").orElseThrow();

    assertEquals("export AWS_PROFILE=work", edit.before());
    assertEquals("# 2026-11-21 awsmith: export AWS_PROFILE=work", edit.after());
    assertEquals(1, edit.line());
  }

  @Test
  void aBlockOfShKeepsACommand() {
    assertEquals(
        "  : # 2026-11-21 awsmith: export AWS_PROFILE=work",
        edit("  export AWS_PROFILE=work").orElseThrow().after());
    assertEquals(
        "  # 2026-11-21 awsmith: set -gx AWS_PROFILE work",
        edit("  set -gx AWS_PROFILE work").orElseThrow().after());
  }

  @Test
  void thePreviewHidesSecretsAndTheEditKeepsThem() {
    LineEdit edit = edit("export AWS_SECRET_ACCESS_KEY='" + SECRET + "'").orElseThrow();

    assertEquals("export AWS_SECRET_ACCESS_KEY='****************kL7m'", edit.shownBefore());
    assertTrue(edit.after().contains(SECRET));
    assertFalse((edit + edit.shownAfter()).contains(SECRET), "the preview shows the secret");
  }

  @Test
  void aSecretInPiecesIsHiddenAsAWhole() {
    String line =
        "export AWS_SECRET_ACCESS_KEY='" + SECRET.substring(0, 20) + "'" + SECRET.substring(20);

    SetHere here = ShellFiles.find("~/.zshrc", line).getFirst();

    assertEquals("export AWS_SECRET_ACCESS_KEY****", here.shown());
    assertFalse(here.toString().contains(SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export AWS_PROFILE=work EDITOR=vi",
        "[ -d ~/x ] && export AWS_PROFILE=work",
        "export AWS_PROFILE=work; clear",
        "export AWS_PROFILE='work",
        "export AWS_PROFILE=\\"
      })
  void aLineThatDoesMoreIsFoundButNotChanged(String line) {
    assertEquals(1, ShellFiles.find("~/.bashrc", line).size());
    assertEquals(Optional.empty(), edit(line));
  }

  @Test
  void severalVariablesOfAwsOnOneLineGoTogether() {
    SetHere here =
        ShellFiles.find("~/.bashrc", "export AWS_PROFILE=a AWS_REGION=b; export AWS_CA_BUNDLE=c")
            .getFirst();

    assertEquals(3, here.variables().size());
    assertTrue(here.remark(TODAY).isPresent());
  }

  @Test
  void theFileThatFishKeepsItselfIsNotEdited() {
    SetHere here =
        ShellFiles.find("~/.config/fish/fish_variables", "SETUVAR --export AWS_PROFILE:work")
            .getFirst();

    assertEquals(Optional.empty(), here.remark(TODAY));
  }

  private static Optional<LineEdit> edit(String line) {
    return ShellFiles.find("~/.bashrc", line).getFirst().remark(TODAY);
  }
}
