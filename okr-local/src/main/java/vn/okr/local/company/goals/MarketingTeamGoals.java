package vn.okr.local.company.goals;

import static vn.okr.local.company.plan.Goal.aspirational;
import static vn.okr.local.company.plan.Goal.committed;
import static vn.okr.local.company.plan.Results.metric;
import static vn.okr.local.company.plan.Results.milestones;
import static vn.okr.local.company.plan.Results.step;

import java.util.List;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Holder;
import vn.okr.local.company.plan.Lessons;

/** The goals of marketing's teams and of its people. */
final class MarketingTeamGoals {
  private static final Holder CONTENT = Holder.unit("content");
  private static final Holder DIGITAL = Holder.unit("digital");

  static final List<Goal> EARLIER =
      List.of(
          aspirational(
                  "content.q1.stories",
                  CONTENT,
                  "Kể chuyện khách hàng hay hơn",
                  metric("Câu chuyện khách hàng được đăng", "bài", "0", "24").reaching("18"),
                  milestones(
                      "Dựng quy trình kể chuyện",
                      step("Khung phỏng vấn", 1, 3),
                      step("Thư viện ảnh", 1, 8)))
              .contributesTo("mkt.q1.brand")
              .learned(
                  Lessons.of(
                      "Phỏng vấn tại cửa hàng cho chất liệu thật.",
                      "Chờ duyệt quá lâu.",
                      "Nhóm tự duyệt, phòng xem lại hằng tháng.")),
          committed(
                  "digital.q1.ads",
                  DIGITAL,
                  "Quảng cáo hiệu quả hơn",
                  metric("Giảm chi phí một lượt đăng ký", "nghìn đồng", "210", "150")
                      .reaching("150"))
              .contributesTo("mkt.q1.leads")
              .learned(
                  Lessons.of(
                      "Thử nghiệm mỗi tuần hai mẫu quảng cáo.",
                      "Báo cáo làm tay tốn một ngày mỗi tuần.",
                      "Tự động hoá báo cáo.")));

  static final List<Goal> RUNNING =
      List.of(
          aspirational(
                  "content.q2.articles",
                  CONTENT,
                  "Là nơi chủ cửa hàng tìm đến để học",
                  metric("Bài hướng dẫn được đăng", "bài", "0", "30").reaching("20"),
                  metric("Thời gian đọc trung bình", "phút", "1.5", "3.5")
                      .reaching("2.9")
                      .by("content.member"))
              .contributesTo("mkt.q2.content", 4, 2),
          aspirational(
                  "digital.q2.channels",
                  DIGITAL,
                  "Tìm ra kênh quảng cáo sinh lời tiếp theo",
                  metric("Doanh thu trên một đồng quảng cáo", "đồng", "1.8", "3.0")
                      .reaching("2.3")
                      .by("digital.member")
                      .confident(5))
              .contributesTo("mkt.q2.content", 4, 1)
              .supports("mkt.q2.spend"),
          aspirational(
                  "marketing.member.q2",
                  Holder.person("marketing.member"),
                  "Trở thành người giữ nhịp kênh TikTok",
                  metric("Video đăng mỗi quý", "video", "0", "40").reaching("27"),
                  metric("Lượt xem trung bình một video", "lượt", "500", "5000").reaching("3400"))
              .contributesTo("mkt.q2.content"),
          aspirational(
                  "marketing.member.q2.draft",
                  Holder.person("marketing.member"),
                  "Học dựng phim chuyên nghiệp",
                  metric("Bài học hoàn thành", "bài", "0", "20"))
              .startsWhen(Goal.Start.DRAFT),
          aspirational(
                  "content.member.q2",
                  Holder.person("content.member"),
                  "Viết được loạt bài chuyên sâu đầu tiên",
                  milestones(
                      "Loạt bài về quản lý kho",
                      step("Đề cương", 1, 2),
                      step("Năm bài đầu", 2, 6),
                      step("Năm bài cuối", 2, 9)))
              .contributesTo("content.q2.articles"),
          aspirational(
                  "digital.member.q2",
                  Holder.person("digital.member"),
                  "Tự động hoá báo cáo quảng cáo",
                  metric("Giờ làm báo cáo mỗi tuần", "giờ", "8", "1").reaching("3.5"))
              .contributesTo("digital.q2.channels"));

  private MarketingTeamGoals() {}
}
