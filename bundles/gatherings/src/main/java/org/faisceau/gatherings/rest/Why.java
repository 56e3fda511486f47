// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Map;

/** What the API says of a field that is off. */
final class Why {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("form.required", "Must be given."), Map.entry("gathering.tooLong", "Too long."), Map.entry("gathering.past", "Not a day that is past."), Map.entry("gathering.notPast", "A day that is past."),
            Map.entry("gathering.far", "More than five years ahead."), Map.entry("gathering.endsBefore", "It ends after it begins."), Map.entry("gathering.crowd", "Too many people, or nobody."),
            Map.entry("gathering.noSuchHour", "That hour does not exist on that day: summer time begins."),
            Map.entry("gathering.noFormat", "No such format."), Map.entry("gathering.noTheme", "No such sector."), Map.entry("gathering.noOwner", "No active account of that identifier."),
            Map.entry("gathering.notYet", "Not before its day."), Map.entry("gathering.noReason", "Must be given: those who are invited read it."),
            Map.entry("task.far", "More than two years away from the gathering."), Map.entry("task.many", "A plan has 300 tasks at most."),
            Map.entry("guest.noName", "Must be given."), Map.entry("guest.longName", "Too long."), Map.entry("guest.badMail", "An address as name@organisation.example."), Map.entry("guest.longOrganisation", "Too long."),
            Map.entry("guest.longSeeks", "Too long."), Map.entry("guest.full", "The list is full."), Map.entry("guest.noOrganisation", "No such organisation in the directory."),
            Map.entry("item.none", "A programme keeps one item at least."), Map.entry("item.tooMany", "60 items at most."), Map.entry("item.noTitle", "Must be given."), Map.entry("item.tooLong", "Too long."),
            Map.entry("room.badPeople", "From 1 to 400."), Map.entry("room.badWheelchairs", "From 0 to 20."), Map.entry("room.moreWheelchairs", "No more than people."), Map.entry("room.badSide", "From 200 to 10000 centimetres, or 0 where unknown."), Map.entry("room.bothSides", "Both sides, or none."));

    private Why() {}

    static String of(String key) {
        return SENTENCES.getOrDefault(key, "Missing, unknown or too long.");
    }
}
