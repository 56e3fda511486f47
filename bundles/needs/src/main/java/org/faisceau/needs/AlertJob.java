// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Alert.Rhythm;
import org.faisceau.needs.api.Alert;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each morning: what is new in the searches that people follow. An alert that was stopped, or whose account is disabled or gone, is dropped. */
@Component
public final class AlertJob implements Job {
    /** A weekly one is due on the seventh morning, though the sixth ran some minutes late. */
    private static final Duration WEEK = Duration.ofDays(7).minusHours(6);
    /** Longer than the notice offers to take a stop back. */
    private static final Duration STOPPED_FOR = Duration.ofHours(1);
    private static final int CHUNK = 100;
    private static final int PAGE = 100;
    private static final int NAMED = 10;
    private final AlertRegister alerts;
    private final Needs needs;
    private final Accounts accounts;
    private final Messages messages;

    @Activate
    public AlertJob(@Reference AlertRegister alerts, @Reference Needs needs, @Reference Accounts accounts, @Reference Messages messages) {
        this.alerts = alerts;
        this.needs = needs;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "needs.alerts";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 50));
    }

    @Override
    public void run(Run run) {
        var now = Instant.ofEpochMilli(run.clock().millis());
        alerts.dropStopped(now.minus(STOPPED_FOR));
        var chunk = alerts.all("", CHUNK);
        while (!chunk.isEmpty() && !run.isCancelled()) {
            for (var alert : chunk) if (!run.isCancelled()) look(alert, now);
            chunk = alerts.all(chunk.get(chunk.size() - 1).id(), CHUNK);
        }
    }

    private void look(Alert alert, Instant now) {
        var person = accounts.find(Actor.system(), alert.account()).filter(account -> !account.disabled()).map(Account::actor);
        if (person.isEmpty()) {
            alerts.drop(alert);
            return;
        }
        if (alert.rhythm() == Rhythm.WEEKLY && now.isBefore(alert.lookedAt().plus(WEEK))) return;
        var fresh = fresh(alert, person.get(), now);
        // Told first: cut off in between, the same letter is posted again and reaches nobody twice; one that came to name more is another.
        if (!fresh.ids().isEmpty()) tell(alert, fresh);
        alerts.looked(alert, now, fresh.ids());
    }

    /** What came since the last look, its very moment included, and was not told: recorded, published, or come to a state looked for. */
    private Fresh fresh(Alert alert, Actor person, Instant now) {
        var filter = AlertQuery.filter(alert.query(), Days.of(now));
        var fresh = new Fresh(new ArrayList<>(), new ArrayList<>());
        var after = "";
        do {
            var slice = needs.page(person, filter, NeedOrder.CHANGED, after, PAGE);
            var changed = slice.items().stream().filter(need -> !need.changedAt().isBefore(alert.lookedAt())).toList();
            untold(alert, changed.stream().filter(need -> isNew(need, filter, person, alert.lookedAt())).toList()).forEach(fresh::add);
            after = changed.size() < slice.items().size() ? "" : slice.next();
        } while (!after.isEmpty());
        return fresh;
    }

    private boolean isNew(Need need, NeedFilter filter, Actor person, Instant since) {
        if (need.createdBy().equals(person.id())) return false;
        return !need.createdAt().isBefore(since) || needs.steps(person, need.id()).stream()
                .anyMatch(step -> !step.at().isBefore(since) && (step.state() == NeedState.PUBLISHED || filter.states().contains(step.state())));
    }

    private List<Need> untold(Alert alert, List<Need> fresh) {
        var told = alerts.told(alert, fresh.stream().map(Need::id).toList());
        return fresh.stream().filter(need -> !told.contains(need.id())).toList();
    }

    private void tell(Alert alert, Fresh fresh) {
        var key = alert.id() + "/" + alert.lookedAt().toEpochMilli() + "/" + fresh.ids().size() + "-" + Integer.toHexString(fresh.ids().stream().sorted().toList().hashCode());
        messages.post(Actor.system(), new Letter(AlertKind.WORD, Audience.person(alert.account()), key, Optional.empty(), "/needs/alerts/" + alert.id(),
                locale -> Map.of("search", alert.name(), "count", Texts.beside(AlertJob.class).in(locale).say("alert.count", fresh.ids().size()), "list", list(fresh, locale))));
    }

    /** All that is new, of which the first are named: an import brings thousands, and none is forgotten. */
    private record Fresh(List<String> ids, List<Need> named) {
        void add(Need need) {
            ids.add(need.id());
            if (named.size() < NAMED) named.add(need);
        }
    }

    private static String list(Fresh fresh, Locale locale) {
        var named = fresh.named().stream().map(need -> "– " + need.title() + " (" + need.reference() + ")").collect(Collectors.joining("\n"));
        int more = fresh.ids().size() - NAMED;
        return more <= 0 ? named : named + "\n" + Texts.beside(AlertJob.class).in(locale).say("alert.more", more);
    }
}
