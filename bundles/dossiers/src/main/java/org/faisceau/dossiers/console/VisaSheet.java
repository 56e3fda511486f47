// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.VisaRound;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;

/**
 * The visas of a dossier as its pages show them.
 *
 * @param mine the visa this person may decide now
 */
record VisaSheet(Dossier dossier, Circuit circuit, Optional<VisaRound> current, List<VisaRound> earlier, List<Office> missing, Optional<Visa> mine, boolean mayAsk, boolean maySet, Accounts accounts) {

    static VisaSheet of(Actor actor, Visas visas, Accounts accounts, Dossier dossier) {
        var rounds = visas.rounds(actor, dossier.id());
        var current = rounds.isEmpty() ? Optional.<VisaRound>empty() : visas.current(actor, dossier.id());
        var earlier = rounds.stream().filter(round -> current.filter(round::equals).isEmpty()).toList();
        return new VisaSheet(dossier, visas.circuit(actor, dossier.buyer()), current, earlier, visas.missing(actor, dossier.id()), rounds.isEmpty() ? Optional.empty() : visas.mine(actor, dossier),
                visas.mayAsk(actor, dossier), visas.maySet(actor, dossier.buyer()), accounts);
    }

    String address() {
        return dossier.address() + "/visas";
    }

    String person(String account) {
        return accounts.shownName(account);
    }

    boolean isEmpty() {
        return circuit.seats().isEmpty() && current.isEmpty() && earlier.isEmpty() && !maySet;
    }

    /** True where asking again is what goes on: somebody may have left, and the circuit been changed. */
    boolean asksAgain() {
        return current.isPresent();
    }

    String missingIn(Words words) {
        return missing.stream().map(office -> words.say("office." + office)).collect(Collectors.joining(", "));
    }

    /** Whom a visa waits for, since when, or what was decided when. */
    static String when(Words words, Visa visa) {
        if (visa.decidedAt().isPresent()) return words.say("visa.decided", words.moment(visa.decidedAt().get()));
        return visa.since().map(at -> words.say("visa.since", words.moment(at))).orElseGet(() -> words.say("visa.notYet"));
    }

    static String tone(Visa.Outcome outcome) {
        return switch (outcome) {
            case AWAITED -> "warn";
            case GIVEN -> "good";
            case REFUSED -> "bad";
            case RETURNED -> "info";
        };
    }
}
