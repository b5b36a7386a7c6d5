package vn.okr.adapters.rest.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of comments. */
record CommentPage(List<CommentResponse> items, @Nullable String next) {}
