// SPDX-License-Identifier: Apache-2.0
package org.faisceau.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What a supplier meeting hands out. */
final class Sheets {
    private Sheets() {}

    static Sheet invitation(Words words, State state) {
        return Sheet.titled(words.say("invitation.title", state.text("need"))).note(words.say("invitation.note")).text(state.text("message")).meetings("", List.of(meeting(words, state)))
                .fact(words.say("question.until"), day(words, state, "until")).heading(words.say("question.objectives")).text(state.text("objectives")).heading(words.say("question.agenda"))
                .items(state.text("agenda").lines().toList());
    }

    private static Meeting meeting(Words words, State state) {
        return new Meeting("meeting", words.say("invitation.title", state.text("need")), "", state.text("place"), LocalDate.parse(state.text("day")), LocalTime.parse(state.text("from")), LocalTime.parse(state.text("to")));
    }

    /** For whoever keeps the dates of the Living-Lab: what everybody reads of it. */
    static Meeting proposed(Words words, State state) {
        var meeting = meeting(words, state);
        return new Meeting(meeting.id(), meeting.title(), state.text("objectives") + "\n\n" + words.say("question.agenda") + "\n" + state.text("agenda"), meeting.place(), meeting.day(), meeting.from(), meeting.to());
    }

    static Sheet presentation(Words words, State state) {
        return Sheet.titled(words.say("presentation.title", state.text("need"))).note(words.say("presentation.note")).fact(words.say("question.slides"), state.text("slides"))
                .fact(words.say("presentation.handed"), words.say("presentation.to", Integer.parseInt(state.text("told")), day(words, state, "presented"))).heading(words.say("question.outline"))
                .text(state.text("outline"));
    }

    /** With room to sign, where it is printed before the meeting. */
    static Sheet attendance(Words words, State state) {
        var rows = state.list("guests").stream().map(guest -> List.of(name(words, guest), expected(words, guest), said(words, "present.", guest.text("present")), "")).toList();
        var sheet = Sheet.titled(words.say("attendance.title", state.text("need"))).meetings("", List.of(meeting(words, state)))
                .table("", List.of(words.say("column.company"), words.say("column.expected"), words.say("column.present"), words.say("column.signature")), rows);
        if (!state.text("agents").isEmpty()) sheet = sheet.fact(words.say("question.agents"), state.text("agents"));
        if (!state.text("others").isEmpty()) sheet = sheet.heading(words.say("question.others")).items(state.text("others").lines().toList());
        var outside = Guests.outside(state);
        if (outside.isEmpty()) return sheet;
        // The list lies about in the room: whom to write to does not stand on it.
        return sheet.csv("inscriptions.csv", List.of(words.say("column.company"), words.say("question.contact"), words.say("column.expected")), outside.stream().map(one -> List.of(one.text("name"), one.text("contact"), one.text("who"))).toList());
    }

    private static String name(Words words, State guest) {
        return Guests.isFromOutside(guest) ? words.say("join.name", guest.text("name")) : guest.text("name");
    }

    private static String expected(Words words, State guest) {
        return guest.text("who").isEmpty() ? said(words, "coming.", guest.text("coming")) : guest.text("who");
    }

    private static String said(Words words, String key, String word) {
        return words.say(key + (word.isEmpty() ? "unsaid" : word));
    }

    static Sheet minutes(Words words, State state) {
        var came = state.list("guests").stream().filter(guest -> guest.text("present").equals("yes")).map(guest -> guest.text("name")).toList();
        var sheet = Sheet.titled(words.say("minutes.title", state.text("need"))).fact(words.say("question.day"), day(words, state, "day")).fact(words.say("question.place"), state.text("place"))
                .fact(words.say("question.agents"), state.text("agents")).fact(words.say("minutes.came"), String.join(", ", came));
        if (!state.text("minutes").isEmpty()) sheet = sheet.heading(words.say("question.report")).text(state.text("minutes"));
        if (!state.text("given").isEmpty()) sheet = sheet.heading(words.say("question.given")).text(state.text("given"));
        var replied = Guests.replied(state);
        if (replied.isEmpty()) return sheet;
        return sheet.heading(words.say("minutes.faq")).table("", List.of(words.say("column.question"), words.say("column.answer")), replied.stream().map(one -> List.of(Guests.asked(one), one.text("reply"))).toList());
    }

    /** What everybody reads: minutes, what was said aloud, questions and answers; not who was there. */
    static String published(Words words, State state) {
        var parts = new ArrayList<>(List.of(state.text("minutes")));
        if (!state.text("given").isEmpty()) parts.add(words.say("question.given") + "\n" + state.text("given"));
        Guests.replied(state).forEach(one -> parts.add(words.say("published.answer", Guests.asked(one), one.text("reply"))));
        return String.join("\n\n", parts);
    }

    private static String day(Words words, State state, String key) {
        return words.day(LocalDate.parse(state.text(key)));
    }
}
