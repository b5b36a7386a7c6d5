package vn.okr.adapters.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. */
@MessageBundle(value = "home", locale = "vi")
public interface HomeTexts {
  @Message("Chào {name}")
  String hello(String name);

  @Message("Bạn đang thay mặt {name} đến hết ngày {until}.")
  String standingIn(String name, String until);

  @Message("Cần check-in")
  String due();

  @Message("Mở bảng check-in ({count})")
  String dueAll(int count);

  @Message("Không có gì quá hạn. Tuần này bạn đã làm xong phần mình.")
  String nothingDue();

  @Message("Mục tiêu của tôi")
  String myObjectives();

  @Message("Bạn chưa có mục tiêu nào trong chu kỳ này.")
  String noObjectives();

  @Message("Công ty")
  String company();

  @Message("{name}")
  String unit(String name);

  @Message("Công ty chưa công bố mục tiêu nào trong chu kỳ này.")
  String noCompanyGoals();

  @Message("Đơn vị chưa công bố mục tiêu nào trong chu kỳ này.")
  String noUnitGoals();

  @Message("Tiến độ của {name}")
  String progressOf(String name);

  @Message("trung bình của {count} mục tiêu")
  String average(long count);

  @Message("Xem bảng chấm điểm")
  String details();

  @Message("Bắt đầu từ đâu")
  String firstSteps();

  @Message("Đọc mục tiêu của công ty để biết mọi người đang hướng tới đâu.")
  String firstRead();

  @Message("Mở sơ đồ OKR để xem phần việc của đơn vị bạn đóng góp vào đâu.")
  String firstMap();

  @Message("Viết mục tiêu đầu tiên của bạn; chỉ bạn và trưởng bộ phận thấy bản nháp.")
  String firstDraft();

  @Message("Viết mục tiêu")
  String draft();

  @Message("Chưa có chu kỳ nào. Khi quản trị viên mở chu kỳ đầu tiên, mục tiêu sẽ hiện ở đây.")
  String noCycle();

  @Message("từ {day}")
  String since(String day);

  @Message("Bạn chưa thuộc đơn vị nào; hãy hỏi quản trị viên OKR.")
  String nobody();
}
