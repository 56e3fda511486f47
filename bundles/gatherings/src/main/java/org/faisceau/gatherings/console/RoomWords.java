// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.gatherings.api.Room.Sort;
import org.faisceau.gatherings.api.Room.Thing;
import org.faisceau.gatherings.api.Room;
import org.faisceau.kernel.api.Words;

/** A room in words: for who does not see its drawing, and for who sets it. */
final class RoomWords {
    private RoomWords() {}

    /** « 6,40 m », « 6.40 m ». */
    static String metres(Words words, int centimetres) {
        return String.format(words.locale().getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK, "%.2f m", centimetres / 100.0);
    }

    /** Where its label stands: beside what is too thin to bear it. */
    static int labelY(Thing thing) {
        return switch (thing.sort()) {
            case SCREEN -> thing.y() + 36;
            case DOOR -> thing.y() - 14;
            default -> thing.y() + 8;
        };
    }

    static String className(Thing thing) {
        return "room-" + thing.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What there is to set up, most telling first; one line per sort, tables each by themselves. */
    static List<Line> lines(Words words, Room room) {
        var all = new ArrayList<Line>();
        room.things().stream().filter(one -> !one.label().isEmpty()).forEach(one -> all.add(new Line(one.label(), words.say("room.sort." + one.sort()), one.places() > 0 ? words.say("room.placesAt", one.places()) : size(words, one))));
        for (var sort : List.of(Sort.CHAIR, Sort.STANDING, Sort.WHEELCHAIR, Sort.SCREEN, Sort.COFFEE, Sort.DOOR)) {
            long count = room.count(sort);
            if (count > 0) all.add(new Line(words.number(count), words.say("room.sort." + sort), room.things().stream().filter(one -> one.sort() == sort).findFirst().map(one -> size(words, one)).orElse("")));
        }
        return all;
    }

    private static String size(Words words, Thing thing) {
        return thing.isRound() ? words.say("room.round", metres(words, thing.width())) : words.say("room.size", metres(words, thing.width()), metres(words, thing.height()));
    }

    /** What the drawing shows, in a sentence. */
    static String alternative(Words words, Room room) {
        return words.say("room.alternative", words.say("shape." + room.layout()), room.people(), room.wheelchairs(), metres(words, room.width()), metres(words, room.depth()));
    }

    /** @param name of a table, or how many there are */
    record Line(String name, String what, String detail) {}
}
