// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds coordinators once each when a charter ends in nine, six and three months, unless its renewal is signed. Source: proposed. */
@Component
public final class RenewalJob implements Job {
    private static final Texts TEXTS = Texts.beside(RenewalJob.class);
    private final Schema schema;
    private final Messages messages;

    @Activate
    public RenewalJob(@Reference Store store, @Reference Messages messages) {
        this.schema = store.schema("charters", RenewalJob.class);
        this.messages = messages;
    }

    @Override
    public String id() {
        return "charters.renewals";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 40));
    }

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        var byLab = schema.read(CharterTable::all).stream().collect(Collectors.groupingBy(Charter::lab));
        byLab.forEach((lab, charters) -> Charters.renewal(charters, today).ifPresent(months -> {
            if (!run.isCancelled()) remind(lab, Charters.current(charters, today).orElseThrow(), months);
        }));
    }

    private void remind(String id, Charter charter, int months) {
        var end = charter.terms().endsOn();
        schema.read(tx -> LabTable.find(tx, Actor.system(), id)).ifPresent(lab -> messages.post(Actor.system(),
                Letter.of(RenewalKind.WORD, Audience.holders(Role.MANAGER), charter.id() + ":" + end + ":" + months).about(lab.ref())
                        .saying(locale -> Map.of("lab", lab.name(), "day", TEXTS.in(locale).day(end)))));
    }
}
