package vn.okr.adapters.web.admin.cycles;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.domain.cycle.CyclePhase;

/** The words of planning cycles. */
@MessageBundle(value = "plan", locale = "vi")
public interface PlanTexts {
  @Message("Chuẩn bị trước một năm")
  String prepare();

  @Message(
      "Lập năm tài chính và bốn quý của năm đó theo cài đặt. Chu kỳ đã có đúng những ngày ấy được giữ nguyên.")
  String prepareHint();

  @Message("Năm bắt đầu")
  String yearBegins();

  @Message("Chuẩn bị")
  String prepareAction();

  @Message("Đã lập {count} chu kỳ.")
  String preparedDone(int count);

  @Message("Năm đó đã được chuẩn bị từ trước.")
  String preparedBefore();

  @Message("Chu kỳ")
  String title();

  @Message("Lập chu kỳ mới")
  String newTitle();

  @Message("Lập chu kỳ")
  String add();

  @Message("Chưa có chu kỳ nào. Hãy lập năm trước, rồi các quý trong năm.")
  String none();

  @Message("Tên")
  String name();

  @Message("Ngày đầu")
  String startsOn();

  @Message("Ngày cuối")
  String endsOn();

  @Message("Thời gian")
  String period();

  @Message("Giai đoạn")
  String phase();

  @Message("Nằm trong")
  String parent();

  @Message("không nằm trong chu kỳ nào")
  String noParent();

  @Message("Mục tiêu của quý có thể đóng góp cho mục tiêu của năm chứa nó.")
  String parentHint();

  @Message("Lập chu kỳ")
  String create();

  @Message("Lưu")
  String save();

  @Message("Chưa lưu. Hãy xem những chỗ được đánh dấu; những gì bạn đã nhập vẫn còn đây.")
  String refused();

  @Message(
      "Trong lúc bạn sửa, người khác đã đổi chu kỳ này. Những gì bạn nhập vẫn còn đây; lưu lần nữa nếu bạn vẫn muốn như vậy.")
  String stale();

  @Message("Hiện nay: {name}, {from} – {to}")
  String nowIs(String name, String from, String to);

  @Message("Tên và thời gian")
  String record();

  @Message("Chu kỳ đã đóng, không sửa được nữa.")
  String closedHint();

  @Message("Lý do")
  String reason();

  @Message("Bước lùi được ghi lại cùng lý do.")
  String reasonHint();

  @Message("Xem tiến độ")
  String progress();

  @Message("Chưa chuyển được: chu kỳ bắt đầu ngày {day}.")
  String notYet(String day);

  @Message("Chưa đóng được: những mục tiêu sau đã công bố mà chưa được đóng hay bỏ.")
  String unfinished();

  @Message("và {count} mục tiêu nữa")
  String more(long count);

  @Message("Đã lập chu kỳ.")
  String plannedDone();

  @Message("Đã lưu.")
  String savedDone();

  @Message("Đã chuyển giai đoạn.")
  String movedDone();

  @Message("Đã xoá chu kỳ.")
  String deletedDone();

  @Message("Xoá chu kỳ này")
  String delete();

  @Message(
      "Chỉ xoá được khi chưa có mục tiêu nào, kể cả bản nháp, và không có chu kỳ nào nằm trong.")
  String deleteHint();

  /** The step on to a phase. */
  @Message
  String next(CyclePhase phase);

  /** The step back to a phase. */
  @Message
  String back(CyclePhase phase);
}
