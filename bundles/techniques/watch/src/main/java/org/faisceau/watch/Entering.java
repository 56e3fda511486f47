// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.sourcing.spi.State;

/** A note becomes a need of the buyer, or a solution of a company: a draft, once each. */
final class Entering {
    private static final int TITLE = 200;

    private Entering() {}

    static Findings of(Move move, State state, Desk desk) {
        var answers = move.answers();
        var note = state.find("notes", "id", answers.text("which"));
        boolean isSolution = answers.text("as").equals("solution");
        if (isSolution && note.text("kind").equals("solution")) throw new Declined("enter.known", note.text("title"));
        if (isSolution && !answers.has("company")) throw new Declined("enter.noCompany");
        desk.propose(isSolution ? Proposal.solution("solution-" + note.text("id"), title(note), text(note), link(note), answers.text("company")) : Proposal.need("need-" + note.text("id"), title(note), text(note), link(note)));
        return MarketWatch.noted(state.put("notes", "id", note.with("follow", answers.text("as")).with("company", answers.text("company"))));
    }

    private static String title(State note) {
        var title = note.text("title");
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }

    /** Of whoever wrote it: said with its source. */
    private static String text(State note) {
        var source = note.text("source") + " · " + note.text("day");
        var summary = note.text("summary");
        return summary.isEmpty() ? source : summary.substring(0, Math.min(summary.length(), 3000)) + "\n\n" + source;
    }

    private static String link(State note) {
        return note.text("link").isEmpty() && note.text("source").matches("https?://\\S{1,400}") ? note.text("source") : note.text("link");
    }
}
