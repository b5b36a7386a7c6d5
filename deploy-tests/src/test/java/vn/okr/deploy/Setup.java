package vn.okr.deploy;

import java.nio.file.Path;
import java.util.Locale;

/** The ways of setting the product up that every manifest is looked at in. */
enum Setup {
  /** What the chart cannot know, and nothing else. */
  EXTERNAL_DATABASE,
  /** Each value that there is, other than the chart has it. */
  EVERYTHING,
  /** A database of the chart's own. */
  CLOUD_NATIVE_PG,
  /** Below a path of a Gateway. */
  BELOW_A_PATH;

  /** The file with the values. */
  Path file() {
    return Path.of(
        "src/test/resources/values", name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml");
  }

  /** What the chart makes of them. */
  Manifests manifests() {
    return Chart.render(this);
  }
}
