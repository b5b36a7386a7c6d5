package vn.okr.bootstrap.image;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Installs;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.TestFolders;

/** The image that {@code ./okr image} builds. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "What images are made of and by runs on Linux only")
class ImageIT {
  private static final Path PACKAGE = Path.of("target/quarkus-app");
  private static final Path MODULES = Path.of("../deploy/image/modules");
  private static final String HOME = "opt/okr/";

  private static Image image;

  @BeforeAll
  static void build() {
    image = Image.build("image", "022");
  }

  @Test
  void servesAsAUserNobodyKnowsWithNothingToWriteToButTmp() throws Exception {
    // Given
    Surroundings around = new Surroundings();
    Map<String, String> settings = environment(around.start());
    // With this, Java does not start unless it can use the cache.
    settings.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
    try (Container container = Container.start(image, settings)) {
      // When
      long begin = System.nanoTime();
      container.awaitReady();
      Duration start = Duration.ofNanos(System.nanoTime() - begin);
      Installs.say("the image is ready after " + start + ", " + container.residentMemory());

      // Then
      String token = Api.employee("an").token();
      assertThat(container.get("/", token).body()).contains("<html", "an");
      assertThat(container.get("/api/v1/me", token).statusCode()).isEqualTo(200);
      assertThat(container.stop()).as("stopped as asked").isEqualTo(143);
    } finally {
      around.stop();
    }
  }

  @Test
  void startsAsNobodyInParticularAndWithoutAShell() {
    // When
    JsonPath configuration = image.configuration();

    // Then
    assertThat(configuration.getString("config.User")).isEqualTo("10001:0");
    assertThat(configuration.<String>getList("config.Entrypoint"))
        .startsWith("/opt/okr/jre/bin/java")
        .contains("-XX:AOTCache=app.aot");
    assertThat(configuration.getMap("config.ExposedPorts")).containsOnlyKeys("8080/tcp");
  }

  @Test
  void holdsNoShellNoPackageManagerAndNothingThatGivesRights() {
    // When
    List<String> files = image.files();

    // Then
    assertThat(files).hasSizeGreaterThan(200);
    assertThat(files)
        .noneMatch(file -> file.matches(".*[ /](sh|bash|dash|busybox|apt|apt-get|dpkg|perl)"))
        .as("set-user-id or set-group-id")
        .noneMatch(file -> file.matches("...[sS].*|......[sS].*"))
        .as("another owner than root")
        .allMatch(file -> file.matches("\\S+ +0/0 .*"));
    assertThat(files.stream().filter(file -> file.matches("d.......w.*|-.......w.*")))
        .as("what everyone may write to")
        .singleElement()
        .asString()
        .endsWith(" tmp/");
  }

  @Test
  void listsWhatItIsMadeOf() throws IOException {
    // When
    JsonPath parts = new JsonPath(image.listOfParts());

    // Then
    assertThat(image.text(HOME + "sbom.cdx.json")).isEqualTo(image.listOfParts());
    Set<String> located =
        Set.copyOf(parts.<String>getList("components.evidence.occurrences.location.flatten()"));
    Set<String> jars =
        image.files().stream()
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .filter(file -> file.startsWith(HOME + "lib/") && file.endsWith(".jar"))
            .map(file -> file.substring(HOME.length()))
            .collect(toSet());
    assertThat(jars).hasSizeGreaterThan(100);
    assertThat(located).containsAll(jars);
    assertThat(image.text("var/lib/dpkg/status.d/libc6")).contains("Version: ");
  }

  @Test
  void saysWhatItIs() {
    // When
    Map<String, String> labels = image.configuration().getMap("config.Labels");

    // Then
    assertThat(labels)
        .containsEntry("org.opencontainers.image.title", "OKR")
        .containsEntry("org.opencontainers.image.licenses", "Apache-2.0")
        .containsEntry(
            "org.opencontainers.image.created", image.configuration().getString("created"))
        .containsKeys("org.opencontainers.image.version", "org.opencontainers.image.revision");
  }

  @Test
  void comesOutTheSameFromTheSamePackageAndCache() {
    // Given
    String cache = image.folder().resolve("context/cache/app.aot").toString();

    // When
    Image again = Image.build("image-again", "077", "--cache", cache);

    // Then
    assertThat(again.digest()).isEqualTo(image.digest());
    TestFolders.delete(again.folder());
  }

  @Test
  void hasTheModulesOfJavaThatItsClassesMention() throws IOException {
    // Given
    Set<String> decided =
        Files.readAllLines(MODULES).stream()
            .map(line -> line.replaceFirst("#.*", "").replaceFirst("^- ", "").strip())
            .filter(line -> !line.isEmpty())
            .collect(toSet());

    // When
    Set<String> mentioned = new Mentions().of(PACKAGE);

    // Then
    assertThat(mentioned).contains("java.sql");
    assertThat(decided).as("taken, or left out with a reason").containsAll(mentioned);
  }

  private static Map<String, String> environment(Map<String, String> properties) {
    return new HashMap<>(
        properties.entrySet().stream()
            .collect(
                toMap(
                    property ->
                        property.getKey().replaceAll("[^a-z]", "_").toUpperCase(Locale.ROOT),
                    Map.Entry::getValue)));
  }
}
