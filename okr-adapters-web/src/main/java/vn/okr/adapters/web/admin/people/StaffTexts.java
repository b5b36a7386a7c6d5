package vn.okr.adapters.web.admin.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registering people and keeping their records. */
@MessageBundle(value = "staff", locale = "vi")
public interface StaffTexts {
  @Message("Nhân sự")
  String title();

  @Message("Thêm người")
  String newTitle();

  @Message("Thêm nhiều người từ tệp CSV")
  String importTitle();

  @Message("Thêm người")
  String add();

  @Message("Nhập từ CSV")
  String importMany();

  @Message("Tên hoặc e-mail")
  String words();

  @Message("Đơn vị")
  String unit();

  @Message("Trạng thái")
  String active();

  @Message("Tất cả")
  String everyone();

  @Message("Đang làm việc")
  String onlyActive();

  @Message("Đã nghỉ")
  String onlyInactive();

  @Message("Tìm")
  String find();

  @Message("Bỏ lọc")
  String clear();

  @Message("Danh sách nhân sự")
  String table();

  @Message("Họ và tên")
  String name();

  @Message("E-mail")
  String email();

  @Message("Mã nhân viên")
  String number();

  @Message("Đơn vị")
  String units();

  @Message("trưởng")
  String lead();

  @Message("đã nghỉ")
  String inactive();

  @Message("Không tìm thấy ai. Thử ít chữ hơn; không cần gõ dấu.")
  String nobody();

  @Message("Không rõ bạn muốn chọn đơn vị nào. Hãy chọn trong danh sách gợi ý.")
  String unknownUnit();

  @Message("Trang sau")
  String more();

  @Message("Về trang đầu")
  String first();

  @Message("Họ trước, tên sau, như công ty viết.")
  String nameHint();

  @Message("Lần đăng nhập đầu tiên có thể nhận hồ sơ này theo mã nhân viên.")
  String numberHint();

  @Message("Ngôn ngữ")
  String locale();

  @Message("Tự động")
  String ownChoice();

  @Message("Múi giờ")
  String zone();

  @Message("Ví dụ: Asia/Ho_Chi_Minh. Để trống để dùng múi giờ của công ty.")
  String zoneHint();

  @Message("Gõ vài chữ của tên đơn vị rồi chọn; có thể để trống.")
  String unitHint();

  @Message("Thêm")
  String register();

  @Message("Lưu")
  String save();

  @Message("Chưa lưu. Hãy xem những chỗ được đánh dấu; những gì bạn đã nhập vẫn còn đây.")
  String refused();

  @Message(
      "Trong lúc bạn sửa, hồ sơ này đã thay đổi. Những gì bạn nhập vẫn còn đây; nội dung hiện nay ghi bên dưới. Lưu lần nữa nếu bạn vẫn muốn như vậy.")
  String stale();

  @Message("Hiện nay: {name}, {email}, {number}")
  String nowIs(String name, String email, String number);

  @Message("chưa có")
  String nothing();

  @Message("Hồ sơ")
  String record();

  @Message("Thuộc đơn vị")
  String memberships();

  @Message("Chưa thuộc đơn vị nào.")
  String noUnits();

  @Message("Rời khỏi {unit}")
  String leave(String unit);

  @Message("Rời khỏi")
  String leaveShort();

  @Message("Thêm vào đơn vị")
  String join();

  @Message("Vai trò trưởng được đổi ở trang của đơn vị.")
  String leadIsElsewhere();

  @Message("Còn làm việc")
  String state();

  @Message("Người này đăng nhập được.")
  String isActive();

  @Message("Người này không đăng nhập được nữa; các mục tiêu của họ vẫn còn để đọc.")
  String isInactive();

  @Message("Cho nghỉ")
  String deactivate();

  @Message("Cho làm việc lại")
  String activate();

  @Message("Đã đăng nhập lần đầu.")
  String signedIn();

  @Message("Chưa đăng nhập lần nào.")
  String neverSignedIn();

  @Message("Bảng chấm điểm")
  String scorecard();

  @Message("Danh sách nhân sự")
  String back();

  @Message("Đã thêm người này.")
  String registeredDone();

  @Message("Đã lưu hồ sơ.")
  String savedDone();

  @Message("Người này đăng nhập được trở lại.")
  String activatedDone();

  @Message("Người này không đăng nhập được nữa.")
  String deactivatedDone();

  @Message("Đã thêm vào đơn vị.")
  String joinedDone();

  @Message("Đã rời khỏi đơn vị.")
  String leftDone();

  @Message("Bàn giao mục tiêu")
  String handOver();

  @Message("Bàn giao: {name}")
  String handOverOf(String name);

  @Message("Chưa bàn giao được gì.")
  String notPassed();

  @Message("Hãy chọn người nhận còn đang làm việc, hoặc một đơn vị còn hoạt động.")
  String chooseSuccessor();

  @Message("Hãy chọn ít nhất một mục tiêu.")
  String chooseWhat();

  @Message("Không còn mục tiêu hay kết quả then chốt nào cần bàn giao.")
  String nothingLeft();

  @Message("Người nhận")
  String successor();

  @Message("Bàn giao")
  String passOn();

  @Message("Cho ai")
  String to();

  @Message("Những gì đang mở")
  String what();

  @Message("mục tiêu của chính người này")
  String ownObjective();

  @Message("mục tiêu của {owner}")
  String objectiveOf(String owner);

  @Message("{count} kết quả then chốt của người này")
  String keyResultsOf(Integer count);

  @Message("Lý do (được ghi vào lịch sử của từng mục tiêu)")
  String why();

  @Message("Đã bàn giao.")
  String passedDone();

  @Message("Người nghỉ còn mục tiêu")
  String leavers();

  @Message(
      "Những người đã nghỉ mà mục tiêu hay kết quả then chốt của họ vẫn đang mở. Hãy bàn giao cho người hoặc đơn vị khác.")
  String leaversHint();

  @Message(
      "Không còn gì cần bàn giao: không người đã nghỉ nào có mục tiêu hay kết quả then chốt đang mở.")
  String noLeavers();

  @Message("Mục tiêu đang mở")
  String ownObjectives();

  @Message("Kết quả then chốt đang mở")
  String ownKeyResults();

  @Message("Tên người, e-mail hoặc tên đơn vị")
  String successorWords();

  @Message("Không tìm thấy ai đang làm việc, cũng không tìm thấy đơn vị nào.")
  String noSuccessorFound();

  @Message("đơn vị")
  String unitMark();

  @Message(
      "Đơn vị nhận mục tiêu; kết quả then chốt khi đó thuộc về người phụ trách của mục tiêu chứa nó.")
  String unitTakesHint();

  @Message("Xoá thông tin cá nhân")
  String erase();

  @Message(
      "Tên, e-mail, mã nhân viên và cách đăng nhập của người này bị xoá vĩnh viễn; mục tiêu và lịch sử vẫn còn, dưới một bí danh.")
  String eraseHint();

  @Message("Tôi hiểu rằng việc này không thể hoàn tác")
  String eraseSure();

  @Message("Đã xoá thông tin cá nhân.")
  String erasedDone();

  @Message("Hãy xác nhận trước khi xoá.")
  String eraseUnsure();

  @Message("Đã thêm {count} người.")
  String importedDone(Integer count);

  @Message(
      "Một dòng cho mỗi người. Cột displayName bắt buộc có; email, employeeNumber và units thì không. Nhiều đơn vị cách nhau bằng dấu chấm phẩy.")
  String importHint();

  @Message("Tệp UTF-8, tối đa 1 MB và {rows} dòng. Được thêm tất cả hoặc không ai cả.")
  String importLimit(String rows);

  @Message("Tải tệp mẫu")
  String template();

  @Message("Tệp CSV")
  String file();

  @Message("Nhập")
  String send();

  @Message("Đang gửi và kiểm tra tệp …")
  String sending();

  @Message("Chưa thêm ai từ {file}. Hãy sửa những dòng dưới đây rồi chọn lại tệp.")
  String importRefused(String file);

  @Message("Chưa thêm ai. Hãy chọn một tệp.")
  String importRefusedNoFile();

  @Message("Những dòng bị từ chối")
  String refusals();

  @Message("Dòng")
  String row();

  @Message("Cột")
  String column();

  @Message("Lý do")
  String reason();

  @Message("cả tệp")
  String wholeFile();

  @Message("Còn {count} chỗ nữa.")
  String moreRefused(Integer count);
}
