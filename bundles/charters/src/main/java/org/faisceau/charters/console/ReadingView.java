// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Reading;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Words;

/** What was found of one obligation in one year, in words. */
record ReadingView(Words words, Bearers bearers, Reading reading) {
    /** Late by a rhythm that nobody signed is never said without that. */
    String label() {
        var finding = reading.finding();
        if (finding.rule().equals("meeting.lacking")) return words.say("state.lacking", publics(finding.about()));
        return words.say(finding.state() == State.LATE && finding.isProposed() ? "state.LATE.proposed" : "state." + finding.state());
    }

    String tone() {
        return switch (reading.finding().state()) {
            case KEPT -> "good";
            case INCOMPLETE -> "warn";
            case LATE -> reading.finding().isProposed() ? "warn" : "bad";
            case DUE -> "info";
            case AHEAD, FREE -> "";
        };
    }

    /** The rule that read it, with its figures. */
    String sentence() {
        var finding = reading.finding();
        return words.say("rule." + finding.rule(), finding.count(), finding.day().map(words::day).orElse(""), about(finding));
    }

    /** Since when it is so, where the module that feeds it is stopped; empty else. */
    String stopped() {
        if (reading.stopped().isEmpty()) return "";
        var module = words.say("module." + reading.stopped());
        return reading.readAt().map(at -> words.say("reading.stopped", module, words.moment(at))).orElseGet(() -> words.say("reading.never", module));
    }

    private String about(Finding finding) {
        return finding.rule().startsWith("meeting.") ? publics(finding.about()) : bearers.names(finding.about());
    }

    private String publics(List<String> codes) {
        return String.join(", ", codes.stream().map(PersonSide::valueOf).map(side -> words.say("public." + side)).toList());
    }
}
