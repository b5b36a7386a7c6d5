/** The readers over PostgreSQL are compared with those in memory, question by question. */
@NullMarked
package vn.okr.adapters.persistence.agreement;

import org.jspecify.annotations.NullMarked;
