package vn.okr.testkit.scenario;

import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.Arrays;
import java.util.List;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.Measures;

/** The goals of the quarter, one on each level, all five measures among them. */
final class Quarter {
  private Quarter() {}

  /** Carried by the department to one half, by revenue from 100 to 200 to the other. */
  static NewObjective ofCompany(CycleId cycle, UnitId company) {
    return anObjective(cycle, company)
        .titled("Trở thành thương hiệu được nhắc đến nhiều nhất")
        .with(
            aKeyResult().titled("Các phòng cùng góp sức").measuredBy(new Aligned()),
            aKeyResult().titled("Tăng doanh thu").measuredBy(Measures.metric("100", "200")))
        .asked();
  }

  /** Visits from 32,000 to 45,000, and what the team and its people carry. */
  static NewObjective ofDepartment(CycleId cycle, UnitId department, Link... links) {
    return anObjective(cycle, department)
        .titled("Kéo khách đến với mình")
        .with(
            aKeyResult().titled("Khách truy cập").measuredBy(Measures.metric("32000", "45000")),
            aKeyResult().titled("Nhóm nội dung góp sức").measuredBy(new Aligned()))
        .asked(links);
  }

  /** A rate to keep at 1.5 % or less, and steps that weigh 1, 1 and 2. */
  static NewObjective ofTeam(CycleId cycle, UnitId team, Link... links) {
    NewObjective asked =
        anObjective(cycle, team)
            .titled("Giữ chân người đọc")
            .committed()
            .with(
                aKeyResult()
                    .titled("Giữ tỉ lệ huỷ đăng ký")
                    .measuredBy(Measures.atMost("1.5", KeepMethod.SHARE)))
            .asked(links);
    NewKeyResult steps =
        new NewKeyResult(
            new Title("Ra mắt bộ nhận diện mới"), checklist(1, 1, 2), Weight.ONE, null, null);
    return new NewObjective(
        asked.cycleId(),
        asked.owner(),
        asked.definition(),
        List.of(asked.keyResults().getFirst(), steps),
        asked.alignments());
  }

  /** Something to open, and a time to bring down from 8 to 5 days. */
  static NewObjective ofPerson(CycleId cycle, PersonId person, Link... links) {
    return anObjective(cycle, person)
        .titled("Viết nhanh hơn")
        .committed()
        .with(
            aKeyResult().titled("Mở kênh TikTok chính thức").measuredBy(new Binary()),
            aKeyResult().titled("Rút ngắn thời gian viết").measuredBy(Measures.metric("8", "5")))
        .asked(links);
  }

  private static MeasureInput checklist(long... weights) {
    return new MeasureInput.Checklist(
        Arrays.stream(weights)
            .mapToObj(w -> new MeasureInput.Step(null, new Title("Bước nặng " + w), Weight.of(w)))
            .toList());
  }
}
