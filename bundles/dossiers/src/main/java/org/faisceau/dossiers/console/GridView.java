// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.GridChange;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.kernel.api.Words;

/**
 * A newer grid beside what the dossier says today.
 *
 * @param change empty where the dossier runs on the newest
 */
record GridView(Casebook book, Optional<GridChange> change, boolean mayMove) {

    /** What is answered today; words for nothing where there is nothing. */
    String answer(Words words, Indication one) {
        var claim = book.answer(one.code(), Answer.Part.CLAIM);
        var said = Saying.answer(words, book.grid(), one, claim);
        if (!said.isEmpty()) return said;
        return claim.text().isEmpty() ? words.say("answer.none") : claim.text();
    }

    /** What else was written about it: it is kept as well. */
    String beside(Words words, Indication one) {
        return words.say("grid.beside", book.evidence(one.code()).size(), book.positions(one.code()).size(), book.remarks(one.code()).size());
    }
}
