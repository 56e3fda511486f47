// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.Records;
import org.faisceau.console.console.Frame;
import org.faisceau.console.lists.BulkGo.Fate;
import org.faisceau.console.lists.BulkGo.Item;
import org.faisceau.console.lists.BulkGo.State;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.BulkAction.Outcome;
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

/** Does what was asked of many records, or takes it back, some at a time, as the person who asked. What belongs to a stopped bundle waits for it. */
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
            if (action.isEmpty() || run.isCancelled()) continue;
            if (go.state() == State.UNDOING) takeBack(run, go, action.get());
            else act(run, go, action.get());
        }
        bulks.purge();
    }

    private void act(Run run, BulkGo go, BulkAction action) {
        var actor = actor(go, action);
        var left = bulks.items(go.id(), Optional.of(Fate.WAITING), CHUNK);
        while (!left.isEmpty() && !run.isCancelled() && isWanted(go)) {
            var told = new ArrayList<Item>();
            for (var item : left) told.add(act(go, action, actor, item));
            bulks.tell(go.id(), told);
            left = bulks.items(go.id(), Optional.of(Fate.WAITING), CHUNK);
        }
        if (left.isEmpty()) bulks.end(Actor.system(), go.id(), State.DONE);
    }

    private void takeBack(Run run, BulkGo go, BulkAction action) {
        var actor = actor(go, action);
        var left = bulks.undoable(go.id(), CHUNK);
        while (!left.isEmpty() && !run.isCancelled()) {
            var told = new ArrayList<Item>();
            for (var item : left) told.add(takeBack(go, action, actor, item));
            bulks.tell(go.id(), told);
            left = bulks.undoable(go.id(), CHUNK);
        }
        if (left.isEmpty()) bulks.end(Actor.system(), go.id(), State.UNDONE);
    }

    /** Who asked, as long as that account may. */
    private Optional<Actor> actor(BulkGo go, BulkAction action) {
        return accounts.find(Actor.system(), go.owner()).filter(it -> !it.disabled()).map(Account::actor).filter(it -> it.is(action.role()));
    }

    /** False once the person stopped it. */
    private boolean isWanted(BulkGo go) {
        return bulks.find(Actor.system(), go.id()).filter(it -> it.state() == State.RUNNING).isPresent();
    }

    private static Item act(BulkGo go, BulkAction action, Optional<Actor> actor, Item item) {
        var outcome = outcome(go, action, actor, item, one -> action.apply(one, item.ref(), Form.of(go.answers()), go.locale()));
        if (outcome instanceof Outcome.Refused refused) return item.became(Fate.REFUSED, refused.why(), "");
        return outcome instanceof Outcome.Done done ? item.became(Fate.DONE, "", done.memo()) : item.became(Fate.UNCHANGED, "", "");
    }

    private Item takeBack(BulkGo go, BulkAction action, Optional<Actor> actor, Item item) {
        var outcome = outcome(go, action, actor, item, one -> item.memo().equals(Outcome.Done.BINNED)
                ? restore(one, item, go.locale()) : action.undo(one, item.ref(), item.memo(), go.locale()));
        return outcome instanceof Outcome.Refused refused ? item.became(Fate.KEPT, refused.why(), "") : item.became(Fate.UNDONE, "", "");
    }

    /** What somebody else took out of the bin and put there anew stays. */
    private Outcome restore(Actor actor, Item item, Locale locale) {
        var gone = Texts.beside(Frame.class).in(locale).say("bin.gone");
        var bin = records.bin(item.ref().kind());
        if (bin.flatMap(it -> it.find(actor, item.ref())).filter(it -> it.who().equals(actor.id())).isEmpty()) return Outcome.refused(gone);
        return bin.get().restore(actor, item.ref(), locale).fold(done -> Outcome.done(), refused -> Outcome.refused(refused.why()), unknown -> Outcome.refused(gone));
    }

    private static Outcome outcome(BulkGo go, BulkAction action, Optional<Actor> actor, Item item, Function<Actor, Outcome> deed) {
        var words = Texts.beside(Frame.class).in(go.locale());
        try {
            return actor.map(deed).orElseGet(() -> Outcome.refused(words.say("bulk.noRole")));
        } catch (StoreUnavailable down) {
            throw down;
        } catch (RuntimeException failed) {
            LOG.warn("{} failed on {}", action.id(), item.ref(), failed);
            return Outcome.refused(words.say("bulk.failed"));
        }
    }
}
