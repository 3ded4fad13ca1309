package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartFileTest {
  @Test
  void thoseOfThePersonComeFirstAndOnlyTheyMayBeChanged() {
    List<StartFile> files = StartFile.of(Shell.ZSH, Os.MAC);

    assertEquals(new StartFile(".zshrc"), files.getFirst());
    assertTrue(files.getFirst().isOurs());
    assertTrue(files.contains(new StartFile("/etc/zshrc")));
    assertTrue(
        files.stream().dropWhile(StartFile::isOurs).noneMatch(StartFile::isOurs),
        "a file of the machine stands among those of the person");
  }

  @Test
  void theSameShellHasOtherPlacesOnOtherSystems() {
    assertEquals(".config/nushell/env.nu", StartFile.of(Shell.NUSHELL, Os.LINUX).getFirst().path());
    assertEquals(
        "AppData/Roaming/nushell/env.nu",
        StartFile.of(Shell.NUSHELL, Os.WINDOWS).getFirst().path());
  }

  @Test
  void cmdReadsNoFileAndWindowsHasNoEtc() {
    assertEquals(List.of(), StartFile.of(Shell.CMD, Os.WINDOWS));
    assertTrue(StartFile.of(Shell.POWERSHELL, Os.WINDOWS).stream().allMatch(StartFile::isOurs));
  }
}
