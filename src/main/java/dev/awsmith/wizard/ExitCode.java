package dev.awsmith.wizard;

/** How a run ended, for scripts. The lowest from 3 to 9 wins when several apply. */
public enum ExitCode {
  DONE(0),
  SOMETHING_WRONG(1),
  USAGE(2),
  REJECTED(3),
  SIGN_IN_NEEDED(4),
  UNREACHABLE(5),
  NOT_ALLOWED(6),
  FILES(7),
  UNFINISHED(8),
  UNMET(9),
  WOULD_CHANGE(10),
  STOPPED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
