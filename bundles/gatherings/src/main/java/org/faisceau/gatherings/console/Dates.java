// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import org.faisceau.documents.api.Agenda;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Words;

/** Gatherings and tasks as dates of a calendar; the same one always has the same name there. */
final class Dates {
    private Dates() {}

    /** @param origin of the console's addresses; empty where nobody knows */
    static Agenda.Entry entry(Words words, Gathering one, String origin) {
        var entry = Agenda.Entry.meeting("gathering-" + one.id() + "@faisceau", one.begins(), one.ends(), one.title(), one.changedAt()).sequence(one.version())
                .detail(words.say("ics.detail", one.reference(), words.say("state." + one.state()))).place(one.content().place()).address(address(origin, one.address()));
        return one.state() == GatheringState.CANCELLED ? entry.cancel() : entry;
    }

    static Agenda.Entry entry(Words words, Gathering one, Task task, String origin) {
        var text = task.content().text().in(words.locale());
        return Agenda.Entry.allDay("gathering-task-" + task.id() + "@faisceau", task.day(), task.day(), words.say(task.isDone() ? "ics.done" : "ics.task", text), one.changedAt()).sequence(task.version())
                .detail(words.say("ics.for", one.title(), words.day(one.content().day()))).address(address(origin, one.address() + "/plan"));
    }

    private static String address(String origin, String path) {
        return origin.isEmpty() ? "" : origin + path;
    }
}
