package vn.okr.hostile.request;

/**
 * Who sends a request.
 *
 * @param token an access token that holds
 * @param readsDrafts whether everybody's drafts are theirs to read
 * @param names what they know of
 */
public record Caller(String token, boolean readsDrafts, Names names) {}
