package vn.okr.local.company.goals;

import static vn.okr.local.company.plan.Goal.aspirational;
import static vn.okr.local.company.plan.Goal.committed;
import static vn.okr.local.company.plan.Results.atMost;
import static vn.okr.local.company.plan.Results.metric;

import java.util.List;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Holder;
import vn.okr.local.company.plan.Lessons;

/** The goals of the sales department and its people. */
final class SalesGoals {
  private static final Holder SALES = Holder.unit("sales");

  static final List<Goal> EARLIER =
      List.of(
          aspirational(
                  "sales.q1.partners",
                  SALES,
                  "Mở rộng mạng lưới đại lý phía Bắc",
                  metric("Đại lý mới ký hợp đồng", "đại lý", "0", "40").reaching("28"),
                  metric("Doanh thu qua đại lý mỗi tháng", "triệu đồng", "200", "500")
                      .reaching("410"))
              .contributesTo("company.q1.north", 0, 2)
              .learned(
                  Lessons.of(
                      "Chính sách chiết khấu mới dễ hiểu, đại lý ký nhanh.",
                      "Đào tạo đại lý còn phụ thuộc vào hai người.",
                      "Quay video hướng dẫn để đại lý tự học.")),
          committed(
                  "sales.q1.retention",
                  SALES,
                  "Giữ chân khách hàng hiện có",
                  atMost(
                      "Tỉ lệ huỷ hợp đồng mỗi tháng không quá 1,5 %",
                      "%",
                      "1.5",
                      KeepMethod.SHARE,
                      "1.4",
                      "1.3",
                      "1.2",
                      "1.3",
                      "1.2",
                      "1.1",
                      "1.2"),
                  metric("Điểm hài lòng NPS", "điểm", "32", "45").reaching("45"))
              .learned(
                  Lessons.of(
                      "Gọi thăm khách trước kỳ gia hạn 30 ngày.",
                      "Chưa có cảnh báo sớm khi khách ít dùng.",
                      "Cùng Kỹ thuật làm báo cáo mức độ sử dụng.")),
          aspirational(
                  "sales.north.q1",
                  Holder.person("sales.north"),
                  "Trở thành người bạn của các đại lý Hải Phòng",
                  metric("Đại lý Hải Phòng ký hợp đồng", "đại lý", "0", "12").reaching("9"))
              .contributesTo("sales.q1.partners")
              .learned(
                  Lessons.of(
                      "Hai ngày mỗi tuần có mặt tại chỗ.",
                      "Mất nhiều thời gian đi lại.",
                      "Gom lịch gặp theo khu vực.")),
          aspirational(
                  "sales.member.q1",
                  Holder.person("sales.member"),
                  "Thử bán qua kênh hiệp hội ngành hàng",
                  metric("Hiệp hội đồng ý thí điểm", "hiệp hội", "0", "4").reaching("1"))
              .contributesTo("sales.q1.partners"));

  static final List<Goal> RUNNING =
      List.of(
          aspirational(
                  "sales.q2.chain",
                  SALES,
                  "Chinh phục các chuỗi cửa hàng đầu tiên",
                  metric("Chuỗi cửa hàng ký hợp đồng", "chuỗi", "0", "20")
                      .reaching("13")
                      .weighing(3)
                      .note(10, "Chuỗi thứ 13 là khách giới thiệu khách."),
                  metric("Giá trị trung bình một hợp đồng", "triệu đồng", "15", "30")
                      .reaching("21"))
              .because("Một chuỗi bằng mười cửa hàng lẻ, và họ kéo theo nhà cung cấp.")
              .contributesTo("company.q2.lead", 0, 2),
          committed(
              "sales.q2.forecast",
              SALES,
              "Dự báo doanh số đáng tin",
              metric("Sai số dự báo tháng", "%", "25", "10").reaching("16.3").confident(5)),
          committed(
              "sales.q2.renew",
              SALES,
              "Gia hạn đủ nhóm khách lớn",
              metric("Khách lớn đã gia hạn", "khách", "0", "100")
                  .reaching("35")
                  .confident(3)
                  .note(9, "Nhiều khách chờ giá mới của năm sau.")),
          aspirational(
                  "sales.north.q2",
                  Holder.person("sales.north"),
                  "Mở cánh cửa các chuỗi phía Bắc",
                  metric("Buổi giới thiệu cho chuỗi phía Bắc", "buổi", "0", "30").reaching("20"))
              .contributesTo("sales.q2.chain"),
          aspirational(
                  "sales.south.q2",
                  Holder.person("sales.south"),
                  "Xây lại quan hệ với khách phía Nam",
                  metric("Khách cũ quay lại dùng thử", "khách", "0", "50")
                      .reaching("38")
                      .quietAfter(6))
              .contributesTo("sales.q2.chain"),
          aspirational(
                  "sales.member.q2",
                  Holder.person("sales.member"),
                  "Làm chủ kịch bản bán hàng cho chuỗi",
                  metric("Buổi bán hàng tự dẫn dắt", "buổi", "0", "6"))
              .contributesTo("sales.q2.chain")
              .startsWhen(Goal.Start.TODAY));

  private SalesGoals() {}
}
