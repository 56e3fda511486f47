// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Lateness;
import org.faisceau.gatherings.api.Lateness.Cut;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Timetable;
import org.faisceau.gatherings.api.Timetable.Clash;
import org.faisceau.gatherings.api.Timetable.Pause;
import org.faisceau.gatherings.api.Timetable.Sort;
import org.faisceau.gatherings.api.Timetable.Timed;
import org.faisceau.kernel.api.SortKey;

/** The hours of a programme, what clashes in it, and what to shorten when the day runs late. */
final class TimetableRule {
    /** What an item keeps at least when it is shortened: a proposal of ours, as every minute is. */
    private static final int KEPT_SHARE = 2;
    private static final int KEPT_LEAST = 5;

    private TimetableRule() {}

    /** Another gathering of the same day, which holds a place, and in its programme rooms and those who lead its items. */
    record Held(String title, String room, LocalTime from, LocalTime to, List<ProgrammeItem> items) {
        Held {
            items = List.copyOf(items);
        }
    }

    /** @param roles what is written of who leads an item where nobody is named: two gatherings have each their own */
    static Timetable of(LocalTime start, List<ProgrammeItem> items, int expected, String place, List<Held> held, Set<String> roles) {
        var timed = timed(start, items);
        int minutes = timed.stream().mapToInt(Timed::end).max().orElse(0);
        var clashes = new ArrayList<Clash>();
        within(timed, place, clashes);
        for (var other : held) {
            elsewhere(timed, start, minutes, place, other, clashes);
            speakers(timed, start, other, roles, clashes);
        }
        return new Timetable(timed, minutes, expected, clashes, Pause.AS_WANTED);
    }

    private static List<Timed> timed(LocalTime start, List<ProgrammeItem> items) {
        var timed = new ArrayList<Timed>();
        int at = 0;
        int begun = 0;
        for (var item : items) {
            // An item beside another begins with it; what follows waits for the longer of both.
            int offset = item.beside() && !timed.isEmpty() ? begun : at;
            timed.add(new Timed(item, offset, start.plusMinutes(offset), start.plusMinutes((long) offset + item.minutes())));
            begun = offset;
            at = Math.max(at, offset + item.minutes());
        }
        return timed;
    }

    /** The same where the format wants a break in its middle: one of which a part lies between a quarter and three quarters of its length, as proposed by us. */
    static Timetable pausing(Timetable plan) {
        var breaks = plan.items().stream().filter(one -> one.item().isBreak()).toList();
        boolean isWithin = breaks.stream().anyMatch(one -> one.offset() * 4 <= plan.minutes() * 3 && one.end() * 4 >= plan.minutes());
        var pause = breaks.isEmpty() ? Pause.MISSING : isWithin ? Pause.AS_WANTED : Pause.ASIDE;
        return new Timetable(plan.items(), plan.minutes(), plan.expected(), plan.clashes(), pause);
    }

    private static void within(List<Timed> items, String place, List<Clash> clashes) {
        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                var first = items.get(one);
                var second = items.get(other);
                if (second.offset() >= first.end() || first.offset() >= second.end()) continue;
                if (isSame(first.item().lead(), second.item().lead())) clashes.add(new Clash(Sort.SPEAKER, first.item().lead(), first.item().title(), second.item().title()));
                var room = room(first, place);
                if (isSame(room, room(second, place))) clashes.add(new Clash(Sort.ROOM, room, first.item().title(), second.item().title()));
            }
        }
    }

    /** Its own place for as long as it lasts, and each room for as long as an item is there. */
    private static void elsewhere(List<Timed> items, LocalTime start, int minutes, String place, Held other, List<Clash> clashes) {
        int from = minute(other.from()) - minute(start);
        int to = minute(other.to()) - minute(start);
        if (isSame(place, other.room()) && from < minutes && 0 < to) {
            clashes.add(new Clash(Sort.ROOM, place, "", other.title()));
            return;
        }
        var theirs = timed(other.from(), other.items());
        items.stream().filter(one -> isSame(room(one, place), other.room()) && from < one.end() && one.offset() < to || theirs.stream().anyMatch(it -> isSameRoom(one, it, place, other) && isAtOnce(one, it, from))).findFirst()
                .ifPresent(one -> clashes.add(new Clash(Sort.ROOM, room(one, place), one.item().title(), other.title())));
    }

    /** A room of an item is one within its place: two houses have each their own « Room 1 ». Where nobody wrote a place, it may be the same. */
    private static boolean isSameRoom(Timed one, Timed theirs, String place, Held other) {
        boolean mayBeOneHouse = place.isBlank() || other.room().isBlank() || isSame(place, other.room());
        return isSame(room(one, place), theirs.item().room()) && (mayBeOneHouse || one.item().room().isBlank());
    }

    /** Each name once, however often it is wanted there. */
    private static void speakers(List<Timed> items, LocalTime start, Held other, Set<String> roles, List<Clash> clashes) {
        int from = minute(other.from()) - minute(start);
        var known = new HashSet<>(roles);
        for (var one : items) {
            for (var theirs : timed(other.from(), other.items())) {
                if (!isAtOnce(one, theirs, from)) continue;
                names(one.item().lead()).filter(name -> names(theirs.item().lead()).anyMatch(it -> isSame(name, it)) && known.add(SortKey.of(name)))
                        .forEach(name -> clashes.add(new Clash(Sort.SPEAKER_ELSEWHERE, name, one.item().title(), other.title())));
            }
        }
    }

    /** @param from minutes after the beginning of the one at which the other gathering begins */
    private static boolean isAtOnce(Timed one, Timed theirs, int from) {
        return one.offset() < from + theirs.end() && from + theirs.offset() < one.end();
    }

    /** Several who lead together stand in one line, parted by signs. */
    private static Stream<String> names(String lead) {
        return Stream.of(lead.split("[,;/&]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static String room(Timed timed, String place) {
        return timed.item().room().isBlank() ? place : timed.item().room();
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank() && SortKey.of(one).equals(SortKey.of(other));
    }

    /**
     * How late it is, seen from the item that runs.
     *
     * @param running index of the item that runs
     * @param begun minutes after the planned beginning of the gathering at which that item began
     * @param now minutes after the planned beginning of the gathering
     */
    static Lateness late(Timetable plan, int running, int begun, int now) {
        var here = plan.items().get(running);
        // What runs beyond its own length makes the rest late from now on; within it, only its late beginning counts.
        int late = Math.max(begun - here.offset(), now - here.end());
        if (late <= 0) return new Lateness(late, List.of(), 0);
        var cuts = new ArrayList<Cut>();
        int left = late;
        for (var cut : possible(plan, running, now - begun, late)) {
            if (left == 0) break;
            int by = Math.min(left, cut.by());
            cuts.add(new Cut(cut.item(), by));
            left -= by;
        }
        return new Lateness(late, cuts, left);
    }

    /** What each item can give from here on, the one that runs no more than is left of it: the first that can give all, else those that give most. */
    private static List<Cut> possible(Timetable plan, int running, int elapsed, int late) {
        var cuts = IntStream.range(running, plan.items().size()).mapToObj(at -> {
            var item = plan.items().get(at).item();
            return new Cut(item, spare(item, at == running ? elapsed : 0));
        }).filter(cut -> cut.by() > 0).toList();
        var whole = cuts.stream().filter(cut -> cut.by() >= late).findFirst();
        return whole.map(List::of).orElseGet(() -> cuts.stream().sorted(Comparator.comparingInt(cut -> -cut.by())).toList());
    }

    private static int spare(ProgrammeItem item, int elapsed) {
        int kept = Math.max(KEPT_LEAST, (item.minutes() + KEPT_SHARE - 1) / KEPT_SHARE);
        return Math.max(0, item.minutes() - Math.max(kept, elapsed));
    }
}
