package vn.okr.domain.organisation;

/**
 * Who someone is to the company's identity provider.
 *
 * @param issuer the provider
 * @param subject the person's unchanging id there
 */
public record Identity(String issuer, String subject) {}
