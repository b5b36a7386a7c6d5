package vn.okr.local.company;

import java.time.LocalDate;
import java.time.LocalTime;

/** The story's own time. It goes forward only, up to the present. */
interface StoryTime {
  /** Moves on to a time of a day in the company's zone, or to the present if that comes first. */
  void moveTo(LocalDate day, LocalTime time);

  /** Moves on by some minutes, or to the present if that comes first. */
  void passMinutes(int minutes);

  /** The day on which the story ends. */
  LocalDate today();
}
