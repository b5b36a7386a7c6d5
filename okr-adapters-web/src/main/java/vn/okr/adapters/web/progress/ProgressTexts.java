package vn.okr.adapters.web.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of grading sheets. */
@MessageBundle(value = "sheet", locale = "vi")
public interface ProgressTexts {
  @Message("Bảng chấm điểm của {name}")
  String sheetOf(String name);

  @Message("Của chính đơn vị")
  String own();

  @Message("Bên dưới, không tính đơn vị")
  String below();

  @Message("Tiến độ")
  String mine();

  @Message("trung bình của {count} mục tiêu")
  String average(long count);

  @Message("{count} chưa đo")
  String unmeasured(long count);

  @Message("{aligned}/{all} có liên kết lên trên")
  String aligned(long aligned, long all);

  @Message("Chưa công bố mục tiêu nào trong chu kỳ này.")
  String noGoals();

  @Message("Mục tiêu")
  String objective();

  @Message("Kết quả then chốt")
  String keyResult();

  @Message("Cách đo")
  String measure();

  @Message("Hiện tại")
  String current();

  @Message("Điểm")
  String score();

  @Message("Trung bình")
  String averageRow();

  @Message("Trưởng bộ phận")
  String leads();

  @Message("Mọi người")
  String people();

  @Message("Thành viên")
  String members();

  @Message("trưởng")
  String lead();

  @Message("Các đơn vị bên dưới")
  String units();

  @Message("Đơn vị")
  String unit();

  @Message("Thuộc {name}")
  String above(String name);

  @Message("Check-in của đơn vị")
  String week();

  @Message("Qua các chu kỳ")
  String trend();

  @Message("Chu kỳ")
  String cycle();

  @Message("Số mục tiêu")
  String objectives();

  @Message("Tiến độ")
  String progress();

  @Message("Phân bố")
  String bands();

  @Message("Bảng chấm điểm, cuộn ngang được")
  String table();

  @Message("Bảng các đơn vị, cuộn ngang được")
  String unitTable();

  @Message("Bảng tiến độ qua các chu kỳ")
  String trendTable();

  @Message("Diễn biến trong chu kỳ")
  String course();

  @Message("Từng ngày")
  String courseTable();

  @Message("Từ ngày")
  String day();

  @Message("Đạt được")
  String reached();

  @Message("In")
  String print();

  @Message("Tải Excel")
  String xlsx();

  @Message("Tải CSV")
  String csv();

  @Message("đã lưu trữ")
  String archived();

  @Message("đã nghỉ")
  String inactive();

  @Message("Xem tiếp")
  String more();

  @Message("Mọi mục tiêu khát vọng đều gần như đạt trọn: chu kỳ sau hãy đặt cao hơn.")
  String aimHigher();

  @Message("Nên có 3 đến 5 mục tiêu để giữ sự tập trung.")
  String fewObjectives();

  @Message("Điểm tổng kết")
  String grade();

  @Message("Không thuộc đơn vị nào.")
  String noUnit();

  @Message("In ngày {day}")
  String printedOn(String day);

  @Message(
      "Trung bình cộng điểm các mục tiêu đã đo của chính người phụ trách này; mục tiêu đã bỏ và chưa đo không tính.")
  String whyAverage();

  @Message("Viết mục tiêu")
  String draftNew();
}
