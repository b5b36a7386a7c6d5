package vn.okr.adapters.web.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of templates. */
@MessageBundle(value = "template", locale = "vi")
public interface TemplateTexts {
  @Message("Mẫu OKR")
  String title();

  @Message(
      "Chọn một mẫu gần với điều bạn muốn, rồi sửa chữ và con số cho đúng với mình. Con số trong mẫu chỉ là ví dụ.")
  String hint();

  @Message("Dành cho")
  String groups();

  @Message("Tất cả")
  String all();

  @Message("Dùng mẫu này")
  String use();

  @Message("Dùng mẫu: {title}")
  String useOf(String title);

  @Message("Chưa có mẫu nào.")
  String none();
}
