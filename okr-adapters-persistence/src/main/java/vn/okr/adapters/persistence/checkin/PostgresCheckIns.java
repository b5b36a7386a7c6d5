package vn.okr.adapters.persistence.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import vn.okr.application.port.CheckIns;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;

@ApplicationScoped
class PostgresCheckIns implements CheckIns {
  private static final String ANY_IN_CYCLE =
      """
      select exists (
        select from objective
        join key_result on key_result.objective_id = objective.id
        join check_in on check_in.key_result_id = key_result.id
        where objective.cycle_id = :cycle and %s)
      """;

  private final Session database;
  private final CheckInRepository checkIns;

  PostgresCheckIns(Session database, CheckInRepository checkIns) {
    this.database = database;
    this.checkIns = checkIns;
  }

  @Override
  public Map<KeyResultId, CheckInLog> logsOf(Collection<KeyResultId> keyResults) {
    Map<KeyResultId, List<CheckIn>> found =
        keyResults.isEmpty()
            ? Map.of()
            : checkIns
                .letGo(
                    checkIns.list(
                        "keyResultId in ?1 order by id",
                        keyResults.stream().map(KeyResultId::value).toList()))
                .stream()
                .map(CheckInMapping::toCheckIn)
                .collect(groupingBy(CheckIn::keyResultId));
    return Set.copyOf(keyResults).stream()
        .collect(
            toMap(
                Function.identity(),
                keyResult -> new CheckInLog(found.getOrDefault(keyResult, List.of()))));
  }

  @Override
  public boolean anyBefore(CycleId cycle, LocalDate day) {
    return any(cycle, "check_in.effective_on < :day", day);
  }

  @Override
  public boolean anyAfter(CycleId cycle, LocalDate day) {
    return any(cycle, "check_in.effective_on > :day", day);
  }

  private boolean any(CycleId cycle, String when, LocalDate day) {
    return database
        .createNativeQuery(ANY_IN_CYCLE.formatted(when), Boolean.class)
        .setParameter("cycle", cycle.value())
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Written at once, in batches, so that a second correction of one check-in is refused here. */
  @Override
  public void addAll(Collection<CheckIn> added) {
    checkIns.persist(added.stream().map(CheckInMapping::toEntity));
    checkIns.flushUnique();
  }
}
