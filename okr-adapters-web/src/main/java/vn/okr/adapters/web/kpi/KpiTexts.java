package vn.okr.adapters.web.kpi;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.domain.kpi.CadenceUnit;
import vn.okr.domain.kpi.Direction;

/** The words of KPIs. */
@MessageBundle(value = "kpi", locale = "vi")
public interface KpiTexts {
  @Message("KPI")
  String title();

  @Message(
      "KPI theo dõi công việc thường ngày của một đơn vị có lành mạnh hay không. KPI không làm thay đổi điểm của mục tiêu và không nói gì về thành tích của một người.")
  String explained();

  @Message("KPI mới")
  String add();

  @Message("Sửa KPI")
  String editTitle();

  @Message("Chưa có KPI nào.")
  String none();

  @Message("Lọc KPI")
  String filter();

  @Message("Tất cả")
  String all();

  @Message("Ngoài ngưỡng")
  String onlyUnhealthy();

  @Message("Quá hạn cập nhật")
  String onlyStale();

  @Message("Đã lưu trữ")
  String onlyArchived();

  @Message("Của mọi đơn vị")
  String ofAllUnits();

  @Message("đạt ngưỡng")
  String healthy();

  @Message("ngoài ngưỡng")
  String unhealthy();

  @Message("chưa có số đo")
  String unread();

  @Message("quá hạn cập nhật")
  String stale();

  @Message("đã lưu trữ")
  String archived();

  @Message("Tên")
  String name();

  @Message("Mô tả")
  String description();

  @Message("Ý nghĩa của con số, và lấy từ đâu.")
  String descriptionHint();

  @Message("Đơn vị")
  String unit();

  @Message("Chọn đơn vị")
  String chooseUnit();

  @Message("Người phụ trách")
  String owner();

  @Message("Tên hoặc e-mail của người bảo đảm KPI được đo đúng nhịp.")
  String ownerHint();

  @Message("Ngưỡng an toàn")
  String range();

  @Message("Ít nhất")
  String atLeast();

  @Message("Nhiều nhất")
  String atMost();

  @Message("Điền một hoặc cả hai; chính giá trị ngưỡng vẫn là đạt.")
  String rangeHint();

  @Message("Đơn vị đo")
  String measuredIn();

  @Message("Nhịp đo: mỗi")
  String every();

  @Message("Tính theo")
  String cadenceUnit();

  @Message("Nhịp đo")
  String cadence();

  @Message("Số đo mới nhất")
  String latest();

  @Message("ngày {day}")
  String readOn(String day);

  @Message("còn mới đến {day}")
  String freshUntil(String day);

  @Message("Báo số đo")
  String report();

  @Message("Sửa số đo ngày {day}")
  String correcting(String day);

  @Message("Giá trị")
  String value();

  @Message("Ghi chú")
  String note();

  @Message("Ngày")
  String on();

  @Message("Để trống là hôm nay.")
  String onHint();

  @Message("Để trống là ngày của số đo được sửa.")
  String onCorrectedHint();

  @Message("Lưu số đo")
  String saveReading();

  @Message("Các số đo")
  String readings();

  @Message("Số đo cũ hơn")
  String older();

  @Message("Về số đo mới nhất")
  String newest();

  @Message("Chưa có số đo nào.")
  String noReadings();

  @Message("đã được sửa bằng số đo khác, không còn tính")
  String corrected();

  @Message("sửa")
  String correctThis();

  @Message("Biểu đồ của {kpi}")
  String chartOf(String kpi);

  @Message("Sửa")
  String edit();

  @Message("Lưu trữ")
  String archive();

  @Message("Dùng lại")
  String revive();

  @Message("KPI đã lưu trữ không nhận số đo; các số đo cũ vẫn còn.")
  String archiveHint();

  @Message("Lưu")
  String save();

  @Message("Thêm KPI")
  String create();

  @Message("Chưa lưu được:")
  String refused();

  @Message("Người khác vừa sửa KPI này. Xem lại rồi lưu nếu vẫn muốn.")
  String changedMeanwhile();

  @Message("Đã thêm KPI.")
  String createdDone();

  @Message("Đã lưu KPI.")
  String savedDone();

  @Message("Đã ghi số đo.")
  String reportedDone();

  @Message("Đã lưu trữ KPI.")
  String archivedDone();

  @Message("KPI được dùng lại.")
  String revivedDone();

  @Message("Trước")
  String first();

  @Message("Thêm nữa")
  String more();

  @Message
  String direction(Direction direction);

  @Message
  String count(CadenceUnit counted);

  @Message("Số liệu từ KPI")
  String feed();

  @Message("Lấy số từ KPI")
  String fedBy();

  @Message("Lấy số từ")
  String takesFrom();

  @Message("Không KPI nào")
  String fedByNone();

  @Message("Từ nay mỗi số đo của KPI là một check-in của kết quả then chốt này.")
  String feedHint();

  @Message("từ KPI")
  String source();

  @Message("Kết quả then chốt lấy số từ đây")
  String feeds();

  @Message("mỗi {number}")
  String each(int number);
}
