package vn.okr.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Rows;
import vn.okr.domain.shared.SearchText;

@DatabaseTest
class WordSearchTest {
  private static final List<String> TEXTS =
      List.of(
          "Tăng doanh thu quý 3",
          "Đóng sổ kế toán",
          "Kế toán",
          "1e5 lượt",
          "15 000 a1b2c3",
          "3x",
          "a.b@example.com",
          "https://okr.example/path?x=1",
          "ﷺ ㌖",
          "中文 目標",
          "l'été d'Anne",
          "",
          "...",
          "x".repeat(3000),
          "-5 +7 ½ Ⅷ");

  @Inject RowReader rows;

  record Found(UUID id, String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ke toan",
        "dong",
        "Đóng",
        "t",
        "1e",
        "1e5",
        "5",
        "15",
        "a1",
        "exam",
        "path x",
        "pa x",
        "x pa",
        "15 0",
        "ke ke",
        "中",
        "anne",
        "",
        "  ",
        "& | !",
        "':*",
        "tang doanh thu quy 3",
        "quy tang",
        "viii",
        "1",
        "%",
        "\\",
        "xx"
      })
  void findsWhatTheDomainMatches(String asked) {
    // Given
    List<String> folded = TEXTS.stream().map(SearchText::fold).toList();
    Rows.insert(
        "insert into person (id, display_name, active, search_text, revision)"
            + " values (?, 'x', true, ?, 0)",
        IntStream.range(0, folded.size())
            .mapToObj(i -> new Object[] {new UUID(2, i), folded.get(i)})
            .toList());

    // When
    List<List<String>> found =
        Stream.of(
                WordSearch.in("search_words(p.search_text)", asked),
                WordSearch.byIndex("search_words(p.search_text)", asked),
                WordSearch.rowByRow("p.search_text", asked))
            .map(this::find)
            .toList();

    // Then
    List<String> expected =
        folded.stream().filter(text -> SearchText.matches(text, asked)).sorted().toList();
    assertThat(found).hasSize(3).allSatisfy(texts -> assertThat(texts).isEqualTo(expected));
  }

  private List<String> find(Sql condition) {
    Sql statement = Sql.of("select p.id, p.search_text from person p").where(List.of(condition));
    return QuarkusTransaction.requiringNew().call(() -> rows.read(Found.class, statement)).stream()
        .map(Found::text)
        .sorted()
        .toList();
  }
}
