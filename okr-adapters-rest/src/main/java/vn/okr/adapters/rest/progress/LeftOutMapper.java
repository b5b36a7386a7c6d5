package vn.okr.adapters.rest.progress;

import java.util.List;
import org.mapstruct.Mapper;
import vn.okr.application.progress.LeftOut;

/** Maps what was left out to what is answered. */
@Mapper
interface LeftOutMapper {
  List<LeftOutResponse> toResponse(List<LeftOut> leftOut);
}
