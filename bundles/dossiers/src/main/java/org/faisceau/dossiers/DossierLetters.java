// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;

/** Letters about a dossier; who did it is not told of it. */
record DossierLetters(Messages messages, Accounts accounts) {

    /** @param key what makes it one: posted again, it reaches nobody twice */
    void post(String kind, Dossier dossier, String by, LocalDate day, String key, Audience... audiences) {
        for (var audience : audiences) messages.post(Actor.system(), letter(kind, dossier, by, day, key, audience).about(dossier.ref()));
    }

    /** The same, to those it is shared with: it leads to the page they read it on. */
    void postShared(String kind, Dossier dossier, String by, LocalDate day, String key, Audience audience) {
        messages.post(Actor.system(), letter(kind, dossier, by, day, key, audience).at("/dossiers/shared/" + dossier.id()));
    }

    private Letter letter(String kind, Dossier dossier, String by, LocalDate day, String key, Audience audience) {
        return Letter.of(kind, audience, dossier.id() + "/" + key).saying(locale -> Map.of(
                "dossier", dossier.title(), "reference", dossier.reference(), "person", by.isEmpty() ? "" : accounts.shownName(by), "day", DossierMessage.TEXTS.in(locale).day(day)));
    }

    static Audience people(Stream<String> accounts, String but) {
        Set<String> some = accounts.filter(one -> !one.equals(but) && !one.isEmpty()).collect(Collectors.toSet());
        return Audience.people(some);
    }
}
