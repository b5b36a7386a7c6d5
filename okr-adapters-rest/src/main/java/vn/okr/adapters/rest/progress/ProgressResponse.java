package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.progress.CycleProgress;
import vn.okr.application.progress.UnitProgress;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Tally;

/** The progress of everyone in a cycle (M12). */
public record ProgressResponse(
    UUID cycleId, @Nullable OwnAndBelow company, List<LevelProgress> levels, List<UnitLine> units) {
  /** A unit's own objectives, and beside them what lies below (M8). */
  public record OwnAndBelow(TallyResponse own, TallyResponse below) {}

  /** All objectives of a level. */
  public record LevelProgress(
      Level level,
      @Nullable BigDecimal progress,
      long objectives,
      long unmeasured,
      long aligned,
      Map<Band, Long> bands) {}

  /** The progress of one unit. */
  @Schema(name = "UnitProgress")
  public record UnitLine(
      UUID id,
      String name,
      UnitKind kind,
      @Nullable UUID parentId,
      TallyResponse own,
      TallyResponse below) {}

  static ProgressResponse of(CycleProgress progress) {
    UnitProgress company = progress.company();
    return new ProgressResponse(
        progress.cycle().id().value(),
        company == null
            ? null
            : new OwnAndBelow(TallyResponse.of(company.own()), TallyResponse.of(company.below())),
        progress.levels().entrySet().stream().map(e -> level(e.getKey(), e.getValue())).toList(),
        progress.units().stream().map(ProgressResponse::unit).toList());
  }

  private static LevelProgress level(Level level, Tally tally) {
    return new LevelProgress(
        level,
        WireValues.of(tally.progress()),
        tally.objectives(),
        tally.unmeasured(),
        tally.aligned(),
        TallyResponse.bands(tally));
  }

  private static UnitLine unit(UnitProgress unit) {
    return new UnitLine(
        unit.unit().id().value(),
        unit.unit().name(),
        unit.unit().kind(),
        WireValues.of(unit.unit().parentId()),
        TallyResponse.of(unit.own()),
        TallyResponse.of(unit.below()));
  }
}
