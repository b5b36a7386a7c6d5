package vn.okr.adapters.web.admin.units;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of shaping the tree of units. */
@MessageBundle(value = "tree", locale = "vi")
public interface TreeTexts {
  @Message("Đơn vị")
  String title();

  @Message("Thêm đơn vị")
  String add();

  @Message("Thêm đơn vị dưới {unit}")
  String addBelow(String unit);

  @Message("Thêm")
  String addShort();

  @Message("Đơn vị mới")
  String newTitle();

  @Message("Chưa có đơn vị nào. Hãy tạo công ty trước.")
  String none();

  @Message("{count} đơn vị bên dưới")
  String below(Integer count);

  @Message("Đang tải …")
  String loading();

  @Message("Mở nhánh này")
  String openBranch();

  @Message("Về cả cây")
  String wholeTree();

  @Message("Chuyển {unit}")
  String move(String unit);

  @Message("Chuyển")
  String moveShort();

  @Message("Đang chuyển {unit}. Mở cây đến nơi cần đặt rồi bấm “Đặt vào đây”.")
  String moving(String unit);

  @Message("Đặt vào đây: {unit}")
  String placeHere(String unit);

  @Message("Đặt vào đây")
  String placeShort();

  @Message("Thôi không chuyển")
  String stop();

  @Message(
      "Kéo một đơn vị thả lên đơn vị khác để chuyển. Bằng bàn phím: bấm “Chuyển”, rồi “Đặt vào đây”.")
  String dragHint();

  @Message("Hiện cả đơn vị đã lưu trữ")
  String showArchived();

  @Message("Ẩn đơn vị đã lưu trữ")
  String hideArchived();

  @Message("đã lưu trữ")
  String archivedMark();

  @Message("chưa có trưởng")
  String noLead();

  @Message("Cây đơn vị")
  String tree();

  @Message("Tên đơn vị")
  String name();

  @Message("Loại")
  String kind();

  @Message("Đơn vị cấp trên")
  String parent();

  @Message("Gõ vài chữ của tên đơn vị rồi chọn.")
  String parentHint();

  @Message("Phòng ban")
  String department();

  @Message("Nhóm")
  String team();

  @Message("Tạo")
  String create();

  @Message("Lưu")
  String save();

  @Message("Tên và loại")
  String details();

  @Message("Vị trí trong cây")
  String place();

  @Message("Chuyển")
  String moveHere();

  @Message("Trưởng và thành viên")
  String people();

  @Message("trưởng")
  String lead();

  @Message("đã nghỉ")
  String inactive();

  @Message("Chưa có ai trong đơn vị này.")
  String nobody();

  @Message("Thôi làm trưởng: {name}")
  String removeLead(String name);

  @Message("Thôi làm trưởng")
  String removeLeadShort();

  @Message("Đặt làm trưởng: {name}")
  String makeLead(String name);

  @Message("Đặt làm trưởng")
  String makeLeadShort();

  @Message("Đưa ra khỏi đơn vị: {name}")
  String removeMember(String name);

  @Message("Đưa ra")
  String removeMemberShort();

  @Message("Thêm làm thành viên: {name}")
  String addMember(String name);

  @Message("Thêm làm thành viên")
  String addMemberShort();

  @Message("Thêm người vào đơn vị")
  String findPeople();

  @Message("Tên hoặc e-mail")
  String words();

  @Message("Tìm")
  String find();

  @Message("Không tìm thấy ai đang làm việc.")
  String foundNobody();

  @Message("Trang sau")
  String more();

  @Message("Còn dùng")
  String state();

  @Message(
      "Đơn vị đang được dùng. Đơn vị đã lưu trữ giữ nguyên các mục tiêu cũ nhưng không nhận mục tiêu mới.")
  String isActive();

  @Message("Đơn vị đã được lưu trữ: các mục tiêu cũ còn để đọc, không nhận mục tiêu mới.")
  String isArchived();

  @Message("Lưu trữ")
  String archive();

  @Message("Dùng lại")
  String revive();

  @Message("Bảng chấm điểm")
  String scorecard();

  @Message("Xem trong cây")
  String inTree();

  @Message("Chưa lưu. Hãy xem những chỗ được đánh dấu; những gì bạn đã nhập vẫn còn đây.")
  String refused();

  @Message(
      "Trong lúc bạn sửa, đơn vị này đã thay đổi. Những gì bạn nhập vẫn còn đây; nội dung hiện nay ghi bên dưới. Làm lại lần nữa nếu bạn vẫn muốn như vậy.")
  String stale();

  @Message("Hiện nay: {name} ({kind})")
  String nowIs(String name, String kind);

  @Message("thuộc {above}")
  String nowBelow(String above);

  @Message("Đã tạo đơn vị.")
  String createdDone();

  @Message("Đã lưu đơn vị.")
  String savedDone();

  @Message("Đã chuyển {unit}.")
  String movedDone(String unit);

  @Message("Đã lưu trữ đơn vị.")
  String archivedDone();

  @Message("Đơn vị được dùng lại.")
  String revivedDone();

  @Message("Đã đặt trưởng đơn vị.")
  String leadAddedDone();

  @Message("Người này thôi làm trưởng.")
  String leadRemovedDone();

  @Message("Đã thêm vào đơn vị.")
  String memberAddedDone();

  @Message("Đã đưa ra khỏi đơn vị.")
  String memberRemovedDone();
}
