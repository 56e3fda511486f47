// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Plans.Outcome;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Unseen;

/** What is off in a task. Pure. */
final class TaskRule {
    private static final int DAYS_MOST = 730;

    private TaskRule() {}

    static Optional<Outcome> fault(Gathering gathering, Task.Content content) {
        if (Unseen.is(content.text().fr() + content.text().en())) return invalid("text", "form.required");
        if (content.text().fr().length() > Task.TEXT_MAX || content.text().en().length() > Task.TEXT_MAX) return invalid("text", "gathering.tooLong");
        if (content.document().fr().length() > Task.TEXT_MAX || content.document().en().length() > Task.TEXT_MAX) return invalid("document", "gathering.tooLong");
        boolean isFar = Math.abs(ChronoUnit.DAYS.between(gathering.content().day(), content.day())) > DAYS_MOST;
        return isFar ? invalid("taskDay", "task.far") : Optional.empty();
    }

    private static Optional<Outcome> invalid(String field, String key) {
        return Optional.of(new Outcome.Invalid(field, key));
    }
}
