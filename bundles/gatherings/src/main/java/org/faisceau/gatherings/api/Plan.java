// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Everything to be done for one gathering.
 *
 * @param laidOn the day the plan was laid, or laid anew because the gathering moved
 * @param tasks by their days
 */
public record Plan(Gathering gathering, LocalDate laidOn, List<Task> tasks) {
    public Plan {
        tasks = List.copyOf(tasks);
    }

    /** Tasks for which it was too late already on the day the plan was laid. */
    public List<Task> tooLate() {
        return tasks.stream().filter(task -> task.ideal().isBefore(laidOn) && !task.day().isBefore(laidOn) && task.content().day().isBefore(gathering.content().day().plusDays(1))).toList();
    }

    /** True where less time was left than the plan asks for. */
    public boolean isSqueezed() {
        return !tooLate().isEmpty();
    }

    /** Days between the day it was laid and the gathering. */
    public int daysLeft() {
        return (int) ChronoUnit.DAYS.between(laidOn, gathering.content().day());
    }

    public List<Task> late(LocalDate today) {
        return tasks.stream().filter(task -> task.isLate(today)).toList();
    }

    public int done() {
        return (int) tasks.stream().filter(Task::isDone).count();
    }
}
