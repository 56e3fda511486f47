// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Printable;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;

/** A module that keeps a form: its own sheet says more than what is handed out, and managers alone read it. */
final class HandedForm implements Printable {
    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return Optional.of(Paper.titled(locale, "Sonde fictive", OpenGatherings.GOLDEN_DAY).section("Visas manquants").build());
    }

    @Override
    public Optional<Paper> handout(Actor actor, Locale locale, String id) {
        return actor.is(Role.MANAGER) ? Optional.of(Paper.titled(locale, "Sonde fictive", OpenGatherings.GOLDEN_DAY).section("Les indices").fact("Réponse", "Mesure à deux mètres").build()) : Optional.empty();
    }
}
