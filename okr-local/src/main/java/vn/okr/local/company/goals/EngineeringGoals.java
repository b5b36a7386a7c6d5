package vn.okr.local.company.goals;

import static vn.okr.local.company.plan.Goal.aspirational;
import static vn.okr.local.company.plan.Goal.committed;
import static vn.okr.local.company.plan.Results.NEVER;
import static vn.okr.local.company.plan.Results.binary;
import static vn.okr.local.company.plan.Results.carried;
import static vn.okr.local.company.plan.Results.metric;

import java.util.List;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Holder;
import vn.okr.local.company.plan.Lessons;

/** The goals of the engineering department. */
final class EngineeringGoals {
  private static final Holder ENGINEERING = Holder.unit("engineering");

  static final List<Goal> EARLIER =
      List.of(
          committed(
                  "eng.q1.speed",
                  ENGINEERING,
                  "Thời gian phản hồi nhanh gấp đôi",
                  carried("Nền tảng ít sự cố hơn"),
                  metric("Giảm thời gian phản hồi", "mili giây", "800", "400").reaching("440"))
              .contributesTo("company.q1.steady", 0, 1)
              .learned(
                  Lessons.of(
                          "Đo từng câu truy vấn trước khi sửa.",
                          "Báo cáo cuối ngày làm chậm mọi thứ.",
                          "Chạy báo cáo trên bản sao dữ liệu.")
                      .missedAs("Còn 40 mili giây nằm ở phần báo cáo chưa kịp tách.")),
          aspirational(
                  "eng.q1.mobile",
                  ENGINEERING,
                  "Ứng dụng di động được yêu thích",
                  carried("Nhóm di động làm khách hài lòng"),
                  metric("Điểm đánh giá trên kho ứng dụng", "sao", "3.6", "4.5").reaching("4.2"))
              .regraded(1, "0.7", "Điểm của phiên bản mới nhất đã là 4,3 sao.")
              .learned(
                  Lessons.of(
                      "Trả lời mọi đánh giá trong một ngày.",
                      "Máy cũ vẫn hay bị treo.",
                      "Thử trên ba dòng máy cũ trước mỗi lần phát hành.")));

  static final List<Goal> RUNNING =
      List.of(
          committed(
                  "eng.q2.release",
                  ENGINEERING,
                  "Phát hành nhanh mà yên tâm",
                  carried("Nền tảng đáng tin để phát hành mỗi ngày"),
                  metric("Rút thời gian từ ý tưởng đến phát hành", "ngày", "12", "6").reaching("7"))
              .because("Khách chờ một sửa lỗi nhỏ hai tuần thì không ai vui.")
              .contributesTo("company.q2.steady", 0, 1),
          aspirational(
                  "eng.q2.mobile",
                  ENGINEERING,
                  "Ứng dụng di động chạm 4,7 sao",
                  carried("Nhóm di động ra bản bán hàng ngoại tuyến"),
                  metric("Điểm đánh giá trên kho ứng dụng", "sao", "4.2", "4.7")
                      .reaching("4.4")
                      .confident(5))
              .contributesTo("company.q2.lead", 0, 1),
          committed(
                  "eng.q2.iso",
                  ENGINEERING,
                  "Được chứng nhận an toàn thông tin",
                  binary("Nhận chứng chỉ ISO 27001", NEVER)
                      .confident(5)
                      .note(9, "Đợt đánh giá thứ hai dời sang tuần 12."))
              .supports("sales.q2.chain"));

  private EngineeringGoals() {}
}
