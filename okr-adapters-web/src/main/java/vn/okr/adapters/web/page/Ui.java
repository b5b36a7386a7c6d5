package vn.okr.adapters.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page. */
@MessageBundle(value = "ui", locale = "vi")
public interface Ui {
  @Message("Trang chủ")
  String home();

  @Message("Check-in")
  String checkIn();

  @Message("Sơ đồ OKR")
  String map();

  @Message("Chu kỳ")
  String cycle();

  @Message("KPI")
  String kpis();

  @Message("Quản trị")
  String admin();

  @Message("Tìm kiếm")
  String search();

  @Message("Đăng xuất")
  String signOut();

  @Message("Đến nội dung chính")
  String skipToContent();

  @Message("Giao diện")
  String theme();

  @Message("Ngôn ngữ")
  String language();

  @Message("Về trang chủ")
  String backHome();

  @Message("Mã tra cứu: {trace}")
  String trace(String trace);

  @Message("Tìm mục tiêu, người, đơn vị ( / )")
  String searchHint();

  @Message("Trình đơn cá nhân")
  String menu();

  @Message("Trình đơn chính")
  String mainMenu();

  @Message("Bảng chấm điểm của tôi")
  String myScorecard();

  @Message("Bản nháp của tôi")
  String drafts();

  @Message("Mục tiêu đang theo dõi")
  String followed();

  @Message("Thông báo")
  String notifications();

  @Message("Tự động")
  String themeAuto();

  @Message("Sáng")
  String themeLight();

  @Message("Tối")
  String themeDark();

  @Message("Phiên làm việc đã hết")
  String sessionOver();

  @Message(
      "Những gì bạn đã nhập vẫn còn trên trang này. Đăng nhập lại ở thẻ mới, rồi quay về đây lưu lại.")
  String sessionOverHint();

  @Message("Đăng nhập lại")
  String signInAgain();

  @Message(
      "Không liên lạc được với máy chủ. Những gì bạn đã nhập vẫn còn đây; hãy thử lại sau ít giây.")
  String noServer();

  @Message("Lưu")
  String save();

  @Message("Huỷ")
  String cancel();

  @Message("Sửa")
  String edit();

  @Message("Đóng")
  String close();

  @Message("Xem")
  String go();

  @Message("Gợi ý")
  String suggestions();
}
