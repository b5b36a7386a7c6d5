package vn.okr.domain.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Makes key results to test with: each numbered, from 0 to 100 unless measured otherwise. */
public final class KeyResultBuilder {
  private final int number;
  private Title title;
  private Measure measure = new Metric(Quantity.of("0"), Quantity.of("100"), null);
  private Weight weight = Weight.ONE;
  private @Nullable PersonId ownerId;
  private @Nullable Confidence startingConfidence;
  private boolean dropped;
  private @Nullable LocalDate publishedOn;
  private @Nullable Score score = Score.ZERO;
  private @Nullable Confidence confidence;
  private @Nullable LocalDate lastCheckInOn;
  private @Nullable Grade grade;

  private KeyResultBuilder(int number) {
    this.number = number;
    title = new Title("Kết quả " + number);
  }

  /** The key result of a number, nothing of it done. */
  public static KeyResultBuilder aKeyResult(int number) {
    return new KeyResultBuilder(number);
  }

  /** The id of a number. */
  public static KeyResultId id(int number) {
    return new KeyResultId(new UUID(4, number));
  }

  public KeyResultBuilder titled(String other) {
    title = new Title(other);
    return this;
  }

  public KeyResultBuilder measuredBy(Measure other) {
    measure = other;
    return this;
  }

  public KeyResultBuilder weighing(String other) {
    weight = Weight.of(new BigDecimal(other));
    return this;
  }

  public KeyResultBuilder ownedBy(PersonId other) {
    ownerId = other;
    return this;
  }

  public KeyResultBuilder startingConfident(int value) {
    startingConfidence = new Confidence(value);
    return this;
  }

  public KeyResultBuilder dropped() {
    dropped = true;
    return this;
  }

  public KeyResultBuilder publishedOn(String day) {
    publishedOn = LocalDate.parse(day);
    return this;
  }

  /** Null for not measured. */
  public KeyResultBuilder scored(@Nullable String value) {
    score = value == null ? null : Score.of(new BigDecimal(value));
    return this;
  }

  public KeyResultBuilder confident(@Nullable Integer value) {
    confidence = Confidence.ofNullable(value);
    return this;
  }

  public KeyResultBuilder checkedInOn(@Nullable String day) {
    lastCheckInOn = day == null ? null : LocalDate.parse(day);
    return this;
  }

  public KeyResultBuilder graded(String value) {
    grade = new Grade(Score.of(new BigDecimal(value)), null);
    return this;
  }

  public KeyResult.Definition definition() {
    return new KeyResult.Definition(title, measure, weight, ownerId, startingConfidence);
  }

  public Standing standing() {
    return new Standing(new Attainment(null, Set.of(), score), confidence, lastCheckInOn);
  }

  public KeyResult build() {
    return new KeyResult(id(number), definition(), dropped, publishedOn, standing(), grade);
  }
}
