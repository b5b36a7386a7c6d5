package vn.okr.adapters.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of searching. */
@MessageBundle(value = "search", locale = "vi")
public interface SearchTexts {
  @Message("Tìm kiếm")
  String title();

  @Message("Kết quả cho “{words}”")
  String results(String words);

  @Message("Mục tiêu")
  String objectives();

  @Message("Mọi người")
  String people();

  @Message("Đơn vị")
  String units();

  @Message("Không tìm thấy gì. Hãy thử ít chữ hơn; dấu và chữ hoa không quan trọng.")
  String nothing();

  @Message("Gõ vài chữ của mục tiêu, kết quả then chốt, tên người hoặc đơn vị; không cần dấu.")
  String hint();

  @Message("Còn nữa: hãy gõ thêm chữ để thu hẹp.")
  String more();

  @Message("đã nghỉ")
  String inactive();

  @Message("Tìm")
  String go();
}
