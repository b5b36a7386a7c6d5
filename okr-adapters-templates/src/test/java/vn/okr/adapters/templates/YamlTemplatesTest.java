package vn.okr.adapters.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.application.template.Template;

@DisplayName("M17: templates for groups and departments, in two languages, from files")
class YamlTemplatesTest {
  private static final Locale VI = Locale.of("vi");
  private static final Locale EN = Locale.of("en");

  private static final String OWN =
      """
      group: {vi: Pháp chế, en: Legal}
      objectives:
        - id: legal-quick
          ambition: ASPIRATIONAL
          title: {vi: Trả lời nhanh, en: Answer quickly}
          why: {vi: Ai cũng đang đợi., en: Everyone waits.}
          keyResults:
            - title: {vi: Ngày chờ, en: Days of waiting}
              metric: {start: 9, target: 3, unit: {vi: ngày, en: days}}
      """;

  @TempDir private Path folder;

  @Test
  void eachGroupHasThreeObjectivesWithMeasurableKeyResults() {
    // When
    List<Template> templates = over(Optional.empty()).templates(VI);

    // Then
    Map<String, Long> objectives =
        templates.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.group().id(), TreeMap::new, Collectors.counting()));
    assertThat(objectives.keySet())
        .contains(
            "company",
            "marketing",
            "sales",
            "engineering",
            "product",
            "customer-care",
            "people",
            "finance",
            "operations",
            "individuals");
    assertThat(objectives.values()).allMatch(number -> number >= 3);
    assertThat(templates).allMatch(one -> one.keyResults().size() >= 3);
  }

  @Test
  void bothLanguagesSayTheSameInTheirOwnWords() {
    // When
    List<Template> vietnamese = over(Optional.empty()).templates(VI);
    List<Template> english = over(Optional.empty()).templates(EN);

    // Then
    assertThat(english).extracting(Template::id).isEqualTo(ids(vietnamese)).doesNotHaveDuplicates();
    for (int i = 0; i < english.size(); i++) {
      assertThat(english.get(i).title()).isNotEqualTo(vietnamese.get(i).title());
      assertThat(english.get(i).keyResults()).hasSameSizeAs(vietnamese.get(i).keyResults());
    }
  }

  @Test
  void aCompanyAddsTemplatesOfItsOwn() throws IOException {
    // Given
    Files.writeString(folder.resolve("legal.yaml"), OWN);

    // When
    List<Template> templates = over(Optional.of(folder)).templates(EN);

    // Then
    Template own = templates.getLast();
    assertThat(own.id()).isEqualTo("legal-quick");
    assertThat(own.group().name().value()).isEqualTo("Legal");
    assertThat(own.keyResults()).hasSize(1);
  }

  @Test
  void aFileOfTheSameNameStandsInPlaceOfTheOneTheProductBrings() throws IOException {
    // Given
    Files.writeString(folder.resolve("sales.yaml"), OWN);

    // When
    List<Template> templates = over(Optional.of(folder)).templates(VI);

    // Then
    assertThat(templates.stream().filter(one -> one.group().id().equals("sales")))
        .extracting(Template::id)
        .containsExactly("legal-quick");
  }

  @Test
  void aFileThatCannotBeReadIsLeftOutAndNoOther() throws IOException {
    // Given
    Files.writeString(folder.resolve("broken.yaml"), "group: [");
    Files.writeString(folder.resolve("misspelt.yaml"), OWN.replace("metric:", "metrics:"));
    Files.writeString(folder.resolve("endless.yaml"), OWN.replace("target: 3", "target: 9"));
    Files.writeString(folder.resolve("id.yaml"), OWN.replace("legal-quick", "Legal quick"));
    Files.writeString(folder.resolve("legal.yaml"), OWN);

    // When
    List<Template> templates = over(Optional.of(folder)).templates(VI);

    // Then
    assertThat(templates).hasSize(over(Optional.empty()).templates(VI).size() + 1);
    assertThat(templates.getLast().id()).isEqualTo("legal-quick");
  }

  @Test
  void anIdThatIsTakenIsLeftOut() throws IOException {
    // Given
    Files.writeString(folder.resolve("legal.yaml"), OWN);
    Files.writeString(folder.resolve("twice.yaml"), OWN.replace("Legal", "Twice"));

    // When
    List<Template> templates = over(Optional.of(folder)).templates(EN);

    // Then
    assertThat(templates.stream().filter(one -> one.id().equals("legal-quick")))
        .extracting(one -> one.group().name().value())
        .containsExactly("Legal");
  }

  @Test
  void theFileInTheDocumentationIsOne() throws IOException {
    // Given
    String page = Files.readString(Path.of("../docs/templates.md"));
    String example = page.substring(page.indexOf("```yaml") + 7, page.lastIndexOf("```"));
    Files.writeString(folder.resolve("legal.yaml"), example);

    // When
    List<Template> templates = over(Optional.of(folder)).templates(EN);

    // Then
    assertThat(templates.getLast().id()).isEqualTo("legal-quick");
    assertThat(templates.getLast().keyResults()).hasSize(4);
  }

  @Test
  void aFolderThatIsNotThereTakesNothingAway() {
    // When
    List<Template> templates = over(Optional.of(folder.resolve("nowhere"))).templates(VI);

    // Then
    assertThat(templates).hasSameSizeAs(over(Optional.empty()).templates(VI));
  }

  private static List<String> ids(List<Template> templates) {
    return templates.stream().map(Template::id).toList();
  }

  private static YamlTemplates over(Optional<Path> folder) {
    return new YamlTemplates(new TemplateFiles(() -> folder));
  }
}
