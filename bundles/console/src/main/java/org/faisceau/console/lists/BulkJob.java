// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.Records;
import org.faisceau.console.console.Frame;
import org.faisceau.console.lists.BulkGo.Fate;
import org.faisceau.console.lists.BulkGo.Item;
import org.faisceau.console.lists.BulkGo.State;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what was asked of many records, some at a time, as the person who asked. What belongs to a stopped bundle waits for it. */
@Component
public final class BulkJob implements Job {
    /** Its id, to be woken when something was asked. */
    public static final String ID = "console.bulk";

    private static final Logger LOG = LoggerFactory.getLogger(BulkJob.class);
    private static final Duration BUSY = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final int CHUNK = 10;
    private final BulkRegister bulks;
    private final Records records;
    private final Accounts accounts;

    @Activate
    public BulkJob(@Reference BulkRegister bulks, @Reference Records records, @Reference Accounts accounts) {
        this.bulks = bulks;
        this.records = records;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return ID;
    }

    /** Soon where something is under way: after a restart nobody presses a button, and its bundle may come up later than this one. */
    @Override
    public Schedule when() {
        return new Schedule.Every(bulks.underWay().isEmpty() ? IDLE : BUSY);
    }

    @Override
    public void run(Run run) {
        for (var go : bulks.underWay()) {
            var action = records.bulkAction(go.action());
            if (action.isPresent() && !run.isCancelled()) act(run, go, action.get());
        }
        bulks.purge();
    }

    private void act(Run run, BulkGo go, BulkAction action) {
        var actor = accounts.find(Actor.system(), go.owner()).filter(it -> !it.disabled()).map(Account::actor).filter(it -> it.is(action.role()));
        var left = bulks.items(go.id(), Optional.of(Fate.WAITING), CHUNK);
        while (!left.isEmpty() && !run.isCancelled() && isWanted(go)) {
            var told = new ArrayList<Item>();
            for (var item : left) told.add(act(go, action, actor, item));
            bulks.tell(go.id(), told);
            left = bulks.items(go.id(), Optional.of(Fate.WAITING), CHUNK);
        }
        if (left.isEmpty()) bulks.end(Actor.system(), go.id(), State.DONE);
    }

    /** False once the person stopped it. */
    private boolean isWanted(BulkGo go) {
        return bulks.find(Actor.system(), go.id()).filter(it -> it.state() == State.RUNNING).isPresent();
    }

    private static Item act(BulkGo go, BulkAction action, Optional<Actor> actor, Item item) {
        var words = Texts.beside(Frame.class).in(go.locale());
        if (actor.isEmpty()) return new Item(item.place(), item.ref(), Fate.REFUSED, words.say("bulk.noRole"));
        try {
            var outcome = action.apply(actor.get(), item.ref(), Form.of(go.answers()), go.locale());
            if (outcome instanceof BulkAction.Outcome.Refused refused) return new Item(item.place(), item.ref(), Fate.REFUSED, refused.why());
            return new Item(item.place(), item.ref(), Fate.DONE, "");
        } catch (StoreUnavailable down) {
            throw down;
        } catch (RuntimeException failed) {
            LOG.warn("{} failed on {}", action.id(), item.ref(), failed);
            return new Item(item.place(), item.ref(), Fate.REFUSED, words.say("bulk.failed"));
        }
    }
}
