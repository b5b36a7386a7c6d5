/** The rules of the house that no compiler knows, and the proof that each of them bites. */
package vn.okr.architecture;
