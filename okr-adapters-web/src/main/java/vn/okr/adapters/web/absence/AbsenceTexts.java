package vn.okr.adapters.web.absence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of absences. */
@MessageBundle(value = "absence", locale = "vi")
public interface AbsenceTexts {
  @Message("Vắng mặt")
  String title();

  @Message("Vắng mặt của {name}")
  String titleOf(String name);

  @Message(
      "Trong những ngày này, người thay mặt có cùng quyền với người vắng mặt đối với mục tiêu, kết quả then chốt và KPI. Lịch sử ghi tên cả hai.")
  String explained();

  @Message("Không có kỳ vắng mặt nào sắp tới.")
  String none();

  @Message("Từ {from} đến {until}")
  String days(String from, String until);

  @Message("{name} thay mặt")
  String deputy(String name);

  @Message("Vắng mặt đến {until}")
  String awayUntil(String until);

  @Message("Kết thúc")
  String end();

  @Message("Huỷ")
  String callOff();

  @Message("Báo vắng mặt")
  String announce();

  @Message("Người thay mặt")
  String deputyField();

  @Message("Gõ tên hoặc e-mail rồi chọn trong danh sách.")
  String deputyHint();

  @Message("Từ ngày")
  String from();

  @Message("Đến hết ngày")
  String until();

  @Message("Chưa ghi được.")
  String refused();

  @Message("Đã báo vắng mặt.")
  String announcedDone();

  @Message("Đã kết thúc. Người thay mặt không còn quyền.")
  String endedDone();

  @Message("Xem thêm")
  String more();
}
