// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

/** One field of a theme that two people changed at once. */
record ThemeVersions(String field, String theirs, String yours) {
    boolean differs() {
        return !theirs.equals(yours);
    }

    /** A ticked box has a word that is nobody's. */
    boolean isBox() {
        return field.equals("retired");
    }
}
