// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Words;

/**
 * A task as a line of the list.
 *
 * @param who the account's name; empty where the owner of the gathering sees to it
 * @param mayDo true where a button says that it is done
 * @param days between the gathering and the day it is due
 */
record TaskLine(Task task, String who, boolean mayDo, boolean isLate, long days) {
    static TaskLine of(Gathering gathering, Task task, String who, boolean mayDo, LocalDate today) {
        return new TaskLine(task, who, mayDo, task.isLate(today), ChronoUnit.DAYS.between(gathering.content().day(), task.day()));
    }

    String text(Words words) {
        return task.content().text().in(words.locale());
    }

    String document(Words words) {
        return task.content().document().in(words.locale());
    }

    /** « J-5 », « J », « J+7 ». */
    String count(Words words) {
        return days == 0 ? words.say("count.day") : days < 0 ? words.say("count.before", -days) : words.say("count.after", days);
    }

    String tone() {
        return task.isDone() ? "good" : isLate ? "bad" : "";
    }

    /** What became of the day as counted: {@code earlier}, {@code later} or {@code squeezed}; empty where it is that day. */
    String shift() {
        if (task.day().equals(task.ideal())) return "";
        if (task.day().isBefore(task.ideal())) return "earlier";
        return days > 0 ? "later" : "squeezed";
    }

    String part() {
        return task.content().owner().name().toLowerCase(Locale.ROOT);
    }
}
