package vn.okr.benchmarks.volume;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;

/** Writes check-ins. */
final class CheckInRows implements AutoCloseable {
  private final CopyText out;

  CheckInRows(PGConnection database) throws SQLException {
    out =
        new CopyText(
            database,
            """
            check_in (id, key_result_id, effective_on, recorded_at, by_id, value, done,
              milestones_done, confidence, note, corrects)""");
  }

  void write(CheckIn checkIn) {
    Reading reading = checkIn.reading();
    out.row(
        checkIn.id().value(),
        checkIn.keyResultId().value(),
        checkIn.on(),
        checkIn.recordedAt(),
        checkIn.by().value(),
        value(reading),
        reading instanceof Reading.OfDone(boolean done) ? done : null,
        milestones(reading),
        GoalRows.number(checkIn.confidence()),
        GoalRows.text(checkIn.note()),
        checkIn.corrects() == null ? null : checkIn.corrects().value());
  }

  private static @Nullable BigDecimal value(Reading reading) {
    return reading instanceof Reading.OfValue(var value) ? value.toDecimal() : null;
  }

  private static @Nullable List<UUID> milestones(Reading reading) {
    return reading instanceof Reading.OfMilestones(var done)
        ? done.stream().map(MilestoneId::value).toList()
        : null;
  }

  @Override
  public void close() {
    out.close();
  }
}
