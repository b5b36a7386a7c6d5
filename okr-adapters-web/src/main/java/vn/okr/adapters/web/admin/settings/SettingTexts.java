package vn.okr.adapters.web.admin.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the organisation's settings. */
@MessageBundle(value = "setting", locale = "vi")
public interface SettingTexts {
  @Message("Cài đặt")
  String title();

  @Message("Đã lưu. Cả công ty theo cài đặt mới trong vài giây.")
  String saved();

  @Message("Chưa lưu. Hãy xem những chỗ được đánh dấu; những gì bạn đã nhập vẫn còn đây.")
  String refused();

  @Message(
      "Trong lúc bạn sửa, người khác đã đổi cài đặt. Những gì bạn nhập vẫn còn đây; dưới mỗi ô là giá trị hiện nay. Lưu lần nữa nếu bạn vẫn muốn như vậy.")
  String stale();

  @Message("Hiện nay: {value}")
  String nowIs(String value);

  @Message("Ngày và nhịp check-in")
  String rhythm();

  @Message("Tập trung")
  String focus();

  @Message("Trạng thái")
  String pace();

  @Message("Mức đạt")
  String bands();

  @Message("Thư nhắc hằng tuần")
  String reminders();

  @Message("Ngày trong tuần")
  String reminderDay();

  @Message("Giờ")
  String reminderTime();

  @Message("Giờ và phút như 09:00, theo múi giờ của mỗi người.")
  String reminderTimeHint();

  @Message("Năm tài chính và tên chu kỳ")
  String calendar();

  @Message("Năm bắt đầu từ tháng")
  String yearStartsIn();

  @Message("Tên của năm")
  String yearLabel();

  @Message("{year} là năm dương lịch lúc bắt đầu, {endYear} là năm lúc kết thúc.")
  String yearLabelHint(String year, String endYear);

  @Message("Tên của quý")
  String quarterLabel();

  @Message("Thêm {quarter}: số của quý, 1 đến 4.")
  String quarterLabelHint(String quarter);

  @Message("Ngôn ngữ")
  String languages();

  @Message("Ngôn ngữ khi chưa ai chọn")
  String language();

  @Message("Dùng cho thư và trang khi một người chưa chọn ngôn ngữ và trình duyệt không nói gì.")
  String languageHint();

  @Message("Múi giờ của công ty")
  String zone();

  @Message("Ngày của công ty bắt đầu theo múi giờ này. Ví dụ: Asia/Ho_Chi_Minh.")
  String zoneHint();

  @Message("Số ngày giữa hai lần check-in")
  String cadence();

  @Message("Phương pháp khuyên mỗi tuần một lần: 7.")
  String cadenceHint();

  @Message("Số ngày được trễ")
  String grace();

  @Message("Trễ hơn nữa thì kết quả then chốt được coi là quá hạn cập nhật.")
  String graceHint();

  @Message("Số mục tiêu tối đa")
  String focusLimit();

  @Message(
      "Số mục tiêu đã công bố của mỗi đơn vị hoặc mỗi người trong một chu kỳ. Phương pháp khuyên 3 đến 5.")
  String focusHint();

  @Message("Nhịp so điểm với phần thời gian đã trôi qua: 1 là vừa kịp.")
  String paceHint();

  @Message("Đúng tiến độ từ nhịp")
  String onTrack();

  @Message("Có rủi ro từ nhịp")
  String atRisk();

  @Message("Thấp hơn nữa là chậm tiến độ.")
  String atRiskHint();

  @Message("Điểm từ 0 đến 1, như người ta nhìn thấy.")
  String bandsHint();

  @Message("Đang tiến triển từ điểm")
  String progressing();

  @Message("Đúng hướng từ điểm")
  String onCourse();

  @Message("Lưu cài đặt")
  String save();

  @Message("Đăng nhập và vai trò")
  String signIn();

  @Message("Do người vận hành đặt trong cấu hình; ở đây chỉ để xem.")
  String signInHint();

  @Message("Vai trò của quản trị viên OKR")
  String adminRole();

  @Message("Nơi tìm vai trò trong token")
  String roleClaims();

  @Message("Hồ sơ thêm trước được nhận theo")
  String claim();

  @Message("không nhận; lần đăng nhập đầu luôn tạo hồ sơ mới")
  String claimByNothing();

  @Message("Lịch sử cài đặt")
  String history();

  @Message("Chưa ai đổi gì; công ty dùng cấu hình ban đầu.")
  String none();

  @Message("Cũ hơn")
  String older();

  @Message("Mới nhất")
  String newest();

  /** What a setting is called in its history. */
  @Message
  String field(SettingsField field);
}
