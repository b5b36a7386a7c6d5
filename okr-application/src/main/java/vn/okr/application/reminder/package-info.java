/** People are reminded, once a week, of what they owe, and told what they have not read yet. */
@NullMarked
package vn.okr.application.reminder;

import org.jspecify.annotations.NullMarked;
