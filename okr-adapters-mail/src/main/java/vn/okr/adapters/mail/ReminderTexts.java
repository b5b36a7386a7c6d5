package vn.okr.adapters.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.application.port.News.Reason;

/** The words of a reminder. */
@MessageBundle(value = "reminder", locale = "vi")
public interface ReminderTexts {
  @Message("OKR: {many} kết quả then chốt chờ bạn check-in")
  String owedSubject(int many);

  @Message("OKR: có tin bạn chưa đọc")
  String newsSubject();

  @Message("Chào {name},")
  String greeting(String name);

  @Message("Đến lúc check-in")
  String owed();

  @Message("Cập nhật gần nhất: {day}")
  String since(String day);

  @Message("quá hạn cập nhật")
  String overdue();

  @Message("Check-in ngay")
  String checkIn();

  @Message("Bạn chưa đọc")
  String news();

  @Message
  String told(Reason reason);

  @Message("Xem tất cả thông báo")
  String all();

  @Message("Bạn nhận thư này mỗi tuần một lần khi có việc đến hạn hoặc tin chưa đọc.")
  String why();

  @Message("Ngừng nhận thư nhắc")
  String stop();
}
