package vn.okr.adapters.web.talk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a goal, as a page shows it.
 *
 * @param address the page of the goal, below the root
 * @param topic by which the page hears of changes
 * @param threads the newest first
 * @param older where older ones begin; absent at the end
 * @param fields what is typed so far
 * @param errors what is wrong with it
 */
public record Talk(
    String address,
    String topic,
    List<Conversation> threads,
    @Nullable UUID older,
    SayFields fields,
    Map<String, String> errors) {
  /** Where it is talked about by itself, below the root. */
  public String commentsAddress() {
    return address + "/comments";
  }

  /** The same, with what was typed and what is wrong with it. */
  Talk refused(SayFields typed, Map<String, String> why) {
    return new Talk(address, topic, threads, older, typed, why);
  }
}
