package vn.okr.bootstrap.image;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An image as {@code ./okr image} builds it, and as a registry gets it.
 *
 * @param folder what was built, and its archive unpacked
 */
record Image(Path folder) {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** Builds it from the package, with a umask and options of the build. */
  static Image build(String name, String umask, String... options) {
    Stream.of("buildah", "mmdebstrap").forEach(Command::require);
    Path folder = Path.of("target", name).toAbsolutePath();
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add("umask " + umask + " && JAVA_HOME=$1 exec \"${@:2}\"");
    command.addAll(List.of("build", System.getProperty("java.home")));
    command.addAll(List.of(ROOT + "/deploy/image/build", "--to", "" + ROOT.relativize(folder)));
    command.addAll(List.of(options));
    Command.output(command);
    Path unpacked = folder.resolve("unpacked");
    try {
      Files.createDirectories(unpacked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Image image = new Image(folder);
    Command.output(List.of("tar", "-C", "" + unpacked, "-xf", "" + image.archive()));
    return image;
  }

  /** The archive that is loaded or pushed. */
  Path archive() {
    return folder.resolve("okr.oci.tar");
  }

  /** The list of its parts that lies beside the archive. */
  String listOfParts() {
    return read(folder.resolve("okr.cdx.json"));
  }

  /** What everything else follows from. */
  String digest() {
    return new JsonPath(read(folder.resolve("unpacked/index.json")))
        .getString("manifests[0].digest");
  }

  /** How it is run, and what it says of itself. */
  JsonPath configuration() {
    return new JsonPath(blob(manifest().getString("config.digest")));
  }

  /** Its files, one a line as {@code tar -tv} shows them. */
  List<String> files() {
    return layers().flatMap(layer -> Command.output(tar("-tvzf", layer)).lines()).toList();
  }

  /** The text of a file, its path without the first slash. */
  String text(String path) {
    String layer =
        layers()
            .filter(one -> Command.output(tar("-tvzf", one)).contains(" " + path + "\n"))
            .findFirst()
            .orElseThrow();
    return Command.output(List.of("tar", "-xOzf", "" + file(layer), path));
  }

  private Stream<String> layers() {
    return manifest().<String>getList("layers.digest").stream();
  }

  private JsonPath manifest() {
    return new JsonPath(blob(digest()));
  }

  private List<String> tar(String what, String digest) {
    return List.of("tar", "--full-time", "--utc", "--numeric-owner", what, "" + file(digest));
  }

  private String blob(String digest) {
    return read(file(digest));
  }

  private Path file(String digest) {
    return folder.resolve("unpacked/blobs").resolve(digest.replace(':', '/'));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
