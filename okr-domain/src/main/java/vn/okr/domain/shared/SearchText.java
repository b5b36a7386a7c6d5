package vn.okr.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds texts so that a search works without accents: "ke toan" finds "Kế toán", "dong" finds
 * "đóng". The one place that decides what a word is, for what is stored and what is asked alike.
 */
public final class SearchText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
    String plain = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * Whether the folded text has every word asked for, in any order. The last one may be the
   * beginning of a word, as one may still be typing it; no words match nothing.
   */
  public static boolean matches(String folded, String asked) {
    return finding(asked).test(folded);
  }

  /** The same for many folded texts, with what is asked for read once. */
  public static Predicate<String> finding(String asked) {
    List<String> wanted = words(asked);
    if (wanted.isEmpty()) {
      return _ -> false;
    }
    List<String> whole = wanted.subList(0, wanted.size() - 1);
    String last = wanted.getLast();
    return folded -> {
      List<String> present = List.of(folded.split(" "));
      return present.containsAll(whole) && present.stream().anyMatch(w -> w.startsWith(last));
    };
  }

  /** Whether at least half of the different words of the shorter text are in the other one. */
  public static boolean alike(String one, String other) {
    Set<String> words = new HashSet<>(words(one));
    Set<String> others = new HashSet<>(words(other));
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return !words.isEmpty() && 2 * words.size() >= shorter;
  }
}
