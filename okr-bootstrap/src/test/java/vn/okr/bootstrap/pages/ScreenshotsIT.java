package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the main pages that the documentation shows: into the build's folder, or
 * into the folder that {@code -Dokr.screenshots} names.
 */
@ExtendWith(Company.Shared.class)
class ScreenshotsIT {
  private static final int HEIGHT = 800;
  private static final int COLOURS_OF_NO_BLANK = 20;
  private static final int STEP = 4;

  private final Path folder = Path.of(System.getProperty("okr.screenshots", "target/docs/images"));
  private final Goals goals;
  private final Company company;

  ScreenshotsIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @CsvSource({
    "home, DESKTOP",
    "home-dark, DARK",
    "home-phone, PHONE",
    "check-in, DESKTOP",
    "map-list, DESKTOP",
    "map-graph, DESKTOP",
    "objective, DESKTOP",
    "scorecard, DESKTOP",
    "cycle, DESKTOP"
  })
  void isWorthAPicture(String name, String look) throws IOException {
    Screen.Look on = look(look);
    try (Screen screen = company.as("marketing.lead", on)) {
      // Given
      assertThat(screen.open(address(name))).isEqualTo(200);
      assertThat(screen.heading()).isNotBlank();
      if (name.equals("map-graph")) {
        screen.at(".graph-node").first().waitFor();
        screen.at(".graph-room").scrollIntoViewIfNeeded();
      }

      // When
      byte[] picture =
          screen
              .page()
              .screenshot(new Page.ScreenshotOptions().setFullPage(name.equals("map-graph")));

      // Then
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
      assertThat(image.getWidth()).isEqualTo(on.width());
      assertThat(image.getHeight()).isGreaterThanOrEqualTo(HEIGHT);
      assertThat(colours(image)).isGreaterThan(COLOURS_OF_NO_BLANK);
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".png"), picture);
    }
  }

  private String address(String name) {
    return switch (name) {
      case "check-in" -> "/check-in?unit=" + goals.marketing();
      case "map-list" -> "/map?cycle=" + goals.quarter();
      case "map-graph" -> "/map?view=graph&cycle=" + goals.quarter();
      case "objective" -> "/objectives/" + goals.ofMarketing();
      case "scorecard" -> "/units/" + goals.marketing();
      case "cycle" -> "/cycle";
      default -> "/";
    };
  }

  private static Screen.Look look(String name) {
    return switch (name) {
      case "DARK" -> Screen.Look.DARK;
      case "PHONE" -> Screen.Look.PHONE;
      default -> Screen.Look.DESKTOP;
    };
  }

  private static long colours(BufferedImage image) {
    return IntStream.range(0, image.getHeight() / STEP)
        .flatMap(
            y ->
                IntStream.range(0, image.getWidth() / STEP)
                    .map(x -> image.getRGB(x * STEP, y * STEP)))
        .distinct()
        .count();
  }
}
