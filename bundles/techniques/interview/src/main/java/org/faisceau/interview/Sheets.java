// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What an interview hands out. */
final class Sheets {
    private Sheets() {}

    static Sheet guide(Words words, State state) {
        return Sheet.titled(words.say("guide.title", state.text("need"))).note(words.say("guide.note", Integer.parseInt(state.text("minutes")))).heading(words.say("question.objectives")).text(state.text("objectives"))
                .heading(words.say("question.asked")).items(state.text("asked").lines().toList()).heading(words.say("guide.rules")).items(words.say("guide.ruleLines").lines().toList());
    }

    static Sheet slots(Words words, State state) {
        var slots = Timetable.inOrder(state);
        var rows = slots.stream().map(slot -> List.of(slot.text("name"), words.day(LocalDate.parse(slot.text("day"))), slot.text("from") + " – " + slot.text("to"), near(words, slot), confirmed(words, slot), slot.text("other"))).toList();
        return Sheet.titled(words.say("slots.title", state.text("need"))).note(words.say("slots.note")).fact(words.say("question.place"), state.text("place"))
                .table("", List.of(words.say("column.company"), words.say("column.day"), words.say("column.hours"), words.say("column.near"), words.say("column.confirmed"), words.say("confirm.other")), rows)
                .meetings(words.say("slots.dates"), slots.stream().map(slot -> meeting(words, state, slot)).toList());
    }

    /** For calendars: the hour of each, under the identifier of its company. */
    private static Meeting meeting(Words words, State state, State slot) {
        return new Meeting(slot.text("company"), words.say("slots.one", slot.text("name")), state.text("objectives"), state.text("place"), LocalDate.parse(slot.text("day")), LocalTime.parse(slot.text("from")), LocalTime.parse(slot.text("to")));
    }

    static Sheet minutes(Words words, State state) {
        var sheet = Sheet.titled(words.say("minutes.title", state.text("need"))).heading(words.say("question.asked")).items(state.text("asked").lines().toList());
        for (var slot : state.list("slots")) {
            if (slot.text("text").isEmpty()) continue;
            sheet = sheet.heading(slot.text("name")).fact(words.say("column.day"), words.day(LocalDate.parse(slot.text("held")))).fact(words.say("question.present"), slot.text("present"))
                    .text(slot.text("text")).fact(words.say("question.given"), slot.text("given")).fact(words.say("question.signatory"), Minutes.byWhom(words, slot.text("signatory"), slot.text("countersigned")))
                    .fact(words.say("column.signed"), Minutes.byWhom(words, slot.text("signer"), slot.text("signed"))).fact(words.say("sign.remark"), slot.text("remark"));
            if (Minutes.isSignedByBoth(slot)) sheet = sheet.note(words.say("signed.both"));
        }
        if (state.text("why").isEmpty()) return sheet;
        var left = Timetable.inOrder(state).stream().filter(Minutes::isLeft).map(slot -> words.say(slot.text("text").isEmpty() ? "left.unmet" : "left.unsigned", slot.text("name"))).toList();
        return sheet.heading(words.say("left.title")).items(left).text(state.text("why"));
    }

    private static String near(Words words, State slot) {
        return slot.text("near").isEmpty() ? words.say("near.none") : slot.text("near");
    }

    private static String confirmed(Words words, State slot) {
        if (!slot.text("confirmed").isEmpty()) return words.day(LocalDate.parse(slot.text("confirmed")));
        return words.say(slot.text("answered").isEmpty() ? "not.yet" : "confirm.refused");
    }

    /** To those who lead, so that they find another slot. */
    static Sheet cannotCome(Words words, State state, State slot, String other) {
        var sheet = Sheet.titled(words.say("refused.title", slot.text("name"))).text(words.say("refused.text", state.text("need"), words.day(LocalDate.parse(slot.text("day"))), slot.text("from")));
        return other.isEmpty() ? sheet : sheet.fact(words.say("confirm.other"), other);
    }
}
