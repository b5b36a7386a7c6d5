package vn.okr.domain.talk;

import java.util.UUID;

/** Names a comment. */
public record CommentId(UUID value) {}
