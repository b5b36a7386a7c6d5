package vn.okr.adapters.web.cycle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the company's report. */
@MessageBundle(value = "report", locale = "vi")
public interface ReportTexts {
  @Message("Báo cáo công ty")
  String title();

  @Message("Báo cáo: {name}")
  String of(String name);

  @Message("Báo cáo một trang")
  String link();

  @Message("Chưa có công ty hay chu kỳ nào để báo cáo.")
  String nothing();

  @Message("Mục tiêu của công ty")
  String objectives();

  @Message("Tiến độ theo đơn vị")
  String units();

  @Message("Điểm nổi bật")
  String highlights();

  @Message("Kết quả then chốt đã đạt")
  String reached();

  @Message("Cần chú ý")
  String worrying();

  @Message("Chưa có gì nổi bật.")
  String noHighlights();

  @Message("Bài học rút ra")
  String lessons();

  @Message("Hiệu quả")
  String worked();

  @Message("Cản trở")
  String hindered();

  @Message("Thay đổi")
  String change();

  @Message("Điểm tổng kết {grade}")
  String graded(String grade);
}
