/** What the application needs beside itself: a database and a sign-in, started in this process. */
@NullMarked
package vn.okr.local.services;

import org.jspecify.annotations.NullMarked;
