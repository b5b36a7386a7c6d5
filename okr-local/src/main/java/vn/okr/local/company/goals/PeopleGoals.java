package vn.okr.local.company.goals;

import static vn.okr.local.company.plan.Goal.aspirational;
import static vn.okr.local.company.plan.Goal.committed;
import static vn.okr.local.company.plan.Results.NEVER;
import static vn.okr.local.company.plan.Results.binary;
import static vn.okr.local.company.plan.Results.carried;
import static vn.okr.local.company.plan.Results.metric;
import static vn.okr.local.company.plan.Results.milestones;
import static vn.okr.local.company.plan.Results.step;

import java.util.List;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Holder;
import vn.okr.local.company.plan.Lessons;

/** The goals of the people department. */
final class PeopleGoals {
  private static final Holder PEOPLE = Holder.unit("people");

  static final List<Goal> EARLIER =
      List.of(
          committed(
                  "people.q1.hiring",
                  PEOPLE,
                  "Tuyển đúng người, đúng lúc",
                  metric("Vị trí đã tuyển xong", "vị trí", "0", "12").reaching("12"),
                  binary("Có sổ tay cho người mới", 7).by("people.member"))
              .learned(
                  Lessons.of(
                      "Nhân viên giới thiệu được nửa số người mới.",
                      "Phỏng vấn nhiều vòng quá.",
                      "Gộp hai vòng chuyên môn làm một.")));

  static final List<Goal> RUNNING =
      List.of(
          aspirational(
                  "people.q2.career",
                  PEOPLE,
                  "Lộ trình nghề nghiệp rõ ràng",
                  milestones(
                      "Khung năng lực cho mọi vị trí",
                      step("Kỹ thuật", 2, 4),
                      step("Kinh doanh", 2, 8),
                      step("Marketing", 1, 10),
                      step("Nhân sự", 1, NEVER)),
                  metric("Người có kế hoạch phát triển", "người", "0", "20")
                      .reaching("12")
                      .by("people.member"))
              .contributesTo("company.q2.people", 0, 1),
          aspirational(
                  "people.q2.learning",
                  PEOPLE,
                  "Mỗi phòng ban thành một lớp học",
                  carried("Các phòng ban cùng mở lớp"))
              .because("Chưa phòng nào gắn mục tiêu của mình vào đây, cần vận động thêm."),
          committed(
                  "people.q2.benefits",
                  PEOPLE,
                  "Chế độ phúc lợi mới được mọi người hiểu rõ",
                  metric("Người trả lời đúng khảo sát phúc lợi", "%", "40", "90"))
              .startsWhen(Goal.Start.DRAFT),
          aspirational(
                  "people.member.q2",
                  Holder.person("people.member"),
                  "Buổi đầu tiên của người mới thật đáng nhớ",
                  metric("Điểm hài lòng sau tuần đầu", "điểm", "3.4", "4.8").reaching("4.3"))
              .contributesTo("people.q2.career"));

  private PeopleGoals() {}
}
