package vn.okr.benchmarks.volume;

/** Names and titles for the made-up company. */
final class Words {
  private static final String[] FAMILY = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"
  };
  private static final String[] MIDDLE = {
    "Văn", "Thị", "Minh", "Thanh", "Quốc", "Ngọc", "Đức", "Hồng", "Gia", "Anh"
  };
  private static final String[] GIVEN = {
    "An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc",
    "Quân", "Sơn", "Thảo", "Uyên", "Vân", "Yến"
  };
  private static final String[] VERB = {
    "Tăng", "Giảm", "Hoàn thiện", "Ra mắt", "Mở rộng", "Chuẩn hoá", "Rút ngắn", "Nâng cao"
  };
  private static final String[] MATTER = {
    "doanh thu",
    "thời gian xử lý",
    "chất lượng dịch vụ",
    "quy trình kế toán",
    "tỉ lệ giữ chân",
    "độ hài lòng của khách hàng",
    "kênh bán hàng",
    "chi phí vận hành",
    "đào tạo nội bộ",
    "thương hiệu",
    "độ ổn định hệ thống",
    "tuyển dụng"
  };
  private static final String[] PLACE = {
    "miền Bắc",
    "miền Nam",
    "miền Trung",
    "toàn quốc",
    "khối doanh nghiệp",
    "khối cá nhân",
    "trực tuyến",
    "tại cửa hàng"
  };

  private Words() {}

  /** A name, the family's first. */
  static String person(int number) {
    return pick(FAMILY, number, 1) + " " + pick(MIDDLE, number, 2) + " " + pick(GIVEN, number, 3);
  }

  /** What someone wants, told apart by a number. */
  static String goal(long number) {
    return pick(VERB, number, 4)
        + " "
        + pick(MATTER, number, 5)
        + " "
        + pick(PLACE, number, 6)
        + " "
        + number;
  }

  private static String pick(String[] words, long number, long which) {
    return words[Dice.below(words.length, number, which)];
  }
}
