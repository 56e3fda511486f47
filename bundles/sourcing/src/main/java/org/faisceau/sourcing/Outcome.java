// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.sourcing.api.Paperwork;
import org.faisceau.sourcing.api.Stage;

/** What a technique showed last, with its words: readable when the technique is gone. */
record Outcome(List<Stage> stages, List<Paperwork> papers, boolean isOver) {
    Outcome {
        stages = List.copyOf(stages);
        papers = List.copyOf(papers);
    }

    /** With the papers of before, where there is none of the same word now. */
    Outcome after(Outcome before) {
        var all = new ArrayList<>(before.papers);
        for (var paper : papers) {
            all.removeIf(one -> one.word().equals(paper.word()));
            all.add(paper);
        }
        return new Outcome(stages, all, isOver);
    }
}
