package vn.okr.testkit.contract;

import static vn.okr.testkit.KeyResultBuilder.aKeyResult;

import java.time.LocalDate;
import java.util.Set;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.organisation.PersonId;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;

/** Key results that between them use all there is to store. */
final class Examples {
  static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  private Examples() {}

  /** One key result of each measure, all checked in. */
  static KeyResultBuilder[] allMeasures(PersonId owner) {
    return new KeyResultBuilder[] {
      metric(owner),
      keep(),
      milestones(),
      binary(),
      aKeyResult().titled("Góp sức").carriedTo("0.4567")
    };
  }

  private static KeyResultBuilder metric(PersonId owner) {
    return aKeyResult()
        .titled("Giảm thời gian phản hồi \u2013 «nhanh» \uD83D\uDE80")
        .measuredBy(Measures.metric("-99999999999999.9999", "100000000000000"))
        .weighing("1000000000")
        .ownedBy(owner)
        .startingConfident(5)
        .read(DAY, Measures.value("-12.3456"))
        .confident(7);
  }

  private static KeyResultBuilder keep() {
    return aKeyResult()
        .titled("Giữ tỉ lệ huỷ dưới 1 %")
        .measuredBy(Measures.atMost("1.5", KeepMethod.SHARE))
        .weighing("0.0001")
        .read(DAY.minusDays(7), Measures.value("2"))
        .read(DAY, Measures.value("1.5"));
  }

  private static KeyResultBuilder milestones() {
    Milestones steps = Measures.steps(1, 3, 2);
    return aKeyResult()
        .titled("Ra mắt bộ nhận diện mới")
        .measuredBy(steps)
        .weighing("0")
        .read(DAY, new Reading.OfMilestones(Set.of(steps.milestones().get(1).id())))
        .confident(0);
  }

  private static KeyResultBuilder binary() {
    return aKeyResult()
        .titled("Mở kênh TikTok chính thức")
        .measuredBy(new Binary())
        .startingConfident(10)
        .read(DAY, new Reading.OfDone(true));
  }
}
