// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.Actor;

/** A dossier with everything in it: each indication answered, argued against and seen by two, a hundred pieces, a conclusion. */
public final class FullDossier {
    public static final int PIECES = 100;

    private FullDossier() {}

    /** Under review, all answered. */
    public static Dossier inReview(OpenDossiers open) {
        var dossier = open.inReview();
        var grid = open.dossiers.casebook(open.buyer, dossier.id()).orElseThrow().grid();
        for (var one : grid.indications()) answered(open, dossier, one);
        for (int piece = 0; piece < PIECES; piece++) given(open, dossier, grid.indications().get(piece % grid.indications().size()), piece);
        return open.dossiers.find(open.buyer, dossier.id()).orElseThrow();
    }

    public static Dossier concluded(OpenDossiers open) {
        return concluded(open, inReview(open));
    }

    public static Dossier concluded(OpenDossiers open, Dossier dossier) {
        done(open.conclusions.engage(open.buyer, dossier.id(), 0, LocalDate.of(2026, 11, 2), Engagement.Kind.QUOTATION, "Courriel de demande de devis"));
        return done(open.conclusions.conclude(open.buyer, dossier.id(), dossier.version(), new Conclusion.Draft(Conclusion.Sense.INNOVATIVE,
                "Les mesures d’un tiers montrent un gain.", "Elle répond à chaque fonction.", "Trois devis comparés.", "Premier contrat avec cet opérateur.")));
    }

    private static void answered(OpenDossiers open, Dossier dossier, Indication one) {
        open.claimed(dossier, whose(open, one), one.code(), value(one));
        done(open.workbench.answer(open.buyer, dossier.id(), one.code(), Answer.Part.COUNTER, 0, List.of(), "On peut opposer ceci à " + one.code() + "."));
        done(open.workbench.position(EXPERT, dossier.id(), one.code(), Position.Stance.FAVOURABLE, "Protocole solide."));
        done(open.workbench.position(open.buyer, dossier.id(), one.code(), Position.Stance.RESERVED, "À mesurer chez nous."));
    }

    private static void given(OpenDossiers open, Dossier dossier, Indication one, int number) {
        var file = number % 2 == 0 ? Optional.of(open.kept("Rapport " + number + ".txt")) : Optional.<org.faisceau.store.api.StoredFile>empty();
        done(open.workbench.give(open.seller, dossier.id(), one.code(),
                new Evidence.Draft("Pièce " + number, "https://essais.example/" + number, "quatorze fuites localisées, deux fausses alertes", "14", number % 10 == 0, file)));
    }

    private static Actor whose(OpenDossiers open, Indication one) {
        return one.answeredBy() == Side.BUYER ? open.buyer : open.seller;
    }

    private static String value(Indication one) {
        return switch (one.type()) {
            case YES_NO -> "YES";
            case CHOICE, CHOICES -> one.options().get(0);
            case DATE -> "2025-03-01";
            case NUMBER -> "3";
            case SCALE -> "8";
        };
    }
}
