package vn.okr.adapters.web.admin.machines;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.domain.organisation.ServiceAccount.Scope;

/** The words of letting machines in. */
@MessageBundle(value = "machine", locale = "vi")
public interface MachineTexts {
  @Message("Tài khoản máy")
  String title();

  @Message("Cho một máy vào")
  String newTitle();

  @Message("Cho máy vào")
  String add();

  @Message(
      "Máy là một công việc tự chạy hay một hệ thống khác, đăng nhập bằng mã client riêng. Máy không phải là người và không có mục tiêu của mình.")
  String explained();

  @Message("Chưa cho máy nào vào.")
  String none();

  @Message("Tên")
  String name();

  @Message("Tên này được ghi vào lịch sử và bên cạnh mỗi lần check-in của máy.")
  String nameHint();

  @Message("Mã client")
  String client();

  @Message("Mã mà nhà cung cấp đăng nhập đặt cho client này.")
  String clientHint();

  @Message("Được làm")
  String scopes();

  @Message("Kết quả then chốt được báo số liệu")
  String keyResults();

  @Message("KPI được báo số đo")
  String kpis();

  @Message("Chỉ có tác dụng khi máy được báo số liệu.")
  String kpisHint();

  @Message(
      "Chỉ có tác dụng khi máy được báo số liệu. Tìm theo chữ trong tiêu đề; không cần gõ dấu.")
  String keyResultsHint();

  @Message("Tìm mục tiêu hoặc kết quả then chốt")
  String search();

  @Message("Tìm")
  String find();

  @Message("Không tìm thấy kết quả then chốt nào đang mở.")
  String foundNone();

  @Message("Chưa chọn kết quả then chốt nào.")
  String choseNone();

  @Message("Còn nữa; hãy gõ thêm chữ.")
  String moreFound();

  @Message("{count} kết quả then chốt")
  String countOf(Integer count);

  @Message("Trạng thái")
  String state();

  @Message("đang hoạt động")
  String active();

  @Message("đã ngừng")
  String ended();

  @Message("Được cho vào")
  String since();

  @Message("Cho vào")
  String letIn();

  @Message("Lưu")
  String save();

  @Message("Hồ sơ")
  String record();

  @Message("Chưa lưu. Hãy xem những chỗ được đánh dấu; những gì bạn đã nhập vẫn còn đây.")
  String refused();

  @Message("Mã client này đã có một tài khoản máy.")
  String clientTaken();

  @Message(
      "Trong lúc bạn sửa, tài khoản này đã thay đổi. Những gì bạn nhập vẫn còn đây. Lưu lần nữa nếu bạn vẫn muốn như vậy.")
  String stale();

  @Message("Hiện nay: {name}, {client}")
  String nowIs(String name, String client);

  @Message("Máy này vào được.")
  String isActive();

  @Message("Máy này không vào được nữa; những gì máy đã báo vẫn còn.")
  String isEnded();

  @Message("Tôi hiểu rằng máy này bị từ chối kể từ yêu cầu kế tiếp")
  String endSure();

  @Message("Ngừng cho vào")
  String end();

  @Message("Cho vào trở lại")
  String revive();

  @Message("Hãy xác nhận trước khi ngừng.")
  String unsure();

  @Message("Đã cho máy vào.")
  String letInDone();

  @Message("Đã lưu tài khoản máy.")
  String savedDone();

  @Message("Máy này không vào được nữa.")
  String endedDone();

  @Message("Máy này vào được trở lại.")
  String revivedDone();

  @Message("Lịch sử của tài khoản")
  String history();

  @Message("Cũ hơn")
  String older();

  @Message("Trang sau")
  String more();

  @Message("Về trang đầu")
  String first();

  /** What a scope lets a machine do, in a word or two. */
  @Message
  String scope(Scope scope);

  /** The same, in a sentence. */
  @Message
  String grants(Scope scope);

  /** What is told of in a line of history. */
  @Message
  String field(MachineField field);
}
