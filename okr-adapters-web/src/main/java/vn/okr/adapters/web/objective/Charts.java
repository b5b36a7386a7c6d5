package vn.okr.adapters.web.objective;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.kpi.KpiReadingView;
import vn.okr.application.kpi.KpiView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.progress.KeyResultExplanation;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.shared.Quantity;

/** What the charts of key results and KPIs are drawn from, as JSON in the page. */
@ApplicationScoped
public class Charts {
  /**
   * A chart.
   *
   * @param from the first day, of the cycle or of the readings
   * @param to the last one
   * @param values the check-ins or readings, day and value
   * @param confidences the check-ins with a confidence, day and confidence
   * @param start the value to start from; absent where there is none
   * @param target the value to reach; absent where there is none
   * @param low the lower bound to keep; absent where there is none
   * @param high the upper bound to keep; absent where there is none
   */
  record Chart(
      String locale,
      LocalDate from,
      LocalDate to,
      List<List<Object>> values,
      List<List<Object>> confidences,
      @Nullable BigDecimal start,
      @Nullable BigDecimal target,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {}

  private final ObjectMapper json;

  @Inject
  Charts(ObjectMapper json) {
    this.json = json;
  }

  /** The chart of a key result; null where nothing was measured by a number. */
  @Nullable String of(ObjectiveView view, KeyResultExplanation one, Cycle cycle, Frame frame) {
    Measure measure = one.keyResult().keyResult().definition().measure();
    List<List<Object>> values = values(one.checkIns());
    List<List<Object>> confidences = confidences(one.checkIns());
    if (values.isEmpty() && confidences.isEmpty()) {
      return null;
    }
    Metric metric = measure instanceof Metric found ? found : null;
    Keep keep = measure instanceof Keep found ? found : null;
    return text(
        new Chart(
            frame.lang(),
            cycle.period().startsOn(),
            cycle.period().endsOn(),
            values,
            confidences,
            metric == null ? null : metric.start().toDecimal(),
            metric == null ? null : metric.target().toDecimal(),
            keep == null ? null : decimal(keep.atLeast()),
            keep == null ? null : decimal(keep.atMost())));
  }

  /** The chart of a KPI; null where nothing counts. */
  public @Nullable String of(KpiView view, List<KpiReadingView> readings, Frame frame) {
    List<KpiReading> inForce =
        readings.stream()
            .filter(one -> !one.corrected())
            .map(KpiReadingView::reading)
            .sorted(KpiReading.EFFECTIVE_ORDER)
            .toList();
    if (inForce.isEmpty()) {
      return null;
    }
    HealthyRange range = view.kpi().definition().healthyRange();
    return text(
        new Chart(
            frame.lang(),
            inForce.getFirst().on(),
            view.today(),
            inForce.stream()
                .map(one -> List.<Object>of(one.on().toString(), one.value().toDecimal()))
                .toList(),
            List.of(),
            null,
            null,
            decimal(range.atLeast()),
            decimal(range.atMost())));
  }

  private static List<List<Object>> values(List<CheckIn> checkIns) {
    List<List<Object>> points = new ArrayList<>();
    for (CheckIn checkIn : checkIns) {
      if (checkIn.reading() instanceof Reading.OfValue(Quantity value)) {
        points.add(List.of(checkIn.on().toString(), value.toDecimal()));
      }
    }
    return points;
  }

  private static List<List<Object>> confidences(List<CheckIn> checkIns) {
    List<List<Object>> points = new ArrayList<>();
    for (CheckIn checkIn : checkIns) {
      if (checkIn.confidence() != null) {
        points.add(List.of(checkIn.on().toString(), checkIn.confidence().value()));
      }
    }
    return points;
  }

  private static @Nullable BigDecimal decimal(@Nullable Quantity value) {
    return value == null ? null : value.toDecimal();
  }

  private String text(Chart chart) {
    try {
      return json.writeValueAsString(chart);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
