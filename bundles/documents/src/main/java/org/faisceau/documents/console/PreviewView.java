// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import org.faisceau.documents.api.Imports.Preview;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Words;

/** What the third step shows. */
record PreviewView(Words words, Subject subject, TableImport one, Preview preview) {
    boolean isWhole() {
        return preview.tally().lines() >= one.outline().lines();
    }

    boolean isHopeless() {
        return isWhole() && preview.tally().refused() == preview.tally().lines();
    }

    /** Lines that would be taken, of those tried. */
    int taken() {
        return preview.tally().lines() - preview.tally().refused();
    }

    String tone(Verdict verdict) {
        return Stages.tone(verdict);
    }

    String row(Verdict verdict) {
        return verdict == Verdict.REFUSED ? "row-bad" : "row-warn";
    }
}
