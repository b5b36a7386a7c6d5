package vn.okr.adapters.rest.template;

import java.util.List;

/** All templates. */
public record TemplateList(List<TemplateResponse> items) {}
