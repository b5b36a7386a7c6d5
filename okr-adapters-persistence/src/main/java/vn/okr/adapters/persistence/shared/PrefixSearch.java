package vn.okr.adapters.persistence.shared;

import java.util.stream.Collectors;
import vn.okr.domain.shared.SearchText;

/** Finds texts by the beginnings of their words, as {@link SearchText#matches} does. */
public final class PrefixSearch {
  /** As many characters of a word as the schema's search_words() keeps. */
  private static final int LONGEST = 200;

  private PrefixSearch() {}

  /**
   * The condition that every word asked for begins a word of the text; asking for no word finds
   * nothing. Common words are best looked for row by row, rare ones by the index.
   *
   * @param searchWords the indexed expression over the text, a constant
   */
  public static Sql in(String searchWords, String asked) {
    String words =
        SearchText.words(asked).stream()
            .distinct()
            .map(PrefixSearch::prefix)
            .collect(Collectors.joining(" & "));
    return words.isEmpty()
        ? Sql.of("false")
        : Sql.of(searchWords + " @@ cast(:words as tsquery)")
            .with("words", words)
            .plannedForItsValues();
  }

  /** Words hold letters and digits only, so that nothing in them needs escaping. */
  private static String prefix(String word) {
    int length = word.codePointCount(0, word.length());
    String kept = length <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    return "'" + kept + "':*";
  }
}
