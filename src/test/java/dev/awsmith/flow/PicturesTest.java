package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.screen.Frame;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Row;
import dev.awsmith.screen.Run;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The pictures in the README are drawn from real screens. After a change that is meant, run with
 * {@code -Dpictures=draw} and look at what became of them.
 */
class PicturesTest {
  private static final Path ASSETS = Path.of("assets");
  private static final int CELL = 9;
  private static final int ROW = 20;
  private static final String CSV =
      "Access key ID,Secret access key\n"
          + "AKIARZPUZDIKIUFISP2V,wJalrXUtnFEMIK7MDENGbPxRfiCYzLongSecretA\n";

  @Test
  void theReviewIsDrawnAsItIs() throws IOException {
    PaperWorld world =
        new PaperWorld(
            "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n"
                + "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n",
            "[default]\nregion = us-east-1\n");
    Player player =
        Player.at(
            new Flows(PaperWorld.situation()).importText(CSV, ImportWish.NONE),
            new Given(
                Map.of(
                    "FILE",
                    "-",
                    "--profile",
                    "work",
                    "--region",
                    "eu-west-1",
                    "--default",
                    "false"),
                Set.of()),
            new Look(Look.Theme.AUTO, true, "awsmith"),
            new Size(80, 24));

    check("review.svg", player.obey(world).frame());
  }

  private static void check(String name, Frame frame) throws IOException {
    String drawn = svg(frame);
    if ("draw".equals(System.getProperty("pictures"))) {
      Files.createDirectories(ASSETS);
      Files.writeString(ASSETS.resolve(name), drawn);
    }
    assertEquals(Files.readString(ASSETS.resolve(name)), drawn);
  }

  private static String svg(Frame frame) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"monospace\" font-size=\"15\">%n",
            80 * CELL + 2 * CELL, frame.rows().size() * ROW + ROW));
    svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1b1f24\"/>\n");
    int y = ROW;
    for (Row row : frame.rows()) {
      int x = CELL;
      for (Run run : row.runs()) {
        if (!run.text().isBlank()) {
          svg.append(text(run, x, y));
        }
        x += run.text().length() * CELL;
      }
      y += ROW;
    }
    return svg.append("</svg>\n").toString().replace("\r", "");
  }

  private static String text(Run run, int x, int y) {
    return String.format(
        "<text x=\"%d\" y=\"%d\" textLength=\"%d\" xml:space=\"preserve\""
            + " fill=\"%s\"%s>%s</text>%n",
        x,
        y,
        run.text().length() * CELL,
        colour(run.span().role()),
        run.span().role() == Role.STRONG ? " font-weight=\"bold\"" : "",
        run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private static String colour(Role role) {
    return switch (role) {
      case OK -> "#58a6ff";
      case ATTENTION -> "#e3b341";
      case PROBLEM, REMOVE -> "#ff7b72";
      case ADD -> "#56d4dd";
      case PLAIN, STRONG, HINT -> "#e6edf3";
    };
  }
}
