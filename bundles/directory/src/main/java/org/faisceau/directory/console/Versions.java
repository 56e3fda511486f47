// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Words;

/** One field in the version that was saved meanwhile and in the one that was not. */
public record Versions(String field, String theirs, String yours) {
    /** All fields of the form. */
    public static List<Versions> of(Words words, Organisation current, Form form) {
        var kind = words.has("kind." + form.value("kind")) ? words.say("kind." + form.value("kind")) : "";
        return List.of(
                new Versions("name", current.name(), form.value("name")),
                new Versions("kind", words.say("kind." + current.kind()), kind),
                new Versions("territory", current.territory(), form.value("territory")),
                new Versions("siren", current.siren(), form.value("siren")),
                new Versions("siret", current.siret(), form.value("siret")));
    }

    public boolean differs() {
        return !theirs.equals(yours);
    }
}
