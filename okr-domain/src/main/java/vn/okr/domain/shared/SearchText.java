package vn.okr.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Folds texts so that a search works without accents: "ke toan" finds "Kế toán", "dong" finds
 * "đóng". The one place that decides what a word is, for what is stored and what is asked alike.
 */
public final class SearchText {
  private SearchText() {}

  /** The words of the texts, folded, parted by single blanks. */
  public static String fold(String... texts) {
    return Arrays.stream(texts)
        .flatMap(text -> words(text).stream())
        .collect(Collectors.joining(" "));
  }

  /** The folded words of a text, in their order. */
  public static List<String> words(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    // The Vietnamese d with stroke is a letter of its own and does not decompose.
    String plain = decomposed.replaceAll("\\p{M}+", "").replace('đ', 'd');
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether every word asked for begins some word of the folded text; no words match nothing. */
  public static boolean matches(String folded, String asked) {
    List<String> wanted = words(asked);
    List<String> present = List.of(folded.split(" "));
    return !wanted.isEmpty()
        && wanted.stream().allMatch(word -> present.stream().anyMatch(p -> p.startsWith(word)));
  }
}
