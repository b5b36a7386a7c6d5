package vn.okr.adapters.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.http.words.Language;

class LanguageTest {
  private static final Pattern REFUSALS =
      Pattern.compile(
          "(?:InvalidInput\\(\\s*|Refused\\.at\\(\\s*[^,]*,\\s*|refuse\\([^,;]*,\\s*)"
              + "\"([a-z][a-z-]+)\"");

  @ParameterizedTest
  @EnumSource
  void everyCodeHasATitleAndADetail(Language language) {
    // Given
    Stream<String> codes =
        Stream.concat(
            Arrays.stream(ErrorCode.values()).map(ErrorCode::value),
            Arrays.stream(ProblemCode.values()).map(ProblemCode::value));

    // When
    Stream<String> texts =
        codes.flatMap(code -> Stream.of(language.title(code), language.detail(code, Map.of())));

    // Then
    assertThat(texts).isNotEmpty().noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalInTheSourcesHasADetail(Language language) {
    // Given
    Set<String> codes = new TreeSet<>();
    for (String module : new String[] {"okr-domain", "okr-application", "okr-adapters-rest"}) {
      codes.addAll(refusalsIn(Path.of("..", module, "src", "main", "java")));
    }

    // When
    Stream<String> texts = codes.stream().map(code -> language.detail(code, Map.of()));

    // Then
    assertThat(codes).contains("too-long", "unknown-field", "invalid-cursor", "out-of-range");
    assertThat(texts).noneMatch(String::isBlank);
  }

  @Test
  void factsStandInTheText() {
    // Given
    Map<String, Object> facts = Map.of("max", 200, "other", "x");

    // When
    String text = Language.VI.detail("too-long", facts);

    // Then
    assertThat(text).isEqualTo("Tối đa 200 ký tự.");
  }

  private static Set<String> refusalsIn(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      Set<String> found = new TreeSet<>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file ->
                  REFUSALS.matcher(read(file)).results().forEach(hit -> found.add(hit.group(1))));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
