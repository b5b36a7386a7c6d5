package vn.okr.adapters.persistence.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.okr.application.port.CheckIns;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.objective.KeyResultId;

@ApplicationScoped
class PostgresCheckIns implements CheckIns {
  private final CheckInRepository checkIns;

  PostgresCheckIns(CheckInRepository checkIns) {
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

  /** Written at once, in batches, so that a second correction of one check-in is refused here. */
  @Override
  public void addAll(Collection<CheckIn> added) {
    checkIns.persist(added.stream().map(CheckInMapping::toEntity));
    checkIns.flushUnique();
  }
}
