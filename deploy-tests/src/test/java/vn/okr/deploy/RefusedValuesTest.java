package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that means nothing is refused, in words that say which. */
class RefusedValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "replicaz | 3 | additional properties 'replicaz' not allowed",
        "database.hots | x | at '/database': additional properties 'hots' not allowed",
        "database.secret.key | x | '/database/secret': additional properties 'key' not allowed",
        "replicas | 0 | at '/replicas': minimum",
        "replicas | two | at '/replicas': got string, want integer",
        "port | 80 | at '/port': minimum",
        "image.pullPolicy | Sometimes | at '/image/pullPolicy'",
        "image.digest | latest | at '/image/digest'",
        "migration.by | hand | must be one of 'job', 'replicas'",
        "signIn.provider | sso.example.com | at '/signIn/provider'",
        "session.secret.name | \"\" | at '/session/secret/name'",
        "organisation.onTrackFrom | 2 | at '/organisation/onTrackFrom': maximum",
        "organisation.reminderTime | \"9:00\" | at '/organisation/reminderTime'",
        "mail.links | https://okr.example.com | reminders also need mail.host and mail.from",
        "route.path | okr | at '/route/path'",
        "resources.limits.memory | much | at '/resources/limits/memory'",
        "env.PATH | x | invalid propertyName 'PATH'",
        "env.QUARKUS_DATASOURCE_PASSWORD | x | name the Secret that holds it in secretEnv",
        "database.host | \"\" | database.host: say where PostgreSQL listens",
        "signIn.provider | \"\" | signIn.provider: say where the OpenID Connect provider is",
        "route.enabled | true | route.hostname: say by which name people come",
        "shutdown.drainSeconds | 20 | shutdown.graceSeconds: 10 s more",
      })
  void aWrongValueIsRefused(String value, String wrong, String said) {
    assertThatThrownBy(() -> Chart.render(Setup.EXTERNAL_DATABASE, value, wrong))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(said);
  }

  @Test
  void everyObjectOfTheSchemaIsClosedOrSaysWhatElseItTakes() throws IOException {
    // Given
    JsonNode schema =
        new JsonMapper().readTree(Chart.FOLDER.resolve("values.schema.json").toFile());

    // When
    List<JsonNode> objects = objects(schema).filter(it -> it.has("properties")).toList();

    // Then
    assertThat(objects)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            it -> assertThat(it.path("additionalProperties").toString()).isEqualTo("false"));
  }

  @Test
  void everyValueSaysWhatItMeans() throws IOException {
    // Given
    Pattern silent = Pattern.compile("^ *[\\w.]+: [^#]+$");

    // When
    List<String> lines = Files.readAllLines(Chart.FOLDER.resolve("values.yaml"));

    // Then
    assertThat(lines).hasSizeGreaterThan(100).noneMatch(line -> silent.matcher(line).matches());
  }

  private static Stream<JsonNode> objects(JsonNode schema) {
    return Stream.concat(
        Stream.of(schema).filter(it -> it.path("type").asText().equals("object")),
        schema.valueStream().flatMap(RefusedValuesTest::objects));
  }
}
