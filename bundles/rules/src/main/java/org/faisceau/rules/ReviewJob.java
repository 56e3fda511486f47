// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds managers of rows to look at again, once for each day on which reviews came due. */
@Component
public final class ReviewJob implements Job {
    private final Rules rules;
    private final Messages messages;

    @Activate
    public ReviewJob(@Reference Rules rules, @Reference Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "rules.reviews";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 40));
    }

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        var due = rules.at(Actor.system(), today).rules().stream().flatMap(rule -> rule.check().nextReview().stream()).filter(day -> !day.isAfter(today)).sorted().toList();
        if (!due.isEmpty()) tell(due.get(due.size() - 1), due.size());
        run.progress(1, 1);
    }

    /** The same last day posts the same letter, which reaches nobody twice. */
    private void tell(LocalDate day, int count) {
        messages.post(Actor.system(), Letter.of(ReviewKind.WORD, Audience.holders(Role.MANAGER), "rules/" + day).at("/rules?due=yes").saying(locale -> {
            var words = Texts.beside(ReviewJob.class).in(locale);
            return Map.of("count", words.say("review.count", count), "day", words.day(day));
        }));
    }
}
