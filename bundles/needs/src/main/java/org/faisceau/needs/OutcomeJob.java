// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks once, some time after a need was closed, whether a contract followed; one that is in a register of contracts by then answers it. */
@Component
public final class OutcomeJob implements Job {
    /** A slip is taken back before; a contract takes its time. */
    static final Duration AFTER = Duration.ofDays(7);

    private static final int CHUNK = 200;
    private final OutcomeRegister outcomes;
    private final Needs needs;
    private final Messages messages;

    @Activate
    public OutcomeJob(@Reference OutcomeRegister outcomes, @Reference Needs needs, @Reference Messages messages) {
        this.outcomes = outcomes;
        this.needs = needs;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "needs.outcomes";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 40));
    }

    @Override
    public void run(Run run) {
        var before = run.clock().instant().minus(AFTER);
        var waiting = outcomes.unasked(before, CHUNK);
        while (!waiting.isEmpty() && !run.isCancelled()) {
            for (var id : waiting) {
                // Told first: cut off in between, the same letter reaches nobody twice.
                needs.find(Actor.system(), id).filter(need -> !outcomes.isInRegister(Actor.system(), need)).ifPresent(this::ask);
                outcomes.asked(id);
            }
            waiting = outcomes.unasked(before, CHUNK);
        }
    }

    /** Of those who may answer: the people of its organisation; where it has none, the Living-Lab's managers. */
    private void ask(Need need) {
        var reached = post(need, Audience.organisation(need.content().organisation()));
        if (reached.added() + reached.known() + reached.declined() == 0) post(need, Audience.holders(Role.MANAGER));
    }

    private Messages.Posted post(Need need, Audience audience) {
        return messages.post(Actor.system(), Letter.of(OutcomeKind.WORD, audience, need.id()).about(need.ref())
                .saying(locale -> Map.of("need", need.title(), "reference", need.reference())));
    }
}
