package vn.okr.domain.checkin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.measure.DatedReading;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/**
 * All check-ins of one key result. Those that were corrected stay in it and count nowhere.
 *
 * @param all in effective order
 */
public record CheckInLog(List<CheckIn> all) {
  public CheckInLog {
    all = all.stream().sorted(CheckIn.EFFECTIVE_ORDER).toList();
  }

  /** The log with one more check-in. */
  public CheckInLog with(CheckIn added) {
    List<CheckIn> more = new ArrayList<>(all);
    more.add(added);
    return new CheckInLog(more);
  }

  /** Those that were not corrected, in effective order. */
  public List<CheckIn> inForce() {
    Set<CheckInId> corrected = new HashSet<>();
    for (CheckIn checkIn : all) {
      if (checkIn.corrects() != null) {
        corrected.add(checkIn.corrects());
      }
    }
    return corrected.isEmpty()
        ? all
        : all.stream().filter(checkIn -> !corrected.contains(checkIn.id())).toList();
  }

  /**
   * The check-in a correction names.
   *
   * @throws RuleViolated {@code unknown-reference} when it is none of this key result's; {@code
   *     already-corrected} when another one corrects it already
   */
  public CheckIn requireCorrectable(CheckInId wrong) {
    CheckIn found =
        all.stream()
            .filter(checkIn -> checkIn.id().equals(wrong))
            .findFirst()
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/corrects"));
    if (all.stream().anyMatch(checkIn -> wrong.equals(checkIn.corrects()))) {
      throw new RuleViolated(ErrorCode.ALREADY_CORRECTED, "/corrects");
    }
    return found;
  }

  /** The check-in that was made of the reading, corrected or not; null when none was. */
  public @Nullable CheckIn madeOf(KpiReadingId reading) {
    return all.stream()
        .filter(one -> one.source() != null && one.source().reading().equals(reading))
        .findFirst()
        .orElse(null);
  }

  /** Where a key result with this measure stands. */
  public Standing standing(Measure measure) {
    List<CheckIn> inForce = inForce();
    List<DatedReading> readings =
        inForce.stream().map(c -> new DatedReading(c.on(), c.reading())).toList();
    return new Standing(
        measure.assess(readings),
        lastConfidence(inForce),
        inForce.isEmpty() ? null : inForce.getLast().on());
  }

  private static @Nullable Confidence lastConfidence(List<CheckIn> inForce) {
    return inForce.reversed().stream()
        .flatMap(checkIn -> Optional.ofNullable(checkIn.confidence()).stream())
        .findFirst()
        .orElse(null);
  }
}
