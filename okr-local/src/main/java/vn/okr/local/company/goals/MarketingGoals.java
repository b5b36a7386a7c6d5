package vn.okr.local.company.goals;

import static vn.okr.local.company.plan.Goal.aspirational;
import static vn.okr.local.company.plan.Goal.committed;
import static vn.okr.local.company.plan.Results.NEVER;
import static vn.okr.local.company.plan.Results.atMost;
import static vn.okr.local.company.plan.Results.binary;
import static vn.okr.local.company.plan.Results.carried;
import static vn.okr.local.company.plan.Results.metric;
import static vn.okr.local.company.plan.Results.milestones;
import static vn.okr.local.company.plan.Results.step;

import java.util.List;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Holder;
import vn.okr.local.company.plan.Lessons;

/** The goals of the marketing department; its earlier quarter is the grading sheet of M16. */
final class MarketingGoals {
  private static final Holder MARKETING = Holder.unit("marketing");

  static final List<Goal> EARLIER =
      List.of(
          aspirational(
                  "mkt.q1.brand",
                  MARKETING,
                  "Trở thành thương hiệu được nhắc đến nhiều nhất",
                  metric("Tăng khách truy cập tự nhiên mỗi tháng", "lượt", "32000", "45000")
                      .reaching("35510"),
                  metric("Được báo chí nhắc đến", "bài", "0", "50")
                      .reaching("9")
                      .by("marketing.member")
                      .confident(4),
                  metric("Tăng người theo dõi trang", "người", "10000", "20000").reaching("17300"))
              .because("Khách chỉ mua của người họ đã nghe tên.")
              .contributesTo("company.q1.north", 0, 1)
              .learned(
                  Lessons.of(
                      "Video ngắn về chủ cửa hàng thật lan rất nhanh.",
                      "Quan hệ báo chí bắt đầu quá muộn.",
                      "Giao hẳn một người lo báo chí từ đầu quý.")),
          committed(
                  "mkt.q1.leads",
                  MARKETING,
                  "Mang về khách hàng tiềm năng chất lượng",
                  metric("Khách tiềm năng mỗi tháng", "khách", "400", "900").reaching("900"),
                  atMost(
                      "Chi phí một khách tiềm năng không quá 150 nghìn đồng",
                      "nghìn đồng",
                      "150",
                      KeepMethod.SHARE,
                      "140",
                      "145",
                      "160",
                      "155",
                      "148",
                      "150",
                      "162",
                      "149",
                      "151",
                      "147",
                      "144",
                      "146",
                      "141"),
                  binary("Nối biểu mẫu đăng ký với hệ thống bán hàng", 11))
              .contributesTo("company.q1.north", 0, 1)
              .learned(
                  Lessons.of(
                          "Biểu mẫu ngắn lại, số khách để lại thông tin tăng gấp rưỡi.",
                          "Giá quảng cáo tăng mạnh trước lễ.",
                          "Mua quảng cáo sớm hơn mùa cao điểm bốn tuần.")
                      .missedAs("Bốn tuần chi phí vượt mức vì giá quảng cáo dịp lễ.")),
          aspirational(
                  "mkt.q1.website",
                  MARKETING,
                  "Trang web khiến khách muốn dùng thử ngay",
                  milestones(
                      "Làm lại trang giới thiệu",
                      step("Phỏng vấn 20 khách hàng", 1, NEVER),
                      step("Chọn câu chuyện chính", 1, NEVER),
                      step("Ra mắt trang mới", 2, 10)),
                  metric("Giảm thời gian tải trang", "giây", "8", "5").reaching("6"))
              .learned(
                  Lessons.of(
                      "Ra mắt sớm rồi sửa theo phản hồi.",
                      "Không đủ thời gian phỏng vấn khách.",
                      "Đặt lịch phỏng vấn trước khi bắt tay thiết kế.")));

  static final List<Goal> RUNNING =
      List.of(
          aspirational(
                  "mkt.q2.content",
                  MARKETING,
                  "Nhân đôi khách hàng tiềm năng từ nội dung",
                  metric("Tăng khách truy cập tự nhiên mỗi tháng", "lượt", "32000", "45000")
                      .reaching("42000")
                      .note(10, "Loạt bài về quản lý kho đứng đầu kết quả tìm kiếm."),
                  atMost(
                      "Giữ tỉ lệ huỷ đăng ký dưới 1 %",
                      "%",
                      "1",
                      KeepMethod.SHARE,
                      "0.8",
                      "1.2",
                      "0.9",
                      "0.7",
                      "1.1",
                      "0.9",
                      "0.8",
                      "0.8",
                      "0.7",
                      "0.6"),
                  milestones(
                          "Ra mắt bộ nhận diện mới",
                          step("Chọn đối tác", 1, 3),
                          step("Duyệt thiết kế", 1, 7),
                          step("Công bố", 2, NEVER))
                      .by("marketing.member"),
                  binary("Mở kênh TikTok chính thức", 6).by("marketing.member"),
                  carried("Các nhóm cùng góp sức"))
              .because("Nội dung tốt còn kéo khách nhiều năm sau khi quảng cáo đã hết tiền.")
              .contributesTo("company.q2.lead", 0, 1),
          committed(
                  "mkt.q2.spend",
                  MARKETING,
                  "Chi tiêu quảng cáo đúng chỗ",
                  metric("Chi phí cho một khách mới", "nghìn đồng", "800", "500")
                      .reaching("626")
                      .confident(6))
              .supports("sales.q2.forecast"),
          aspirational(
                  "mkt.q2.event",
                  MARKETING,
                  "Sự kiện ra mắt lớn nhất năm",
                  metric("Khách đăng ký tham dự", "khách", "0", "500")
                      .reaching("90")
                      .confident(3)
                      .note(10, "Địa điểm chốt muộn, thư mời mới gửi tuần này."),
                  milestones(
                      "Chuẩn bị chương trình",
                      step("Chốt địa điểm", 1, 9),
                      step("Mời diễn giả", 1, NEVER),
                      step("Tổng duyệt", 2, NEVER)))
              .supports("sales.q2.chain"));

  private MarketingGoals() {}
}
