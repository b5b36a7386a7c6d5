package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.http.words.Language;

/** No page speaks two languages: neither in words, nor in dates and numbers. */
@ExtendWith(Company.Shared.class)
class LeftoversIT {
  /** Words, labels and hints that are there for people; what says its own language is left out. */
  private static final String SAID =
      """
      () => {
        const own = document.documentElement.lang;
        const said = [document.title];
        const isOwn = one => one.closest('[lang]').lang === own;
        const cut = '.graph-title, .graph-row-title, .graph-owner, .avatar, script, style';
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (isOwn(parent) && !parent.closest(cut)) said.push(walker.currentNode.data);
        }
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          for (const one of document.querySelectorAll(`[${name}]`)) {
            if (isOwn(one)) said.push(one.getAttribute(name));
          }
        }
        return said.map(text => text.replace(/\\s+/g, ' ').trim()).filter(Boolean);
      }""";

  private static final Pattern VIETNAMESE_LETTER =
      Pattern.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");
  private static final Map<Language, Pattern> FOREIGN_NUMBERS =
      Map.of(
          Language.VI,
          Pattern.compile("\\b\\d+\\.\\d{1,2}(?![\\d.])|\\b\\d{1,2} [A-Z][a-z]{2} \\d{4}\\b"),
          Language.EN,
          Pattern.compile("\\b\\d+,\\d{1,2}(?!\\d)|\\b\\d{2}/\\d{2}/\\d{4}\\b"));

  private final InterfaceTexts texts = new InterfaceTexts();
  private final Goals goals;
  private final Company company;

  LeftoversIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void knowsTheTextsOfBothLanguages() {
    assertThat(texts.foreignTo(Language.EN))
        .contains("trang chủ", "đúng tiến độ", "không tìm thấy");
    assertThat(texts.foreignTo(Language.VI)).contains("home", "on track", "sign out");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPageSpeaksTheOtherLanguage(Language language) {
    Map<String, String> pages = new LinkedHashMap<>(Pages.of(goals));
    pages.put("none", "/no-such-page");
    pages.put("no objective", "/objectives/" + UUID.randomUUID());
    List<String> content = new SampleContent(goals).texts();
    List<String> wrong = new ArrayList<>();
    try (Screen screen = company.as("admin")) {
      screen.speak(language.locale().toLanguageTag());
      pages.forEach(
          (page, path) -> {
            screen.open(path);
            if (path.contains("view=graph")) {
              screen.at(".graph-node").first().waitFor();
            }
            leftovers(screen, content, language).forEach(text -> wrong.add(page + ": " + text));
          });
      screen.open("/objectives/new");
      screen.page().evaluate("document.querySelector('form[data-draft]').noValidate = true");
      screen.at("main button[name=publish]").click();
      screen.at("main .alert-danger").waitFor();
      leftovers(screen, content, language).forEach(text -> wrong.add("refused form: " + text));
    }

    assertThat(wrong).isEmpty();
  }

  private Stream<String> leftovers(Screen screen, List<String> content, Language language) {
    return said(screen).stream()
        .filter(text -> isForeign(without(content, text), language))
        .distinct();
  }

  @SuppressWarnings("unchecked")
  private static List<String> said(Screen screen) {
    return (List<String>) screen.page().evaluate(SAID);
  }

  /** What companies have written is in whatever language they write. */
  private static String without(List<String> content, String text) {
    String left = text;
    for (String one : content) {
      left = left.replace(one, "¤");
    }
    return left;
  }

  private boolean isForeign(String text, Language language) {
    String small = text.toLowerCase(Locale.ROOT);
    boolean letters = language == Language.EN && VIETNAMESE_LETTER.matcher(small).find();
    return letters
        || FOREIGN_NUMBERS.get(language).matcher(text).find()
        || texts.foreignTo(language).stream().anyMatch(foreign -> says(small, foreign));
  }

  /** One word may be a part of a sentence in the other language; several are not by chance. */
  private static boolean says(String text, String foreign) {
    return foreign.contains(" ")
        ? Pattern.compile("(?<!\\p{L})" + Pattern.quote(foreign) + "(?!\\p{L})")
            .matcher(text)
            .find()
        : text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").equals(foreign);
  }
}
