// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Duties;
import org.faisceau.purchases.api.Duty;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds a buyer once when the last day of a publication comes near, and once when it is over. While the rule book is stopped nobody is
 * reminded: nobody knows what is due.
 */
@Component
public final class DutyJob implements Job {
    static final int DAYS_BEFORE = 14;
    /** What is over for longer was told, or came by an import of old files. */
    static final int DAYS_AFTER = 30;
    private static final int PAGE = 200;
    private final Purchases purchases;
    private final Messages messages;

    @Reference
    private volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public DutyJob(@Reference Purchases purchases, @Reference Messages messages) {
        this.purchases = purchases;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "purchases.duties";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 50));
    }

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        rules.ifPresent(running -> remind(run, running.at(Actor.system(), today), today));
    }

    /** @param book as it is; each contract asks it at its own day */
    void remind(Run run, RuleBook book, LocalDate today) {
        var after = "";
        do {
            var page = purchases.page(Actor.system(), ContractFilter.all().with(Facet.STATE, "UNPUBLISHED"), ContractOrder.OLDEST, after, PAGE);
            for (var contract : page.items()) {
                if (run.isCancelled()) return;
                if (!contract.buyer().isEmpty()) Duties.of(contract.content(), book).stream().filter(Duty::isOpen).forEach(duty -> remind(contract, duty, today));
            }
            after = page.next();
        } while (!after.isEmpty());
    }

    private void remind(Contract contract, Duty duty, LocalDate today) {
        boolean isNear = !duty.due().isBefore(today) && !duty.due().isAfter(today.plusDays(DAYS_BEFORE));
        boolean isOver = duty.isLate(today) && !duty.due().isBefore(today.minusDays(DAYS_AFTER));
        if (!isNear && !isOver) return;
        var key = contract.id() + ":" + duty.kind() + ":" + duty.modification() + ":" + duty.due() + (isOver ? ":over" : "");
        messages.post(Actor.system(), Letter.of(DutyKind.WORD, Audience.organisation(contract.buyer()), key).about(contract.ref())
                .saying(locale -> Map.of("contract", contract.title(), "number", contract.number(), "day", Texts.beside(DutyJob.class).in(locale).day(duty.due()))));
    }
}
