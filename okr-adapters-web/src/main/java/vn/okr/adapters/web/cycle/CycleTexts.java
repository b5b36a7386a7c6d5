package vn.okr.adapters.web.cycle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a cycle. */
@MessageBundle(value = "cycle", locale = "vi")
public interface CycleTexts {
  @Message("Tiến độ chu kỳ")
  String title();

  @Message("Tiến độ công ty")
  String company();

  @Message("trung bình của {count} mục tiêu cấp công ty")
  String companyHint(long count);

  @Message("Theo cấp")
  String levels();

  @Message("Cấp")
  String level();

  @Message("Số mục tiêu")
  String objectives();

  @Message("Chưa đo")
  String unmeasured();

  @Message("Tiến độ")
  String progress();

  @Message("Phân bố điểm")
  String distribution();

  @Message("Có liên kết lên trên")
  String coverage();

  @Message("Chu kỳ trước: {name}")
  String before(String name);

  @Message("Theo đơn vị")
  String units();

  @Message("Đơn vị")
  String unit();

  @Message("Của đơn vị")
  String own();

  @Message("Bên dưới")
  String below();

  @Message("Check-in đúng hạn")
  String discipline();

  @Message("không có gì đang chạy")
  String noneAtWork();

  @Message("Bảng tiến độ các đơn vị, cuộn ngang được")
  String unitTable();

  @Message("Bảng tiến độ theo cấp, cuộn ngang được")
  String levelTable();

  @Message("còn {days} ngày")
  String daysLeft(long days);

  @Message("Giai đoạn: {phase}")
  String phaseIs(String phase);

  @Message("Đang lập kế hoạch: viết và công bố mục tiêu.")
  String planningHint();

  @Message("Đang chạy: check-in hằng tuần.")
  String runningHint();

  @Message("Đang chấm điểm: check-in lần cuối, đóng từng mục tiêu và ghi bài học.")
  String gradingHint();

  @Message("Đã đóng: chỉ để xem.")
  String closedHint();

  @Message("Hiện {count} đơn vị ngay dưới {name}")
  String showBelow(int count, String name);

  @Message("Ẩn các đơn vị dưới {name}")
  String hideBelow(String name);

  @Message("Xem mục tiêu chưa liên kết")
  String orphans();

  @Message("Chưa có chu kỳ nào.")
  String noCycle();

  @Message("không có")
  String nothing();

  @Message("{from} – {to}")
  String period(String from, String to);
}
