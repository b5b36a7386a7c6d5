package vn.okr.adapters.rest.progress;

import java.util.UUID;
import vn.okr.application.progress.LeftOut;

/** Something that does not count, and why. */
public record LeftOutResponse(String type, UUID id, String title, LeftOut.Reason reason) {}
