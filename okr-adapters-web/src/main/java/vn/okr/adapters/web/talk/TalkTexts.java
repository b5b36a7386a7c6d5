package vn.okr.adapters.web.talk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.application.port.News.Reason;

/** The words of talking about goals and following them. */
@MessageBundle(value = "talk", locale = "vi")
public interface TalkTexts {
  @Message("Trao đổi")
  String title();

  @Message("Trao đổi về “{goal}”")
  String about(String goal);

  @Message("Chưa có ai nói gì.")
  String nothing();

  @Message("Bạn muốn nói gì?")
  String yours();

  @Message("Gửi")
  String send();

  @Message("Trả lời")
  String answer();

  @Message("Trả lời của bạn")
  String yourAnswer();

  @Message("Nhắc đến")
  String mentions();

  @Message("Nhắc đến ai đó")
  String mention();

  @Message("Tên hoặc e-mail, mỗi ô một người.")
  String mentionHint();

  @Message("Người được nhắc, số")
  String mentioned();

  @Message("đã sửa")
  String edited();

  @Message("Bình luận này đã bị xoá.")
  String deleted();

  @Message("{name} đã kết thúc trao đổi này")
  String resolvedBy(String name);

  @Message("Kết thúc trao đổi")
  String resolve();

  @Message("Mở lại trao đổi")
  String reopen();

  @Message("{count} trả lời trước đó")
  String earlier(long count);

  @Message("Trao đổi cũ hơn")
  String older();

  @Message("Trả lời tiếp theo")
  String next();

  @Message("Sửa bình luận")
  String editTitle();

  @Message("Bỏ dấu chọn để không nhắc nữa.")
  String keepHint();

  @Message("Xoá bình luận")
  String delete();

  @Message("Nội dung mất đi, chỉ còn dấu vết là đã có một bình luận ở đây.")
  String deleteHint();

  @Message("Ai đó vừa sửa bình luận này. Hãy xem lại rồi lưu lần nữa.")
  String stale();

  @Message("Theo dõi")
  String follow();

  @Message("Bỏ theo dõi")
  String unfollow();

  @Message("Mục tiêu đang theo dõi")
  String followed();

  @Message("Bạn chưa theo dõi mục tiêu nào. Mở một mục tiêu rồi chọn “Theo dõi”.")
  String followsNothing();

  @Message("Hoạt động")
  String activity();

  @Message("Hoạt động quanh “{name}”")
  String activityOf(String name);

  @Message("Chưa có gì xảy ra.")
  String noActivity();

  @Message("check-in: {reading}")
  String checkedIn(String reading);

  @Message("bình luận")
  String commented();

  @Message("Hoạt động cũ hơn")
  String earlierActivity();

  @Message("Thông báo")
  String notifications();

  @Message("Chưa có thông báo nào.")
  String noNotifications();

  @Message("Đánh dấu đã đọc tất cả")
  String markRead();

  @Message("chưa đọc")
  String unread();

  @Message
  String told(Reason reason);

  @Message("Thông báo cũ hơn")
  String earlierNotifications();

  @Message("Thư nhắc hằng tuần")
  String reminders();

  @Message(
      "Mỗi tuần một lần, bạn nhận một thư: những check-in đến hạn và những thông báo chưa đọc. Không có gì thì không có thư.")
  String reminded();

  @Message("Bạn không nhận thư nhắc hằng tuần.")
  String notReminded();

  @Message("Ngừng nhận thư")
  String stopReminders();

  @Message("Nhận thư nhắc")
  String wantReminders();

  @Message("Xem thêm")
  String more();
}
