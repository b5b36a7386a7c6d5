package vn.okr.application.port;

import java.util.List;
import java.util.Optional;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;

/** Keeps which KPI's readings are a key result's check-ins. */
public interface KpiFeeds {
  /** The KPI that feeds the key result, if one does. */
  Optional<KpiId> feeding(KeyResultId keyResult);

  /** The key results that the KPI feeds, in the order of their ids. */
  List<KeyResultId> fedBy(KpiId kpi);

  /** Lets the KPI, and no other, feed the key result. */
  void set(KeyResultId keyResult, KpiId kpi);

  /** Lets no KPI feed the key result. */
  void remove(KeyResultId keyResult);
}
