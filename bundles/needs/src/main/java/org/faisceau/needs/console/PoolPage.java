// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.PoolHistory;
import org.faisceau.needs.api.Pools;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One pool: who is in it with what share, and what became of it. */
@Component
public final class PoolPage implements Page {
    private static final int ENTRIES = 100;
    private final Pools pools;
    private final PoolSheets sheets;
    private final PoolHistory history;
    private final Accounts accounts;

    @Activate
    public PoolPage(@Reference Pools pools, @Reference PoolSheets sheets, @Reference PoolHistory history, @Reference Accounts accounts) {
        this.pools = pools;
        this.sheets = sheets;
        this.history = history;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("needs/pools/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return pools.find(visit.actor(), visit.path("id")).map(pool -> screen(visit, pool)).orElse(Answer.notFound());
    }

    /** Takes the last change back. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PoolPage.class);
        if (!visit.query("undo").matches("\\d{1,9}")) return Answer.notFound();
        return pools.takeBack(visit.actor(), visit.path("id"), Integer.parseInt(visit.query("undo"))).fold(
                done -> Answer.redirect(done.pool().isDissolved() ? "/needs/pools" : PoolSheets.address(done.pool()), words.say("pool.takenBack")),
                lost -> Answer.redirect(PoolSheets.address(lost.current()), Answer.Tone.WARNING, words.say("pool.lost")),
                invalid -> Answer.notNow(words.say(invalid.key())),
                refused -> Answer.notNow(words.say("pool.tooLate")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Pool pool) {
        var words = visit.words(PoolPage.class);
        var names = sheets.names(visit);
        var spoken = new Spoken(words, names);
        var told = history.of(visit.actor(), pool.id(), ENTRIES);
        var named = accounts.shownNames(told.stream().map(Journal.Entry::actor).toList());
        var entries = told.stream().map(entry -> History.of(entry, entry.actor().equals(PoolHistory.UNNAMED) ? names.organisation(PoolHistory.UNNAMED) : named.get(entry.actor()), spoken)).toList();
        return Answer.screen(pool.title(), new StaticTemplates().pool(words, sheets.sheet(visit, pool), entries));
    }
}
