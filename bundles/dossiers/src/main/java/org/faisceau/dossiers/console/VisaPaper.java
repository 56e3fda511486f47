// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.VisaRound;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/**
 * The visas of a dossier on paper: who was asked as what, what each decided when and why, under whose delegation it will be signed, and whose
 * visa is missing. Nothing where the authority set no circuit, and nothing for who does not read the review.
 */
record VisaPaper(Circuit circuit, List<VisaRound> rounds, List<Office> missing) {
    private static final List<String> COLUMNS = List.of("office", "person", "decision", "day", "reason");
    private static final String NOTHING = "—";

    static VisaPaper of(Actor actor, Visas visas, Dossier dossier) {
        return new VisaPaper(visas.circuit(actor, dossier.buyer()), visas.rounds(actor, dossier.id()), visas.missing(actor, dossier.id()));
    }

    void write(PaperBuilder paper, Words words, DossierNames names) {
        if (circuit.seats().isEmpty() && rounds.isEmpty()) return;
        paper.section(words.say("visa.title")).paragraph(words.say("visa.lead"));
        if (!circuit.signatory().isEmpty()) paper.fact(words.say("circuit.signatory"), names.person(circuit.signatory()));
        if (!circuit.delegation().isEmpty()) paper.fact(words.say("field.delegation"), circuit.delegation());
        stopped().forEach(visa -> paper.fact(words.say("visa.stopped." + visa.outcome(), words.say("office." + visa.office())), names.person(visa.account())));
        var unanswered = missing.stream().filter(office -> stopped().stream().noneMatch(visa -> visa.office() == office)).toList();
        var none = words.say(stopped().isEmpty() ? "visa.noneMissing" : "visa.noOtherMissing");
        paper.fact(words.say("visa.missing"), unanswered.isEmpty() ? none : unanswered.stream().map(office -> words.say("office." + office)).collect(Collectors.joining(", ")));
        var columns = COLUMNS.stream().map(key -> new Exportable.Column(key, words.say("visa.column." + key), Exportable.Type.TEXT)).toList();
        for (var round : rounds) {
            paper.subsection(words.say("visa.round", round.number())).paragraph(words.say("visa.roundAsked", names.person(round.askedBy()), words.moment(round.askedAt())))
                    .table("", columns, round.visas().stream().map(visa -> row(words, names, visa)).toList());
        }
    }

    /** The last round counts, as for the conclusion. */
    private List<Visa> stopped() {
        return rounds.stream().max(Comparator.comparingInt(VisaRound::number)).map(VisaRound::stopped).orElse(List.of());
    }

    private static List<String> row(Words words, DossierNames names, Visa visa) {
        var day = visa.decidedAt().map(at -> words.day(Days.of(at))).orElseGet(() -> VisaSheet.when(words, visa));
        return List.of(words.say("office." + visa.office()), names.person(visa.account()), words.say("visa." + visa.outcome()), day, visa.reason().isEmpty() ? NOTHING : visa.reason());
    }
}
