package vn.okr.local.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everyone of the sample company, and the admin of its OKRs. */
public final class Accounts {
  /** The admin, who belongs to no unit and leads none. */
  public static final Account ADMIN =
      new Account("admin", "Quản trị OKR", List.of(Account.ADMIN_ROLE));

  /** The people of the company. */
  public static final List<Account> EMPLOYEES =
      List.of(
          Account.of("ceo", "Nguyễn Minh Quân"),
          Account.of("marketing.lead", "Trần Thu Hà"),
          Account.of("marketing.member", "Lê Hoàng Anh"),
          Account.of("content.lead", "Phạm Ngọc Bích"),
          Account.of("content.member", "Lương Diệu Anh"),
          Account.of("digital.lead", "Vũ Đức Thắng"),
          Account.of("digital.member", "Đặng Thuỳ Linh"),
          Account.of("engineering.lead", "Hoàng Văn Nam"),
          Account.of("engineering.member", "Đỗ Thị Mai"),
          Account.of("platform.lead", "Bùi Quốc Huy"),
          Account.of("platform.member", "Cao Tiến Dũng"),
          Account.of("mobile.lead", "Ngô Thanh Tùng"),
          Account.of("mobile.member", "Dương Khánh Vy"),
          Account.of("intern", "Phan Gia Bảo"),
          Account.of("sales.lead", "Lý Thị Hương"),
          Account.of("sales.north", "Trịnh Công Hải"),
          Account.of("sales.south", "Mai Phương Thảo"),
          Account.of("sales.member", "Võ Nhật Minh"),
          Account.of("people.lead", "Đinh Thị Kim Oanh"),
          Account.of("people.member", "Hồ Bảo Châu"));

  /** The accounts worth trying first, each with other rights. */
  public static final List<String> TO_TRY =
      List.of(
          "ceo",
          "marketing.lead",
          "marketing.member",
          "engineering.lead",
          "engineering.member",
          "intern",
          "admin");

  private Accounts() {}

  /** The account of that name, if there is one. */
  public static Optional<Account> find(String name) {
    return all().stream().filter(account -> account.name().equals(name)).findFirst();
  }

  /** The employees and the admin. */
  public static List<Account> all() {
    return Stream.concat(EMPLOYEES.stream(), Stream.of(ADMIN)).toList();
  }
}
