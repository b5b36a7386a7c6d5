package vn.okr.adapters.web.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of checking in. */
@MessageBundle(value = "checkin", locale = "vi")
public interface CheckInTexts {
  @Message("Check-in trong tuần")
  String title();

  @Message("Check-in của {unit}")
  String titleOfUnit(String unit);

  @Message(
      "Gõ giá trị mới rồi Enter xuống dòng dưới; phím = là không đổi; Ctrl+Enter lưu tất cả. Dòng nào để nguyên thì không check-in.")
  String hint();

  @Message("Kết quả then chốt")
  String keyResult();

  @Message("Cách đo")
  String measure();

  @Message("Giá trị hiện tại")
  String value();

  @Message("Không đổi")
  String same();

  @Message("Tự tin (0–10)")
  String confidence();

  @Message("Ghi chú, vướng mắc")
  String notes();

  @Message("Ghi chú")
  String note();

  @Message("Vướng mắc")
  String blockers();

  @Message("Lưu tất cả")
  String save();

  @Message("Không có gì để check-in trong chu kỳ này.")
  String nothing();

  @Message("Đã lưu {count} check-in.")
  String saved(int count);

  @Message("Chưa có dòng nào thay đổi nên chưa lưu gì.")
  String saidNothing();

  @Message("Chưa lưu gì cả. Hãy xem những ô được đánh dấu; những gì bạn đã nhập vẫn còn đây.")
  String refused();

  @Message("lần cuối {day}")
  String last(String day);

  @Message("chưa check-in lần nào")
  String never();

  @Message("Theo các mục tiêu liên kết bên dưới")
  String carried();

  @Message("Đã xong")
  String done();

  @Message("lần trước {value}")
  String lastConfidence(int value);

  @Message("từ {start} đến {target}")
  String from(String start, String target);

  @Message("giữ từ {bound} trở lên")
  String atLeast(String bound);

  @Message("giữ không quá {bound}")
  String atMost(String bound);

  @Message("giữ trong {low} đến {high}")
  String between(String low, String high);

  @Message("{count} cột mốc")
  String milestones(int count);

  @Message("xong hay chưa")
  String binary();

  @Message("Bảng check-in, cuộn ngang được")
  String tableLabel();

  @Message("Tuần của đơn vị")
  String byUnit();

  @Message("Của tôi")
  String mine();

  @Message("Giá trị hiện tại: {value}.")
  String now(String value);

  @Message("Vừa có check-in khác.")
  String meanwhile();

  @Message("Vừa có check-in khác, giá trị hiện tại là {value}.")
  String meanwhileNow(String value);

  @Message("trễ")
  String late();
}
