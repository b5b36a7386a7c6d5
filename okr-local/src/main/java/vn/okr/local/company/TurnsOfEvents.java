package vn.okr.local.company;

import java.time.LocalDate;
import java.util.List;
import vn.okr.local.company.TalkTeller.Line;
import vn.okr.local.company.plan.Results;

/** What happens on the way through a quarter, beside the weekly check-ins. */
final class TurnsOfEvents {
  /** Something that happens two days before the check-ins of a week. */
  record Turn(int week, Happening happening) {}

  /** Something that happens on a day. */
  @FunctionalInterface
  interface Happening {
    void play(ChangeTeller.Scene scene, LocalDate day);
  }

  static final List<Turn> OF_THE_EARLIER_QUARTER =
      List.of(
          new Turn(
              4,
              (scene, _) ->
                  scene.correct(
                      "mkt.q1.leads", 0, "5800", "580", "Gõ thừa một số 0, đã sửa lại cho đúng.")),
          new Turn(
              6,
              (scene, _) ->
                  scene.drop(
                      "sales.member.q1",
                      "Khách hàng thí điểm đã rút lui; dồn sức cho mạng lưới đại lý.")),
          new Turn(
              9,
              (scene, day) ->
                  scene.reportLate(
                      "sales.q1.partners",
                      0,
                      "17",
                      day.minusDays(2),
                      "Nhập bù số liệu của chuyến đi Hải Phòng.")));

  static final List<Turn> OF_THE_RUNNING_QUARTER =
      List.of(
          new Turn(
              2,
              (scene, day) ->
                  scene.take(
                      "mkt.q2.content",
                      0,
                      "Mỗi tuần phỏng vấn một chủ cửa hàng",
                      "marketing.member",
                      day.plusWeeks(8))),
          new Turn(
              3,
              (scene, _) ->
                  scene.correct(
                      "mkt.q2.content",
                      0,
                      "53100",
                      "35100",
                      "Nhập nhầm thứ tự chữ số, số đúng là 35.100 lượt.")),
          new Turn(
              3,
              (scene, _) ->
                  scene.settle(
                      "mkt.q2.content",
                      new Line(
                          "marketing.lead",
                          "Số lượt đọc tăng gấp đôi so với tuần trước, có phải nhập nhầm không?",
                          "marketing.member"),
                      new Line(
                          "marketing.member",
                          "Đúng là nhầm thứ tự chữ số, em đã sửa lại thành 35.100 lượt."),
                      new Line("marketing.lead", "Cảm ơn em, giờ thì khớp với báo cáo rồi."))),
          new Turn(
              4,
              (scene, _) ->
                  scene.remeasure(
                      "eng.q2.release",
                      1,
                      Results.metric("Rút thời gian từ ý tưởng đến phát hành", "ngày", "12", "5"),
                      "Mốc 6 ngày đạt được sớm hơn dự kiến, nâng chỉ tiêu cho đúng tinh thần OKR.")),
          new Turn(
              5,
              (scene, _) ->
                  scene.retitle(
                      "people.q2.career",
                      "Ai cũng thấy rõ con đường phát triển của mình",
                      "Tên cũ quá khô, góp ý của buổi họp toàn công ty.")),
          new Turn(
              5,
              (scene, _) ->
                  scene.discuss(
                      "sales.q2.chain",
                      new Line(
                          "sales.lead",
                          "Hai chuỗi muốn xem bản di động trước khi ký. Đội kỹ thuật cho mượn bản"
                              + " thử nghiệm trong tháng này được không?",
                          "engineering.lead"),
                      new Line(
                          "engineering.lead",
                          "Được, thứ sáu tuần sau có bản thử nghiệm cho hai khách hàng đầu tiên."))),
          new Turn(
              6,
              (scene, _) ->
                  scene.drop(
                      "mobile.q2.tablet",
                      "Khảo sát cho thấy chưa đến 2 % cửa hàng dùng máy tính bảng.")),
          new Turn(
              7,
              (scene, _) ->
                  scene.dropResult(
                      "platform.q2.reliable",
                      2,
                      "Nhà cung cấp ngừng dịch vụ giám sát cũ, không còn đo được nữa.")));

  private TurnsOfEvents() {}
}
