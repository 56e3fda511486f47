// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Form;

/**
 * One field in the version that was saved meanwhile and in the one that was not.
 *
 * @param name of the field
 * @param label as people know it
 * @param typed what the person sent, for sending it again
 */
record Versions(String name, String label, String theirs, String yours, List<String> typed) {
    /** All fields of the form. */
    static List<Versions> of(Spoken spoken, Form theirs, Form yours) {
        return NeedFields.ALL.stream().map(name -> new Versions(name, spoken.field(name), said(spoken, theirs, name), said(spoken, yours, name), yours.all(name))).toList();
    }

    boolean differs() {
        return !theirs.equals(yours);
    }

    private static String said(Spoken spoken, Form form, String name) {
        return spoken.value(name, String.join(" ", form.all(name).stream().sorted().toList()));
    }
}
