package vn.okr.adapters.persistence.shared;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.domain.shared.SearchText;

/** Finds folded texts by their words, as {@link SearchText#matches} does. */
public final class WordSearch {
  /** As many characters of a word as the schema's search_words() keeps. */
  private static final int LONGEST = 200;

  private WordSearch() {}

  /**
   * The condition that a text has the words asked for; asking for no word finds nothing. Common
   * words are best looked for row by row, rare ones by the index.
   *
   * @param searchWords the indexed expression over the text, a constant
   */
  public static Sql in(String searchWords, String asked) {
    return byIndex(searchWords, asked).plannedForItsValues();
  }

  /** The same condition for words that the index is known to be the best way to. */
  public static Sql byIndex(String searchWords, String asked) {
    List<String> words = SearchText.words(asked);
    return words.isEmpty()
        ? Sql.of("false")
        : Sql.of(searchWords + " @@ cast(:words as tsquery)").with("words", query(words));
  }

  /**
   * The same condition without the index: it takes the less, the fewer rows one has to look at
   * before one has enough.
   *
   * @param text the folded text, a constant
   */
  public static Sql rowByRow(String text, String asked) {
    List<String> words = SearchText.words(asked);
    return words.isEmpty()
        ? Sql.of("false")
        : Sql.of("' ' || " + text + " || ' ' like all(:patterns)")
            .with("patterns", patterns(words));
  }

  /** The last one may be a beginning. Words hold letters and digits only: nothing to escape. */
  private static String query(List<String> words) {
    return words.stream().map(word -> "'" + cut(word) + "'").collect(Collectors.joining(" & "))
        + ":*";
  }

  private static String[] patterns(List<String> words) {
    Stream<String> whole = words.stream().limit(words.size() - 1L).map(word -> "% " + word + " %");
    return Stream.concat(whole, Stream.of("% " + words.getLast() + "%")).toArray(String[]::new);
  }

  private static String cut(String word) {
    int length = word.codePointCount(0, word.length());
    return length <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }
}
