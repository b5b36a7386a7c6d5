/** What operators start from, checked as far as that goes without a cluster. */
package vn.okr.deploy;
