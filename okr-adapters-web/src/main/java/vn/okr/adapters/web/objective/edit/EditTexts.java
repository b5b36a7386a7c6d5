package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.application.objective.DraftAdvice;

/** The words of writing objectives. */
@MessageBundle(value = "edit", locale = "vi")
public interface EditTexts {
  @Message("Mục tiêu mới")
  String newTitle();

  @Message("Bắt đầu từ một mẫu OKR")
  String fromTemplate();

  @Message(
      "Đây là phần còn lại của mục tiêu đã kết thúc: các kết quả then chốt chưa đạt, tính tiếp từ mức"
          + " hiện tại. Hãy giữ, sửa hoặc xoá trống từng kết quả.")
  String carriedOver();

  @Message("Bản nháp của tôi")
  String drafts();

  @Message("Không có bản nháp nào chờ công bố trong chu kỳ này.")
  String noDrafts();

  @Message("{many} kết quả then chốt")
  String keyResultsOf(int many);

  @Message("Xem")
  String openDraft();

  @Message("Xem thêm")
  String moreDrafts();

  @Message("Công bố các mục đã chọn")
  String publishChosen();

  @Message("Đã công bố {many} mục tiêu.")
  String publishedMany(int many);

  @Message("Chưa công bố mục tiêu nào: hãy sửa những chỗ dưới đây hoặc bỏ chọn.")
  String nonePublished();

  @Message("Sửa: {title}")
  String editTitle(String title);

  @Message("Đóng và chấm điểm: {title}")
  String closeTitle(String title);

  @Message("Bỏ mục tiêu: {title}")
  String dropTitle(String title);

  @Message("Xoá bản nháp: {title}")
  String deleteTitle(String title);

  @Message("Mở lại: {title}")
  String reopenTitle(String title);

  @Message("Mục tiêu")
  String title();

  @Message("Chúng ta muốn đi tới đâu? Một câu, truyền cảm hứng, chưa cần con số.")
  String titleHint();

  @Message("Vì sao (không bắt buộc)")
  String description();

  @Message("Loại")
  String ambition();

  @Message("khát vọng: đặt cao hơn mức chắc làm được, đạt 0,6–0,7 là tốt")
  String aspirationalHint();

  @Message("cam kết: hứa là làm trọn")
  String committedHint();

  @Message("Người phụ trách")
  String owner();

  @Message("Tôi")
  String me();

  @Message("Đóng góp vào")
  String link();

  @Message("Chưa liên kết")
  String noLink();

  @Message("Kết quả then chốt {number}")
  String keyResult(int number);

  @Message("Đo bằng gì")
  String krTitle();

  @Message("Cách đo")
  String measure();

  @Message("Chỉ số: từ giá trị đầu đến chỉ tiêu")
  String metric();

  @Message("Giữ trong giới hạn")
  String keep();

  @Message("Các cột mốc")
  String milestones();

  @Message("Xong hay chưa")
  String binary();

  @Message("Theo các mục tiêu liên kết bên dưới")
  String aligned();

  @Message("Giá trị đầu")
  String start();

  @Message("Chỉ tiêu")
  String target();

  @Message("Đơn vị")
  String unit();

  @Message("Ít nhất")
  String atLeast();

  @Message("Nhiều nhất")
  String atMost();

  @Message("Mỗi dòng một cột mốc")
  String milestoneLines();

  @Message("Trọng số")
  String weight();

  @Message("Tự tin lúc đầu (0–10)")
  String confidence();

  @Message("Lưu bản nháp")
  String saveDraft();

  @Message("Lưu và công bố")
  String savePublish();

  @Message("Lưu")
  String save();

  @Message("Gợi ý")
  String advice();

  @Message("Lý do")
  String reason();

  @Message("Sau khi công bố, thay đổi được ghi lại cùng lý do.")
  String reasonHint();

  @Message(
      "Trong lúc bạn sửa, người khác đã thay đổi mục tiêu này. Những gì bạn nhập vẫn còn đây; nội dung hiện nay ghi bên dưới. Lưu lần nữa nếu bạn vẫn muốn như vậy.")
  String stale();

  @Message("Hiện nay: {title}")
  String nowIs(String title);

  @Message("Điểm tổng kết")
  String grade();

  @Message("đề xuất {score}; được lệch tối đa 0,1 với lý do")
  String gradeHint(String score);

  @Message("Điều gì làm được?")
  String worked();

  @Message("Điều gì cản trở?")
  String hindered();

  @Message("Sẽ thay đổi điều gì?")
  String change();

  @Message("Vì sao không đạt? (mục tiêu cam kết chưa trọn)")
  String missReason();

  @Message("Đóng mục tiêu")
  String close();

  @Message("Bỏ mục tiêu")
  String drop();

  @Message("Xoá bản nháp")
  String delete();

  @Message("Mở lại")
  String reopen();

  @Message("Bản nháp sẽ mất hẳn.")
  String deleteHint();

  @Message("Chưa lưu. Hãy xem những chỗ được đánh dấu; những gì bạn đã nhập vẫn còn đây.")
  String refused();

  @Message("Chưa có chu kỳ nào để viết mục tiêu.")
  String noCycle();

  @Message("Cách tính")
  String method();

  @Message("Thêm kết quả then chốt")
  String moreResults();

  @Message
  String advise(DraftAdvice advice);

  @Message("theo số tuần giữ được")
  String keepShare();

  @Message("theo lần đo cuối")
  String keepLatest();

  @Message("mọi lần đo đều phải giữ được")
  String keepWorst();

  @Message("Thêm kết quả then chốt: {title}")
  String addKeyResultTitle(String title);

  @Message("Xoá kết quả then chốt: {title}")
  String deleteKeyResultTitle(String title);

  @Message("Bỏ kết quả then chốt: {title}")
  String dropKeyResultTitle(String title);

  @Message("Kết quả then chốt của bản nháp sẽ mất hẳn.")
  String deleteKeyResultHint();

  @Message("Kết quả then chốt vẫn đọc được, nhưng không còn tính vào điểm.")
  String dropKeyResultHint();

  @Message("Xoá kết quả then chốt")
  String deleteKeyResult();

  @Message("Bỏ kết quả then chốt")
  String dropKeyResult();

  @Message("Người phụ trách (không bắt buộc)")
  String krOwner();

  @Message("Ai check-in cùng người phụ trách mục tiêu. Gõ tên hoặc e-mail, không cần dấu.")
  String krOwnerHint();

  @Message("Bạn muốn nói đến ai?")
  String whoIsMeant();

  @Message("Đổi cách đo hoặc trọng số sau khi công bố thì cần lý do.")
  String krReasonHint();

  @Message("Trọng số khác 1: viết sau dấu |, như “Ra mắt | 2”.")
  String milestoneHint();

  @Message("Liên kết: {title}")
  String linksTitle(String title);

  @Message("Liên kết với")
  String linkTo();

  @Message("Tìm mục tiêu ở trên (không cần dấu)")
  String searchGoals();

  @Message("Liên kết như thế nào")
  String linkKind();

  @Message("đóng góp: tính vào mục tiêu của đơn vị cấp trên")
  String contributesHint();

  @Message("hỗ trợ (liên kết chéo): chỉ thể hiện, không tính")
  String supportsHint();

  @Message("Tìm")
  String find();

  @Message("Không có mục tiêu nào phù hợp để liên kết.")
  String noGoals();

  @Message("Còn nữa: hãy gõ thêm chữ để thu hẹp.")
  String moreGoals();

  @Message("Thêm liên kết")
  String addLink();

  @Message("Gỡ liên kết")
  String unlink();

  @Message("cả mục tiêu")
  String wholeGoal();

  @Message("Hoặc người phụ trách khác")
  String otherOwner();

  @Message("Gõ tên đơn vị cấp dưới (quản trị viên: bất kỳ đơn vị hay người nào), không cần dấu.")
  String otherOwnerHint();
}
