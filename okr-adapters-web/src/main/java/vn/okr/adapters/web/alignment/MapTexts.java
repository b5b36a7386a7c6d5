package vn.okr.adapters.web.alignment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the map of goals. */
@MessageBundle(value = "map", locale = "vi")
public interface MapTexts {
  @Message("Sơ đồ OKR")
  String title();

  @Message("Cây mục tiêu")
  String list();

  @Message("Chưa liên kết")
  String orphans();

  @Message("Lọc")
  String filter();

  @Message("Trạng thái")
  String status();

  @Message("Mức điểm")
  String band();

  @Message("Cấp")
  String level();

  @Message("Đơn vị")
  String unit();

  @Message("gồm cả bên dưới")
  String below();

  @Message("Tất cả")
  String any();

  @Message("Lọc")
  String apply();

  @Message("Bỏ lọc")
  String clear();

  @Message("{count} mục tiêu đóng góp")
  String contributors(int count);

  @Message("Mở nhánh này")
  String openBranch();

  @Message("Đang tải …")
  String loading();

  @Message("hỗ trợ (liên kết chéo)")
  String supports();

  @Message("có nhiều mục tiêu cấp trên")
  String several();

  @Message("Công ty chưa công bố mục tiêu nào trong chu kỳ này.")
  String noGoals();

  @Message("Không có mục tiêu nào như vậy.")
  String noMatch();

  @Message("Mọi mục tiêu đều đã liên kết lên trên.")
  String noOrphans();

  @Message(
      "Mục tiêu đã công bố nhưng chưa đóng góp vào mục tiêu nào ở trên (không kể mục tiêu của công ty).")
  String orphansHint();

  @Message("Xem tiếp")
  String more();

  @Message("Chỉ hiện một phần; mở từng nhánh để xem tiếp.")
  String truncated();

  @Message("Về đầu sơ đồ")
  String back();

  @Message("Đóng góp vào cả mục tiêu")
  String whole();

  @Message("Cách xem")
  String views();

  @Message("Hình và chữ bên cạnh màu nói trạng thái.")
  String legend();
}
