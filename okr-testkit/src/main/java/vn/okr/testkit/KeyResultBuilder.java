package vn.okr.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.DatedReading;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Builds key results; a metric from 0 to 100 with nothing checked in unless told otherwise. */
public final class KeyResultBuilder {
  private final KeyResultId id = new KeyResultId(SampleIds.next());
  private Title title = new Title("Tăng khách truy cập tự nhiên");
  private Measure measure = Measures.metric("0", "100");
  private Weight weight = Weight.ONE;
  private @Nullable PersonId ownerId;
  private @Nullable Confidence startingConfidence;
  private final List<DatedReading> readings = new ArrayList<>();
  private @Nullable Confidence confidence;
  private @Nullable Score carried;
  private @Nullable LocalDate publishedOn;
  private boolean dropped;

  private KeyResultBuilder() {}

  /** A metric from 0 to 100 with an id of its own. */
  public static KeyResultBuilder aKeyResult() {
    return new KeyResultBuilder();
  }

  /** Titles it. */
  public KeyResultBuilder titled(String newTitle) {
    title = new Title(newTitle);
    return this;
  }

  /** Gives it its measure. */
  public KeyResultBuilder measuredBy(Measure newMeasure) {
    measure = newMeasure;
    return this;
  }

  /** Weighs it. */
  public KeyResultBuilder weighing(String newWeight) {
    weight = Weight.of(new BigDecimal(newWeight));
    return this;
  }

  /** Lets someone check in beside the objective's owner. */
  public KeyResultBuilder ownedBy(PersonId person) {
    ownerId = person;
    return this;
  }

  /** Says how sure people were at the start. */
  public KeyResultBuilder startingConfident(int value) {
    startingConfidence = new Confidence(value);
    return this;
  }

  /** Lets it have been checked in; call it in the order of the days. */
  public KeyResultBuilder read(LocalDate on, Reading reading) {
    readings.add(new DatedReading(on, reading));
    return this;
  }

  /** Says how sure people were at the last check-in. */
  public KeyResultBuilder confident(int value) {
    confidence = new Confidence(value);
    return this;
  }

  /** Lets an aligned one be carried to a score. */
  public KeyResultBuilder carriedTo(String score) {
    measure = new Aligned();
    carried = Score.of(new BigDecimal(score));
    return this;
  }

  /** Says when everyone could see it first; with its objective unless told otherwise. */
  public KeyResultBuilder publishedOn(LocalDate day) {
    publishedOn = day;
    return this;
  }

  /** Gives it up. */
  public KeyResultBuilder dropped() {
    dropped = true;
    return this;
  }

  /** The key result. */
  public KeyResult build() {
    Attainment attainment =
        carried == null ? measure.assess(readings) : new Attainment(null, Set.of(), carried);
    LocalDate last = readings.isEmpty() ? null : readings.getLast().on();
    Standing standing = new Standing(attainment, confidence, last);
    return new KeyResult(id, definition(), dropped, publishedOn, standing, null);
  }

  /** The same, to be asked for; the use case gives it another id. */
  public NewKeyResult asked() {
    return new NewKeyResult(
        title, new MeasureInput.Complete(measure), weight, ownerId, startingConfidence);
  }

  private KeyResult.Definition definition() {
    return new KeyResult.Definition(title, measure, weight, ownerId, startingConfidence);
  }
}
