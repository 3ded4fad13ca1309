package dev.awsmith.flow;

/** The access key of Anna, who goes through the journeys, as each place writes it. */
final class AnnasKeys {
  static final String ID = "AKIARTYNJLG43LJTT77O";
  static final String TEMPORARY_ID = ID.replace("AKIA", "ASIA");
  static final String SECRET = "0rN4Xh2v9QpLz7TsWm5KdYbRf3JcGe8AuHiVx1oE";
  static final String TOKEN = "IQoJb3JpZ2luX2VjEOr" + "x9Kq".repeat(80) + "==";

  /** The file the IAM console lets one download. */
  static final String CSV = "Access key ID,Secret access key\r\n" + ID + "," + SECRET + "\r\n";

  /** The lines of a section. */
  static final String KEYS =
      "aws_access_key_id = " + ID + "\naws_secret_access_key = " + SECRET + "\n";

  private AnnasKeys() {}
}
