package dev.awsmith.ini;

import java.util.Random;

/** Files put together by chance from what makes AWS files hard to read, the same on every run. */
final class RandomFile {
  private static final String[] LINES = {
    "[default]",
    "[profile dev]",
    "[profile  dev]",
    "[ default ]",
    "[DEFAULT]",
    "[foo]",
    "[profile \"a b\"]",
    "[profile 'a' b]",
    "[profile a\\ b]",
    "[profile \"a\\\"b\\\\c\\d\"]",
    "[profile \"open]",
    "[profile end\\]",
    "[profile '']",
    "[profile x] # c",
    "[profile y] ]",
    "[sso-session corp]",
    "[services local]",
    "[profile default]",
    "[]",
    "[",
    "[profile",
    "region = us-east-1",
    "Region = eu-west-1",
    "region=us-east-1 # prod",
    "output = json",
    "s3 =",
    "s3 = # tuning",
    "services =",
    "  addressing_style = path",
    "\tmax = 5 ; five",
    "  # indented",
    "    deep = er",
    "  no sign",
    "# comment",
    "; other",
    "",
    "   ",
    "\u00a0",
    "a:b = c",
    "a: b",
    "= x",
    ": x",
    "nothing",
    "\u00a0key = v",
    "key = v\u00a0",
    "\u200bz = v",
    "k\u2028l = m\u2028n",
    "  x = y\u2028z = w",
    "\u000b",
    "\fq = r",
    "  \fq2 = r",
    "KEY = \u0130",
    "e\u0301 = é",
    "x = \u001cy",
    "d = C:\\new\\",
    "long = one",
    "  two",
    " three",
    "\tfour"
  };

  private final Random random;

  RandomFile(long seed) {
    this.random = new Random(seed);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    if (random.nextInt(3) > 0) {
      text.append("[default]").append(end);
    }
    for (int lines = random.nextInt(9); lines >= 0; lines--) {
      text.append(LINES[random.nextInt(LINES.length)]);
      text.append(random.nextInt(40) == 0 ? "\r" : end);
    }
    return text.toString();
  }
}
