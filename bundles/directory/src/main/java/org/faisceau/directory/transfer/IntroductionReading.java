// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionPast;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.documents.spi.Line;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;

/**
 * A line read: whom it brings together about what, and what became of it.
 *
 * @param past empty for one that is proposed
 * @param outcome what came of it, as far as the line says
 * @param mended sentences
 */
record IntroductionReading(IntroductionContent content, Optional<IntroductionPast> past, Optional<IntroductionOutcome> outcome, String note, List<String> mended) {
    /** Either a reading or all that keeps it from being one. */
    record Read(Optional<IntroductionReading> reading, List<String> faults) {}

    /**
     * Reads lines for one actor.
     *
     * @param today in Paris
     */
    record Reader(SolutionOwners owners, IntroductionSubjects subjects, Actor actor, Words words, LocalDate today) {
        Read read(Line line) {
            var company = organisation(line, "company");
            var buyer = organisation(line, "buyer");
            var faults = new ArrayList<String>();
            if (company.isEmpty()) faults.add(missing(line, "company"));
            if (buyer.isEmpty()) faults.add(missing(line, "buyer"));
            for (var field : List.of("heldOn", "followUpOn", "madeOn")) if (!line.cell(field).isEmpty() && DayCell.read(line, field).isEmpty()) faults.add(words.say("person.line.badDay", line.cell(field)));
            if (line.cell("heldOn").isEmpty()) faults.add(words.say("introduction.line.noDay"));
            var state = SolutionCells.choice(IntroductionState.class, "introductionState.", line.cell("state"));
            if (state.isEmpty() && !line.cell("state").isEmpty()) faults.add(words.say("introduction.line.badState", line.cell("state")));
            if (Stream.of("said", "outcomeNote", "reason").anyMatch(field -> line.cell(field).length() > Introductions.TEXT_MAX)) faults.add(words.say("introduction.longText"));
            if (!faults.isEmpty()) {
                // A line that is mended and sent again tells nothing new then.
                choice(IntroductionOutcome.class, "outcome.", line.cell("outcome"), faults);
                choice(IntroductionChannel.class, "channel.", line.cell("channel"), faults);
            }
            return faults.isEmpty() ? new Read(Optional.of(reading(line, company.get(), buyer.get(), state)), List.of()) : new Read(Optional.empty(), List.copyOf(faults));
        }

        private IntroductionReading reading(Line line, Organisation company, Organisation buyer, Optional<IntroductionState> written) {
            var mended = new ArrayList<String>();
            var heldOn = DayCell.read(line, "heldOn").orElseThrow();
            var outcome = choice(IntroductionOutcome.class, "outcome.", line.cell("outcome"), mended);
            var state = state(written, outcome, heldOn, mended);
            var about = subjects.find(actor, words.locale(), line.cell("about"), line.cell("subject"));
            if (about.isEmpty() && !(line.cell("about") + line.cell("subject")).isEmpty()) {
                mended.add(words.say("introduction.line.noSubject", line.cell("subject").isEmpty() ? line.cell("about") : line.cell("subject")));
            }
            var channel = choice(IntroductionChannel.class, "channel.", line.cell("channel"), mended).orElse(IntroductionChannel.OTHER);
            var content = new IntroductionContent(company.id(), buyer.id(), about, channel, heldOn, line.cell("said"), DayCell.read(line, "followUpOn"));
            return new IntroductionReading(content, past(line, state, heldOn, outcome), outcome, line.cell("outcomeNote"), mended);
        }

        private Optional<IntroductionPast> past(Line line, IntroductionState state, LocalDate heldOn, Optional<IntroductionOutcome> outcome) {
            if (state == IntroductionState.PROPOSED) return Optional.empty();
            var on = DayCell.read(line, "madeOn").orElse(heldOn.isAfter(today) ? today : heldOn);
            var declinedBy = SolutionCells.choice(IntroductionSide.class, "party.", line.cell("declinedBy"));
            return Optional.of(new IntroductionPast(state, on, declinedBy, line.cell("reason"), state == IntroductionState.CONCLUDED ? outcome : Optional.empty(), line.cell("outcomeNote")));
        }

        /** What the line says; where it says nothing, one of a day gone by was made and one to come is proposed. */
        private IntroductionState state(Optional<IntroductionState> written, Optional<IntroductionOutcome> outcome, LocalDate heldOn, List<String> mended) {
            var said = written.orElse(heldOn.isAfter(today) ? IntroductionState.PROPOSED : IntroductionState.MADE);
            if (said == IntroductionState.PROPOSED) mended.add(words.say("introduction.line.asks"));
            if (said.isMade()) return outcome.isPresent() ? IntroductionState.CONCLUDED : IntroductionState.MADE;
            return said;
        }

        private Optional<Organisation> organisation(Line line, String side) {
            var name = line.cell(side);
            var siren = line.cell(side + "Siren").replaceAll("\\s", "");
            return name.isEmpty() && siren.isEmpty() ? Optional.empty() : owners.find(name, siren);
        }

        private String missing(Line line, String side) {
            var named = line.cell(side).isEmpty() ? line.cell(side + "Siren") : line.cell(side);
            return named.isEmpty() ? words.say("introduction.line.no." + side) : words.say("person.line.noOrganisation", named);
        }

        private <E extends Enum<E>> Optional<E> choice(Class<E> type, String group, String cell, List<String> mended) {
            var found = SolutionCells.choice(type, group, cell);
            if (found.isEmpty() && !cell.isEmpty()) mended.add(words.say("solution.line.unknownWord", cell));
            return found;
        }
    }
}
