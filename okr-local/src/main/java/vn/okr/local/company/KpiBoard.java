package vn.okr.local.company;

import java.util.List;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.CadenceUnit;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.shared.Quantity;
import vn.okr.local.company.plan.Watched;

/** The KPIs that the company keeps beside its goals. */
final class KpiBoard {
  private static final Cadence WEEKLY = new Cadence(1, CadenceUnit.WEEK);

  static final List<Watched> ALL =
      List.of(
          new Watched(
              "Tỉ lệ phát hành không phải quay lại",
              "Số lần phát hành giữ được chia cho số lần phát hành trong tuần.",
              OrganisationChart.PLATFORM,
              "platform.member",
              new HealthyRange(Quantity.of("95"), null),
              "%",
              WEEKLY,
              1,
              List.of("97", "96", "98", "93", "96", "97"),
              0),
          new Watched(
              "Thời gian phản hồi khách hàng",
              "Từ lúc khách nhắn đến câu trả lời đầu tiên, trung vị của tuần.",
              OrganisationChart.SALES,
              "sales.member",
              new HealthyRange(null, Quantity.of("4")),
              "giờ",
              WEEKLY,
              1,
              List.of("4.2", "4.6", "5.1", "4.8", "4.4"),
              0),
          new Watched(
              "Chi phí cho một khách hàng tiềm năng",
              "Chi quảng cáo chia cho số khách hàng tiềm năng mới.",
              OrganisationChart.MARKETING,
              "marketing.member",
              new HealthyRange(Quantity.of("80"), Quantity.of("150")),
              "nghìn đồng",
              new Cadence(2, CadenceUnit.WEEK),
              2,
              List.of("142", "138", "131", "127", "125"),
              0),
          new Watched(
              "Tỉ lệ nhân viên nghỉ việc",
              "Số người nghỉ trong tháng chia cho số nhân viên đầu tháng.",
              OrganisationChart.PEOPLE,
              "people.member",
              new HealthyRange(null, Quantity.of("2")),
              "%",
              new Cadence(1, CadenceUnit.MONTH),
              4,
              List.of("1.2", "1.4", "0.9"),
              6));

  private KpiBoard() {}
}
