package vn.okr.local.company.goals;

import static vn.okr.local.company.plan.Goal.aspirational;
import static vn.okr.local.company.plan.Goal.committed;
import static vn.okr.local.company.plan.Results.NEVER;
import static vn.okr.local.company.plan.Results.atLeast;
import static vn.okr.local.company.plan.Results.metric;
import static vn.okr.local.company.plan.Results.milestones;
import static vn.okr.local.company.plan.Results.step;

import java.util.List;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Holder;
import vn.okr.local.company.plan.Lessons;

/** The goals of engineering's teams and the people in them. */
final class EngineeringTeamGoals {
  private static final Holder PLATFORM = Holder.unit("platform");
  private static final Holder MOBILE = Holder.unit("mobile");

  static final List<Goal> EARLIER =
      List.of(
          committed(
                  "platform.q1.incidents",
                  PLATFORM,
                  "Giảm hẳn sự cố ban đêm",
                  metric("Sự cố mỗi tháng", "sự cố", "14", "4").reaching("4"))
              .contributesTo("eng.q1.speed", 0, 1)
              .learned(
                  Lessons.of(
                      "Mỗi sự cố đều có buổi nhìn lại trong hai ngày.",
                      "Cảnh báo giả còn nhiều.",
                      "Rà lại ngưỡng cảnh báo mỗi tháng.")),
          aspirational(
                  "mobile.q1.crashes",
                  MOBILE,
                  "Ứng dụng không còn tự thoát",
                  metric("Phiên bị thoát đột ngột", "%", "2.4", "0.8").reaching("1.2"))
              .contributesTo("eng.q1.mobile", 0, 1)
              .learned(
                  Lessons.of(
                      "Theo dõi lỗi theo từng dòng máy.",
                      "Thiếu máy thật để thử.",
                      "Mượn máy của đồng nghiệp một buổi mỗi tuần.")),
          aspirational(
                  "engineering.member.q1",
                  Holder.person("engineering.member"),
                  "Làm chủ hệ thống giám sát",
                  milestones(
                      "Bảng theo dõi cho mọi dịch vụ",
                      step("Dịch vụ bán hàng", 2, 4),
                      step("Dịch vụ kho", 1, 8),
                      step("Dịch vụ báo cáo", 1, NEVER)))
              .contributesTo("platform.q1.incidents")
              .learned(
                  Lessons.of(
                      "Làm cùng đồng nghiệp từng dịch vụ.",
                      "Dịch vụ báo cáo chưa có số đo.",
                      "Đưa số đo vào yêu cầu từ đầu.")));

  static final List<Goal> RUNNING =
      List.of(
          committed(
                  "platform.q2.reliable",
                  PLATFORM,
                  "Nền tảng tự phát hiện và tự hồi phục",
                  metric("Sự cố mỗi tháng", "sự cố", "10", "2").reaching("3"),
                  atLeast(
                      "Ít nhất 95 % lần phát hành không phải quay lại",
                      "%",
                      "95",
                      KeepMethod.SHARE,
                      "97",
                      "96",
                      "98",
                      "93",
                      "96",
                      "97",
                      "99",
                      "98",
                      "97",
                      "98"),
                  metric("Cảnh báo giả mỗi tuần", "cảnh báo", "40", "10").reaching("22"))
              .contributesTo("eng.q2.release", 0, 1),
          aspirational(
                  "mobile.q2.offline",
                  MOBILE,
                  "Bán hàng được cả khi mất mạng",
                  milestones(
                      "Chế độ ngoại tuyến",
                      step("Thiết kế đồng bộ", 1, 2),
                      step("Bán hàng ngoại tuyến", 2, 6),
                      step("Trả hàng ngoại tuyến", 1, 9),
                      step("Mở cho mọi khách", 1, NEVER)),
                  metric("Khách dùng thử bản ngoại tuyến", "khách", "0", "200").reaching("118"))
              .contributesTo("eng.q2.mobile", 0, 1),
          aspirational(
                  "mobile.q2.tablet",
                  MOBILE,
                  "Giao diện riêng cho máy tính bảng",
                  metric("Màn hình đã làm lại", "màn hình", "0", "30").reaching("12"))
              .contributesTo("eng.q2.mobile"),
          aspirational(
                  "engineering.member.q2",
                  Holder.person("engineering.member"),
                  "Đưa thời gian khôi phục xuống vài phút",
                  metric("Thời gian khôi phục trung bình", "phút", "45", "5").reaching("18"))
              .contributesTo("platform.q2.reliable"),
          aspirational(
                  "platform.member.q2",
                  Holder.person("platform.member"),
                  "Kiểm thử tự động phủ phần lõi",
                  metric("Phần lõi được kiểm thử tự động", "%", "35", "80").reaching("52"))
              .contributesTo("platform.q2.reliable"),
          aspirational(
                  "mobile.member.q2",
                  Holder.person("mobile.member"),
                  "Ứng dụng mở trong chớp mắt",
                  metric("Thời gian mở ứng dụng", "giây", "4.0", "1.5")
                      .reaching("3.5")
                      .confident(4))
              .contributesTo("mobile.q2.offline"),
          aspirational(
                  "intern.q2",
                  Holder.person("intern"),
                  "Từ người học việc thành người đóng góp",
                  milestones(
                      "Bốn bước vào nghề",
                      step("Sửa lỗi đầu tiên", 1, 1),
                      step("Tự làm một màn hình", 1, 5),
                      step("Được khách dùng thật", 1, 9),
                      step("Trình bày trước cả phòng", 1, NEVER)))
              .contributesTo("mobile.q2.offline"));

  private EngineeringTeamGoals() {}
}
