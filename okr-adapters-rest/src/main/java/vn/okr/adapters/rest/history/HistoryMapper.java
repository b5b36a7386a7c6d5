package vn.okr.adapters.rest.history;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.objective.HistoryView;

/** Maps lines of history to what is answered. */
@Mapper(uses = WireValues.class)
public interface HistoryMapper {
  @Mapping(target = ".", source = "entry")
  @Mapping(target = "keyResultId", source = "entry.keyResult")
  @Mapping(target = "byServiceAccount", expression = "java(view.byServiceAccount())")
  @Mapping(target = "onBehalfOf", expression = "java(WireValues.of(view.entry().by().principal()))")
  @Mapping(target = "onBehalfOfName", source = "principalName")
  HistoryResponse toResponse(HistoryView view);
}
