package dev.awsmith.screen;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.screen.Look.Colour;
import dev.awsmith.screen.Look.Theme;
import dev.awsmith.screen.Look.Wish;
import dev.awsmith.wizard.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

  @Test
  void aTerminalHasColourUnlessNoColorIsSet() {
    assertEquals(Theme.AUTO, Look.of(XTERM, Wish.NONE, UTF_8).theme());
    assertEquals(Theme.AUTO, with("NO_COLOR", "").theme());
    assertEquals(Theme.MONO, with("NO_COLOR", "1").theme());
    assertEquals(Theme.MONO, with("AWSMITH_NO_COLOR", "1").theme());
    assertEquals(Theme.MONO, Look.of(Map.of("TERM", "dumb"), Wish.NONE, UTF_8).theme());
  }

  @Test
  void anOptionOutweighsTheEnvironment() {
    Wish always = new Wish(Theme.COLOUR_BLIND, Colour.ALWAYS, false);
    Map<String, String> environment = Map.of("TERM", "xterm", "NO_COLOR", "1");
    assertEquals(Theme.COLOUR_BLIND, Look.of(environment, always, UTF_8).theme());
    Wish never = new Wish(Theme.AUTO, Colour.NEVER, false);
    assertEquals(Theme.MONO, Look.of(Map.of("FORCE_COLOR", "1"), never, UTF_8).theme());
  }

  @Test
  void onlyAsciiIsDrawnWhereUtf8IsNotCertain() {
    assertEquals("\u2500", Look.of(XTERM, Wish.NONE, UTF_8).dash());
    assertEquals("-", Look.of(XTERM, Wish.NONE, US_ASCII).dash());
    assertEquals("-", Look.of(Map.of("TERM", "linux"), Wish.NONE, UTF_8).dash());
    assertEquals("-", Look.of(XTERM, new Wish(Theme.AUTO, Colour.AUTO, true), UTF_8).dash());
  }

  @Test
  void noThemeTellsRolesApartByRedAndGreen() {
    assertEquals(Paint.Hue.BLUE, paint(Theme.AUTO, Role.OK).hue());
    assertEquals(Paint.Hue.RED, paint(Theme.AUTO, Role.PROBLEM).hue());
    assertEquals(Paint.BOLD, paint(Theme.COLOUR_BLIND, Role.PROBLEM));
    assertEquals(Paint.BOLD, paint(Theme.HIGH_CONTRAST, Role.OK));
    assertEquals(Paint.PLAIN, paint(Theme.MONO, Role.OK));
  }

  @Test
  void focusIsReverseVideoInEveryTheme() {
    for (Theme theme : Theme.values()) {
      Paint paint = new Look(theme, false).paint(Run.of(Role.ATTENTION, "x").inFocus());
      assertEquals(true, paint.reversed());
      assertEquals(Paint.Hue.DEFAULT, paint.hue());
    }
  }

  @Test
  void themesAreNamedAsInTheSettings() {
    assertEquals(Theme.HIGH_CONTRAST, Theme.named("high-contrast"));
  }

  private static Look with(String name, String value) {
    return Look.of(Map.of("TERM", "xterm", name, value), Wish.NONE, UTF_8);
  }

  private static Paint paint(Theme theme, Role role) {
    return new Look(theme, false).paint(Run.of(role, "x"));
  }
}
