package vn.okr.adapters.web.alignment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the map of goals. */
@MessageBundle(value = "map", locale = "vi")
public interface MapTexts {
  @Message("Sơ đồ OKR")
  String title();

  @Message("Cây mục tiêu")
  String list();

  @Message("Chưa liên kết")
  String orphans();

  @Message("Lọc")
  String filter();

  @Message("Trạng thái")
  String status();

  @Message("Mức điểm")
  String band();

  @Message("Cấp")
  String level();

  @Message("Đơn vị")
  String unit();

  @Message("gồm cả bên dưới")
  String below();

  @Message("Tất cả")
  String any();

  @Message("Lọc")
  String apply();

  @Message("Bỏ lọc")
  String clear();

  @Message("{count} mục tiêu đóng góp")
  String contributors(int count);

  @Message("Mở nhánh này")
  String openBranch();

  @Message("Đang tải …")
  String loading();

  @Message("hỗ trợ (liên kết chéo)")
  String supports();

  @Message("có nhiều mục tiêu cấp trên")
  String several();

  @Message("Công ty chưa công bố mục tiêu nào trong chu kỳ này.")
  String noGoals();

  @Message("Không có mục tiêu nào như vậy.")
  String noMatch();

  @Message("Mọi mục tiêu đều đã liên kết lên trên.")
  String noOrphans();

  @Message(
      "Mục tiêu đã công bố nhưng chưa đóng góp vào mục tiêu nào ở trên (không kể mục tiêu của công ty).")
  String orphansHint();

  @Message("Xem tiếp")
  String more();

  @Message("Chỉ hiện một phần; mở từng nhánh để xem tiếp.")
  String truncated();

  @Message("Về đầu sơ đồ")
  String back();

  @Message("Đóng góp vào cả mục tiêu")
  String whole();

  @Message("Cách xem")
  String views();

  @Message("Hình và chữ bên cạnh màu nói trạng thái.")
  String legend();

  @Message("Vẽ sơ đồ")
  String graph();

  @Message(
      "Sơ đồ mục tiêu. Phím mũi tên để đi lại, phím cách để mở hoặc gập nhánh, Enter để xem mục tiêu.")
  String graphLabel();

  @Message(
      "Bấm vào ô để mở hoặc gập nhánh, bấm tên mục tiêu để xem mục tiêu. Kéo để di chuyển, Ctrl và lăn chuột hoặc hai ngón tay để phóng to.")
  String graphHint();

  @Message("Xem cùng nội dung dưới dạng danh sách")
  String asList();

  @Message("Hình vẽ cần JavaScript. Danh sách có cùng nội dung.")
  String noScript();

  @Message("Phóng to")
  String zoomIn();

  @Message("Thu nhỏ")
  String zoomOut();

  @Message("Vừa khung")
  String fit();

  @Message("Mở hết")
  String openAll();

  @Message("Gập lại")
  String foldAll();

  @Message("Công cụ sơ đồ")
  String graphTools();

  @Message("Kết quả then chốt")
  String keyResults();

  @Message("đóng góp")
  String contributing();

  @Message("Số mục tiêu đang hiện:")
  String shown();

  @Message("Không tải được; hãy thử lại.")
  String failed();

  @Message("Nhiều hơn mức vẽ được; chỉ hiện một phần.")
  String tooMany();

  @Message("Các đường nối")
  String lines();

  @Message("đóng góp")
  String lineTree();

  @Message("liên kết chéo: đóng góp thêm vào mục tiêu khác")
  String lineCross();

  @Message("liên kết chéo: hỗ trợ")
  String lineSupports();

  @Message("không khớp bộ lọc, nằm trên đường tới mục tiêu khớp")
  String onTheWay();

  @Message("Ý nghĩa các ký hiệu")
  String graphOf();
}
