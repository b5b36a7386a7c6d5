package vn.okr.adapters.web.objective;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.application.progress.LeftOut;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.objective.ChangeKind;

/** The words of objectives and key results. */
@MessageBundle(value = "objective", locale = "vi")
public interface ObjectiveTexts {
  @Message("của {owner}")
  String of(String owner);

  @Message("Người phụ trách")
  String owner();

  @Message("Vì sao {score}?")
  String why(String score);

  @Message("Vì sao chưa có điểm?")
  String whyNot();

  @Message("Điểm của mục tiêu là trung bình điểm các kết quả then chốt, theo trọng số.")
  String formula();

  @Message("Điểm tổng kết là trung bình điểm tổng kết của các kết quả then chốt, theo trọng số.")
  String formulaGrades();

  @Message("Sao chép")
  String copy();

  @Message("Chuyển sang chu kỳ khác")
  String carryOver();

  @Message("Tiếp nối mục tiêu")
  String before();

  @Message("Được chuyển tiếp thành")
  String after();

  @Message("Trọng số")
  String weight();

  @Message("Điểm")
  String score();

  @Message("Được tính")
  String counts();

  @Message("có")
  String yes();

  @Message("không")
  String no();

  @Message("Kết quả then chốt")
  String keyResults();

  @Message("Hiện tại")
  String current();

  @Message("Mức độ tự tin")
  String confidence();

  @Message("Không được tính")
  String leftOut();

  @Message("Tốc độ thực hiện")
  String pace();

  @Message(
      "Tốc độ {pace}: đạt {reached} so với {expected} cần có đến hôm nay (tổng trọng số nhân điểm).")
  String paceIs(String pace, String reached, String expected);

  @Message("Đã qua {gone} trên {all} ngày.")
  String elapsed(long gone, long all);

  @Message("Chưa có tốc độ để nói tới.")
  String noPace();

  @Message("Các lần check-in")
  String checkIns();

  @Message("Ngày")
  String day();

  @Message("Giá trị")
  String value();

  @Message("Ghi chú")
  String note();

  @Message("Vướng mắc")
  String blockers();

  @Message("Người ghi")
  String by();

  @Message("Check-in")
  String checkIn();

  @Message("Biểu đồ check-in của {title}")
  String chartOf(String title);

  @Message("Đóng góp lên trên")
  String above();

  @Message("Được đóng góp từ bên dưới")
  String below();

  @Message("Không liên kết lên mục tiêu nào.")
  String nothingAbove();

  @Message("Chưa có mục tiêu nào liên kết vào.")
  String nothingBelow();

  @Message("vào kết quả then chốt “{title}”")
  String intoKeyResult(String title);

  @Message("Lịch sử")
  String history();

  @Message("Lý do: {text}")
  String reason(String text);

  @Message("trước")
  String from();

  @Message("sau")
  String to();

  @Message("đã bỏ")
  String dropped();

  @Message("Điểm tổng kết")
  String grade();

  @Message("đề xuất {score}")
  String proposed(String score);

  @Message("Bài học rút ra")
  String reflection();

  @Message("Điều làm được")
  String worked();

  @Message("Điều cản trở")
  String hindered();

  @Message("Sẽ thay đổi")
  String change();

  @Message("Vì sao không đạt")
  String missReason();

  @Message("Vì sao có mục tiêu này")
  String description();

  @Message("trọng số {weight}")
  String weightIs(String weight);

  @Message("Mở")
  String open();

  @Message("đã được sửa bằng check-in khác")
  String corrected();

  @Message("Sửa check-in này")
  String correctThis();

  @Message("Sửa check-in ngày {day}")
  String correcting(String day);

  @Message("Các mục tiêu đóng góp")
  String contributions();

  @Message("Ngày (để trống: hôm nay)")
  String on();

  @Message("Ghi nhận")
  String save();

  @Message("Đã ghi nhận.")
  String checkedIn(String score);

  @Message("Chưa có check-in nào.")
  String noCheckIns();

  @Message("Về mục tiêu")
  String back();

  @Message("chỉ tiêu")
  String target();

  @Message("giá trị đầu")
  String start();

  @Message("cần có")
  String expected();

  @Message("giá trị")
  String values();

  @Message("Số liệu của biểu đồ")
  String chartTable();

  @Message("Sửa")
  String edit();

  @Message("Công bố")
  String publish();

  @Message("Đóng và chấm điểm")
  String close();

  @Message("Bỏ")
  String drop();

  @Message("Xoá bản nháp")
  String delete();

  @Message("Mở lại")
  String reopen();

  @Message("Đã lưu bản nháp.")
  String createdDone();

  @Message("Đã công bố.")
  String publishedDone();

  @Message("Đã lưu thay đổi.")
  String savedDone();

  @Message("Đã đóng mục tiêu.")
  String closedDone();

  @Message("Đã bỏ mục tiêu.")
  String droppedDone();

  @Message("Đã mở lại mục tiêu.")
  String reopenedDone();

  @Message("Đã ghi nhận check-in.")
  String checkedInDone();

  @Message
  String rule(KeyResultCard.Rule rule);

  @Message
  String leftOutAs(LeftOut.Reason reason);

  @Message
  String what(ChangeKind kind);

  @Message
  String link(LinkKind kind);

  @Message
  String field(HistoryField field);

  @Message("Lịch sử: {title}")
  String historyOf(String title);

  @Message("Cũ hơn")
  String older();

  @Message("không có")
  String nothing();

  @Message("(không còn)")
  String gone();

  @Message("Thêm kết quả then chốt")
  String addKeyResult();

  @Message("Đã thêm kết quả then chốt.")
  String keyResultAddedDone();

  @Message("Đã lưu kết quả then chốt.")
  String keyResultSavedDone();

  @Message("Đã bỏ kết quả then chốt.")
  String keyResultDroppedDone();

  @Message("Đã xoá kết quả then chốt.")
  String keyResultDeletedDone();

  @Message("Đã lưu liên kết.")
  String alignedDone();

  @Message("Chưa công bố được, bản nháp vẫn còn.")
  String notPublished();

  @Message("Sửa liên kết")
  String editLinks();

  @Message("Mục tiêu tương tự")
  String similar();

  @Message(
      "Trong chu kỳ này đã có người theo đuổi cùng điều đó. Hãy xem có nên liên kết thay vì đặt trùng.")
  String sameNow();

  @Message("Bài học từ")
  String lessonOf();
}
