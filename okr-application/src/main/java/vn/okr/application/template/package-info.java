/** OKRs to begin with, for groups and departments (M17). */
@NullMarked
package vn.okr.application.template;

import org.jspecify.annotations.NullMarked;
