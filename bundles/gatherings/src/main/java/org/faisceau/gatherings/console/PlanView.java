// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Format.Part;
import org.faisceau.gatherings.api.Plan;

/** What the page of a plan shows. */
record PlanView(GatheringHead head, Plan plan, PlanChart chart, List<TaskLine> lines, LocalDate today) {
    String address() {
        return head.address() + "/plan";
    }

    /** Days until the gathering; 0 on its day and after. */
    long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(today, plan.gathering().content().day()));
    }

    /** Those who have a task, in their order. */
    List<Part> parts() {
        return plan.tasks().stream().map(task -> task.content().owner()).distinct().sorted().toList();
    }

    boolean isOpen() {
        return head.may(Chapter.PLAN);
    }
}
