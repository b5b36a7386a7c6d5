package vn.okr.local.company.goals;

import static vn.okr.local.company.plan.Goal.aspirational;
import static vn.okr.local.company.plan.Goal.committed;
import static vn.okr.local.company.plan.Results.atLeast;
import static vn.okr.local.company.plan.Results.atMost;
import static vn.okr.local.company.plan.Results.carried;
import static vn.okr.local.company.plan.Results.metric;

import java.util.List;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Holder;
import vn.okr.local.company.plan.Lessons;

/** The goals of the company itself. */
final class CompanyGoals {
  private static final Holder COMPANY = Holder.unit("company");

  static final List<Goal> YEAR =
      List.of(
          aspirational(
                  "year.market",
                  COMPANY,
                  "Trở thành phần mềm bán hàng được các cửa hàng Việt tin dùng nhất",
                  carried("Mỗi quý tiến một bước về thị phần"),
                  metric("Tăng số cửa hàng trả phí", "cửa hàng", "4200", "9000").reaching("6300"))
              .because("Thị trường còn rộng, người đến trước với sản phẩm dễ dùng sẽ thắng."),
          committed(
                  "year.steady",
                  COMPANY,
                  "Vận hành bền vững và có lãi",
                  metric("Doanh thu định kỳ mỗi tháng", "tỉ đồng", "3.1", "5.0").reaching("4.0"),
                  atMost(
                      "Giữ tỉ lệ khách rời bỏ mỗi tháng không quá 1,5 %",
                      "%",
                      "1.5",
                      KeepMethod.SHARE,
                      "1.4",
                      "1.3",
                      "1.6",
                      "1.4",
                      "1.2",
                      "1.3",
                      "1.5",
                      "1.4",
                      "1.3",
                      "1.2",
                      "1.7",
                      "1.4",
                      "1.3",
                      "1.2",
                      "1.1",
                      "1.3",
                      "1.4",
                      "1.2",
                      "1.2",
                      "1.3",
                      "1.1",
                      "1.2",
                      "1.1"),
                  carried("Nền tảng kỹ thuật không cản đường kinh doanh"))
              .because("Tăng trưởng chỉ đáng giá khi khách ở lại và công ty tự nuôi được mình."));

  static final List<Goal> EARLIER =
      List.of(
          aspirational(
                  "company.q1.north",
                  COMPANY,
                  "Có mặt ở mọi tỉnh thành phía Bắc",
                  carried("Marketing và Kinh doanh cùng mở đường"),
                  metric("Tỉnh, thành có đại lý", "tỉnh", "8", "25").reaching("20"))
              .contributesTo("year.market", 0, 1)
              .learned(
                  Lessons.of(
                      "Đi cùng đại lý đến từng chợ đầu mối, nghe khách nói trực tiếp.",
                      "Thương hiệu chưa được biết đến ở các tỉnh miền núi.",
                      "Quý tới chọn ít tỉnh hơn nhưng làm sâu hơn.")),
          committed(
                  "company.q1.steady",
                  COMPANY,
                  "Hệ thống vững để khách yên tâm bán hàng",
                  carried("Kỹ thuật giữ lời hứa về tốc độ"),
                  atLeast(
                      "Luôn sẵn sàng ít nhất 99,9 % thời gian",
                      "%",
                      "99.9",
                      KeepMethod.WORST,
                      "99.95",
                      "99.97",
                      "99.92",
                      "99.99",
                      "99.96",
                      "99.94",
                      "99.98"))
              .contributesTo("year.steady", 2, 1)
              .learned(
                  Lessons.of(
                          "Diễn tập sự cố hằng tuần giúp cả đội bình tĩnh khi có chuyện.",
                          "Trang báo cáo cũ vẫn chậm vào giờ cao điểm.",
                          "Tách báo cáo khỏi luồng bán hàng.")
                      .missedAs("Thời gian phản hồi còn cách chỉ tiêu 40 mili giây.")));

  static final List<Goal> RUNNING =
      List.of(
          aspirational(
                  "company.q2.lead",
                  COMPANY,
                  "Dẫn đầu ở phân khúc cửa hàng bán lẻ nhỏ",
                  carried("Marketing và Kinh doanh cùng kéo khách mới")
                      .note(4, "Nhịp phối hợp hằng tuần đã chạy đều.")
                      .note(8, "Kinh doanh đang kéo cả nhóm, Marketing cần tăng tốc."),
                  metric("Khách dùng thử mỗi tháng", "khách", "1200", "3000").reaching("2280"))
              .because("Ai giữ được cửa hàng nhỏ hôm nay sẽ có chuỗi cửa hàng ngày mai.")
              .contributesTo("year.market", 0, 1),
          committed(
                  "company.q2.steady",
                  COMPANY,
                  "Sản phẩm chạy nhanh, không gián đoạn",
                  carried("Kỹ thuật phát hành nhanh mà yên tâm"),
                  atLeast(
                      "Luôn sẵn sàng ít nhất 99,95 % thời gian",
                      "%", "99.95", KeepMethod.LATEST, "99.97", "99.91", "99.96", "99.98", "99.97"))
              .contributesTo("year.steady", 2, 1),
          aspirational(
                  "company.q2.people",
                  COMPANY,
                  "Nơi người giỏi muốn ở lại",
                  carried("Nhân sự dựng lộ trình phát triển"),
                  metric("Chỉ số gắn bó eNPS", "điểm", "18", "40")
                      .reaching("26")
                      .by("people.lead")
                      .confident(5))
              .because("Hai người giỏi đã rời đi trong quý trước vì không thấy đường phát triển."));

  private CompanyGoals() {}
}
