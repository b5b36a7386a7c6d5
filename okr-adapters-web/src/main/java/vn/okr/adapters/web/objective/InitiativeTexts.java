package vn.okr.adapters.web.objective;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.domain.initiative.InitiativeState;

/** The words of initiatives. */
@MessageBundle(value = "initiative", locale = "vi")
public interface InitiativeTexts {
  @Message("Sáng kiến")
  String title();

  @Message("Thêm sáng kiến")
  String add();

  @Message("Sửa sáng kiến")
  String edit();

  @Message("Xoá sáng kiến")
  String remove();

  @Message("Việc làm để thúc đẩy kết quả then chốt; không tính vào điểm.")
  String hint();

  @Message("Tên")
  String name();

  @Message("Người phụ trách (không bắt buộc)")
  String owner();

  @Message("Người tự cập nhật được trạng thái. Gõ tên hoặc e-mail, không cần dấu.")
  String ownerHint();

  @Message("Hạn (không bắt buộc)")
  String due();

  @Message("hạn {day}")
  String dueOn(String day);

  @Message("Liên kết (không bắt buộc)")
  String link();

  @Message("Địa chỉ nơi theo dõi việc này, bắt đầu bằng https:// hoặc http://.")
  String linkHint();

  @Message("Mở nơi theo dõi")
  String open();

  @Message("Trạng thái")
  String stateLabel();

  @Message("Trạng thái của {title}")
  String stateOf(String title);

  @Message("Ghi nhận")
  String say();

  @Message("Lưu")
  String save();

  @Message
  String state(InitiativeState state);
}
