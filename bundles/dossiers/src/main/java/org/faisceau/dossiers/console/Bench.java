// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Contributions;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Position;

/**
 * What the workbench shows. It counts; it never marks.
 *
 * @param next steps this person may take without a reason
 * @param need the need's title; empty where there is none, or its module is stopped
 */
record Bench(Casebook book, DossierNames names, List<Finding> findings, List<Conclusion> conclusions, List<DossierState> next, May may, Optional<String> need, Contributions others) {
    /** What this person may do. */
    record May(boolean review, boolean lead, boolean ask, boolean withdraw, boolean reopen, boolean conclude, boolean bin, boolean comment, boolean readReview) {}

    Dossier dossier() {
        return book.dossier();
    }

    /** The families that have lines. */
    List<Family> families() {
        return Arrays.stream(Family.values()).filter(family -> !book.grid().of(family).isEmpty()).toList();
    }

    /** Where opening again leads. */
    String reopenTo() {
        return (dossier().state() == DossierState.WITHDRAWN ? DossierState.DRAFT : DossierState.REVIEW).name();
    }

    LifeLine life() {
        return LifeLine.of(dossier().state(), book.steps());
    }

    /** What there is about one indication, looked up once: a dossier has hundreds of parts. */
    record Row(Indication indication, Answer claim, Answer counter, List<Evidence> pieces, List<Position> positions) {
        Optional<Position> position(String reviewer) {
            return positions.stream().filter(one -> one.actor().equals(reviewer)).findFirst();
        }
    }

    Row row(Indication one) {
        return new Row(one, book.answer(one.code(), Answer.Part.CLAIM), book.answer(one.code(), Answer.Part.COUNTER), book.evidence(one.code()), book.positions(one.code()));
    }

    List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(one -> one.kind() == kind).toList();
    }

    Optional<MoreWanted> wanted() {
        return book.requests().stream().filter(MoreWanted::isOpen).findFirst();
    }

    long answered() {
        return book.answers().stream().filter(one -> one.part() == Answer.Part.CLAIM && !one.values().isEmpty()).count();
    }

    int indications() {
        return book.grid().indications().size();
    }

    long pieces(Evidence.Strength strength) {
        return book.evidence().stream().filter(one -> one.strength() == strength).count();
    }

    /** How many indications have positions that differ. */
    long divided() {
        return book.grid().indications().stream().filter(one -> book.positions(one.code()).stream().map(Position::stance).distinct().count() > 1).count();
    }

    String addressOf(String indication) {
        return dossier().address() + "/indications/" + indication;
    }
}
