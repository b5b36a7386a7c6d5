package vn.okr.adapters.templates;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.template.Template;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/**
 * What a file says: a group, and its objectives in both languages.
 *
 * @param group whom they are for
 */
record TemplateFile(
    @JsonProperty(required = true) Words group,
    @JsonProperty(required = true) List<ObjectiveEntry> objectives) {
  /** An objective; its id is a name that stays. */
  record ObjectiveEntry(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) Ambition ambition,
      @JsonProperty(required = true) Words title,
      @JsonProperty(required = true) Words why,
      @JsonProperty(required = true) List<KeyResultEntry> keyResults) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    ObjectiveEntry {
      if (!ID.matcher(id).matches()) {
        throw new IllegalArgumentException(
            "the id '" + id + "' is not of small letters, digits and hyphens");
      }
      if (keyResults.isEmpty() || keyResults.size() > KeyResults.LIMIT) {
        throw new IllegalArgumentException(id + " needs one to five key results");
      }
    }
  }

  /** A key result with exactly one measure. */
  record KeyResultEntry(
      @JsonProperty(required = true) Words title,
      MeasureEntry.@Nullable MetricEntry metric,
      MeasureEntry.@Nullable KeepEntry keep,
      @Nullable List<MeasureEntry.StepsEntry.Step> milestones,
      @Nullable Boolean binary) {
    Template.KeyResult in(Locale language) {
      return new Template.KeyResult(new Title(title.in(language)), measure(language));
    }

    private MeasureInput measure(Locale language) {
      List<MeasureInput> measures =
          Stream.of(
                  metric == null ? null : metric.in(language),
                  keep == null ? null : keep.in(language),
                  milestones == null ? null : new MeasureEntry.StepsEntry(milestones).in(language),
                  Boolean.TRUE.equals(binary) ? new MeasureInput.Complete(new Binary()) : null)
              .filter(Objects::nonNull)
              .toList();
      if (measures.size() != 1) {
        throw new IllegalArgumentException("a key result needs exactly one measure");
      }
      return measures.getFirst();
    }
  }

  /**
   * Its templates in one language.
   *
   * @param name the file's, without its ending
   */
  List<Template> in(Locale language, String name) {
    Template.Group whose = new Template.Group(name, new Title(group.in(language)));
    return objectives.stream().map(entry -> template(whose, entry, language)).toList();
  }

  private static Template template(Template.Group whose, ObjectiveEntry entry, Locale language) {
    List<Template.KeyResult> keyResults =
        entry.keyResults().stream().map(keyResult -> keyResult.in(language)).toList();
    return new Template(
        entry.id(),
        whose,
        entry.ambition(),
        new Title(entry.title().in(language)),
        new Note(entry.why().in(language)),
        keyResults);
  }
}
