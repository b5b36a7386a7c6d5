package vn.okr.bootstrap.races;

import java.util.List;

/** How a race ended: the answers in the order of the calls. */
record Outcome(List<Answer> answers) {
  Answer of(int call) {
    return answers.get(call);
  }

  /** The answers of those who won. */
  List<Answer> accepted() {
    return answers.stream().filter(Answer::accepted).toList();
  }

  /** What those who lost were told. */
  List<String> refusals() {
    return answers.stream().filter(answer -> !answer.accepted()).map(Answer::code).toList();
  }
}
