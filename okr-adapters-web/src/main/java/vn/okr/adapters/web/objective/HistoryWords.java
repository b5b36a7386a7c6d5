package vn.okr.adapters.web.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.objective.edit.EditTexts;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Words;
import vn.okr.application.objective.ToldHistory;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.objective.Ambition;

/**
 * Puts the values that lines of history keep into words: names for ids, numbers as people write.
 */
final class HistoryWords {
  private static final Pattern LINK = Pattern.compile("([A-Z]+) ([0-9a-fA-F-]{36}) \\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern MILESTONE =
      Pattern.compile("(.*) \\((\\d{1,30}(?:\\.\\d{1,30})?)\\)", Pattern.DOTALL);

  private final ToldHistory history;
  private final Frame frame;
  private final Words words;
  private final EditTexts edit;
  private final ObjectiveTexts texts;
  private final InitiativeTexts initiatives;

  HistoryWords(ToldHistory history, Frame frame) {
    this.history = history;
    this.frame = frame;
    words = frame.texts(Words.class);
    edit = frame.texts(EditTexts.class);
    texts = frame.texts(ObjectiveTexts.class);
    initiatives = frame.texts(InitiativeTexts.class);
  }

  /** The value of a field as people read it; null for none. */
  @Nullable String of(HistoryField field, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    return switch (field) {
      case AMBITION -> words.ambition(Ambition.valueOf(value));
      case OWNER -> nameOf(value);
      case ALIGNMENTS -> links(value);
      case MEASURE -> measure(value);
      case METHOD -> method(value);
      case START, TARGET, AT_LEAST, AT_MOST, WEIGHT, STARTING_CONFIDENCE, GRADE -> number(value);
      case MILESTONE -> milestone(value);
      case INITIATIVE_STATE -> initiatives.state(InitiativeState.valueOf(value));
      case DUE_ON -> frame.show().date(LocalDate.parse(value));
      case TITLE, DESCRIPTION, UNIT, INITIATIVE, LINK, KPI, OTHER -> value;
    };
  }

  private String nameOf(String id) {
    String name = history.nameOf(UUID.fromString(id));
    return name == null ? texts.gone() : name;
  }

  private String links(String value) {
    List<String> told = new ArrayList<>();
    Matcher links = LINK.matcher(value);
    while (links.find()) {
      String weight = links.group(3);
      String kind = texts.link(LinkKind.valueOf(links.group(1)));
      String link = kind + ": “" + nameOf(links.group(2)) + "”";
      told.add(weight.equals("1") ? link : link + " (" + texts.weightIs(number(weight)) + ")");
    }
    return String.join("; ", told);
  }

  /** Its title, and its weight unless that is 1. */
  private String milestone(String value) {
    Matcher weighted = MILESTONE.matcher(value);
    if (!weighted.matches()) {
      return value;
    }
    String title = weighted.group(1);
    String weight = weighted.group(2);
    return weight.equals("1") ? title : title + " (" + number(weight) + ")";
  }

  private String measure(String type) {
    return switch (type) {
      case "metric" -> edit.metric();
      case "keep" -> edit.keep();
      case "milestones" -> edit.milestones();
      case "binary" -> edit.binary();
      case "aligned" -> edit.aligned();
      default -> type;
    };
  }

  private String method(String name) {
    return switch (name) {
      case "SHARE" -> edit.keepShare();
      case "LATEST" -> edit.keepLatest();
      case "WORST" -> edit.keepWorst();
      default -> name;
    };
  }

  private String number(String value) {
    return NUMBER.matcher(value).matches() ? frame.show().decimal(new BigDecimal(value)) : value;
  }
}
