// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Pooling;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes sheets of pools, for the pages that show them. */
@Component(service = PoolSheets.class)
public final class PoolSheets {
    private final Pools pools;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public PoolSheets(@Reference Pools pools, @Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.pools = pools;
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    NeedNames names(Visit visit) {
        return new NeedNames(organisations, themes, visit.actor(), visit.locale());
    }

    PoolSheet sheet(Visit visit, Pool pool) {
        return sheets(visit, List.of(pool)).get(0);
    }

    /** All members' needs and organisations are asked for at once. */
    List<PoolSheet> sheets(Visit visit, List<Pool> some) {
        var members = some.stream().flatMap(pool -> pool.members().stream()).toList();
        var found = needs.findAll(visit.actor(), members.stream().map(Pool.Member::need).distinct().toList());
        var names = names(visit);
        var lines = names.lines(List.copyOf(found.values())).stream().collect(Collectors.toMap(line -> line.need().id(), line -> line));
        var named = names.organisations(Stream.concat(members.stream().map(Pool.Member::organisation), some.stream().map(pool -> pool.terms().coordinator())).toList());
        boolean mayPool = pools.mayPool(visit.actor());
        return some.stream().map(pool -> new PoolSheet(pool, named.get(pool.terms().coordinator()), pool.members().stream().map(member -> new PoolSheet.Line(member,
                Optional.ofNullable(lines.get(member.need())), named.get(member.organisation()), pools.mayWithdraw(visit.actor(), pool, member))).toList(), mayPool)).toList();
    }

    /** What a page answers once a pool was to be changed by a button. */
    static Answer answer(Words words, Pooling outcome, String done) {
        return answer(words, outcome, done, "");
    }

    /** @param where it goes on once it is done; empty for the pool's page */
    static Answer answer(Words words, Pooling outcome, String done, String where) {
        return outcome.fold(
                it -> new Answer.Redirect(where.isEmpty() ? address(it.pool()) : where, Optional.of(new Answer.Notice(Tone.DONE, words.say(done), address(it.pool()) + "?undo=" + it.pool().version()))),
                it -> Answer.redirect(address(it.current()), Tone.WARNING, words.say("pool.lost")),
                it -> Answer.notNow(words.say(it.key())),
                it -> Answer.refused(words.say("pool.refused")),
                it -> Answer.notFound());
    }

    static String address(Pool pool) {
        return "/needs/pools/" + pool.id();
    }
}
