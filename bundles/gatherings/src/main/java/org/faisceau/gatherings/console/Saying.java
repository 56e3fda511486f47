// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import org.faisceau.directory.api.MentorState;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Source;
import org.faisceau.gatherings.api.Timetable;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** How things of a gathering are shown. */
final class Saying {
    private Saying() {}

    /** Who or what is wanted twice. */
    static String clash(Words words, Timetable.Clash clash) {
        return words.say(clash.first().isEmpty() ? "clash.elsewhere" : "clash." + clash.sort(), clash.what(), clash.first(), clash.second());
    }

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    static String tone(GatheringState state) {
        return switch (state) {
            case PLANNED -> "violet";
            case OPEN -> "info";
            case HELD -> "good";
            case CLOSED -> "done";
            case CANCELLED -> "";
        };
    }

    static String tone(MentorState state) {
        return switch (state) {
            case ASKED -> "info";
            case ACCEPTED -> "good";
            case DECLINED -> "";
        };
    }

    static String tone(Source source) {
        return switch (source) {
            case SHEET, SLIDES -> "good";
            case PROPOSED -> "warn";
            case LAB -> "info";
        };
    }

    /** « déc. », « Dec ». */
    static String month(Words words, LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, words.locale());
    }

    /** « 9 h 30 », « 9:30 ». */
    static String hour(Words words, LocalTime time) {
        return words.say("hour", time.getHour(), "%02d".formatted(time.getMinute()));
    }

    /** A day as it stands within a sentence: « vendredi 27 novembre » in French, as it is in English. */
    static String within(Words words, String day) {
        return words.locale().getLanguage().equals("fr") ? day.substring(0, 1).toLowerCase(words.locale()) + day.substring(1) : day;
    }

    static String hours(Words words, Gathering gathering) {
        return words.say("hours", hour(words, gathering.content().from()), hour(words, gathering.content().until()));
    }

    /** How long each of its turns is: « 9 min », « 2 min 20 ». */
    static String turn(Words words, ProgrammeItem item) {
        int seconds = item.minutes() * 60 / Math.max(1, item.turns());
        return seconds % 60 == 0 ? words.say("minutes", seconds / 60) : words.say("minutesAndSeconds", seconds / 60, "%02d".formatted(seconds % 60));
    }

    /** « 1 h 30 », « 45 min ». */
    static String minutes(Words words, int minutes) {
        return minutes < 60 ? words.say("minutes", minutes) : minutes % 60 == 0 ? words.say("fullHours", minutes / 60) : words.say("hoursAndMinutes", minutes / 60, "%02d".formatted(minutes % 60));
    }
}
