package vn.okr.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the chart that shows what rendering leaves out: hooks, under an annotation that Helm
 * does not know, and the notes that whoever installs it gets to read.
 */
final class ChartCopy {
  /** What the annotations of hooks begin with here. */
  static final String HOOK = "shown.helm.sh/hook";

  private static final String HOOK_OF_HELM = "helm.sh/hook";
  private static final String NOTES =
      """
      apiVersion: v1
      kind: Notes
      text: {{ include (print .Template.BasePath "/NOTES.txt") . | toJson }}
      """;

  private ChartCopy() {}

  /** Makes one among what the build makes. */
  static Path of(Path chart) {
    try {
      Path copy = Files.createTempDirectory(Path.of("target"), "chart");
      for (Path source : files(chart)) {
        Path target = copy.resolve(chart.relativize(source).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, Files.readString(source).replace(HOOK_OF_HELM, HOOK));
      }
      Files.writeString(copy.resolve("templates/notes.yaml"), NOTES);
      return copy;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }
}
