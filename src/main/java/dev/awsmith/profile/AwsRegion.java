package dev.awsmith.profile;

/**
 * A place where AWS runs.
 *
 * @param name as AWS calls it: {@code Europe (Ireland)}
 * @param city the city or state people know it by
 * @param optIn whether an account must enable it before its first use
 */
public record AwsRegion(String code, String name, String city, String country, boolean optIn) {
  public Partition partition() {
    return Partition.of(code);
  }

  /** What sets the Region apart within its area: {@code N. Virginia}, {@code Ireland}. */
  public String place() {
    int open = name.indexOf('(');
    return open < 0 ? name : name.substring(open + 1, name.indexOf(')', open));
  }

  /** The abbreviation AWS uses on bills and in zone IDs: {@code use1}, {@code apne1}. */
  public String shortForm() {
    String[] parts = code.split("-");
    StringBuilder form = new StringBuilder(parts[0]);
    for (int index = 1; index < parts.length; index++) {
      form.append(abbreviated(parts[index]));
    }
    return form.toString();
  }

  private static String abbreviated(String part) {
    return switch (part) {
      case "northeast" -> "ne";
      case "northwest" -> "nw";
      case "southeast" -> "se";
      case "southwest" -> "sw";
      default -> part.substring(0, 1);
    };
  }
}
