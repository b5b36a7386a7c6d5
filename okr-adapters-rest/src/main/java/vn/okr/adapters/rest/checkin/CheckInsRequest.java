package vn.okr.adapters.rest.checkin;

import java.util.List;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.checkin.RecordCheckIns;

/** The weekly grid: many check-ins at once, all or none. */
public record CheckInsRequest(@AtMost(MOST) List<CheckInItem> items) {
  /** The most check-ins of one request. */
  static final int MOST = 500;

  List<RecordCheckIns.Item> toCommand() {
    return items.stream().map(CheckInItem::toCommand).toList();
  }
}
