// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Proposal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs of neighbours that may go together, and those that do. */
@Component
public final class PoolsPage implements Page {
    private static final String HERE = "/needs/pools";
    private static final int PROPOSED = 10;
    private static final int LINES = 25;
    private final Pools pools;
    private final PoolSheets sheets;
    private final CpvCodes cpv;

    @Activate
    public PoolsPage(@Reference Pools pools, @Reference PoolSheets sheets, @Reference CpvCodes cpv) {
        this.pools = pools;
        this.sheets = sheets;
        this.cpv = cpv;
    }

    /** A proposal as the page shows it. */
    record Pair(Proposal proposal, NeedLine one, NeedLine other, List<String> why) {
        static List<Pair> of(Words words, NeedNames names, CpvCodes cpv, List<Proposal> some) {
            return some.stream().map(one -> new Pair(one, names.line(one.one()), names.line(one.other()), PoolSaying.why(words, names, cpv, one))).toList();
        }

        List<NeedLine> both() {
            return List.of(one, other);
        }
    }

    @Override
    public Address address() {
        return Address.of("needs/pools").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PoolsPage.class);
        var pairs = Pair.of(words, sheets.names(visit), cpv, pools.proposals(visit.actor(), "", PROPOSED));
        Slice<PoolSheet> slice;
        try {
            var page = pools.page(visit.actor(), visit.after(), LINES);
            slice = new Slice<>(sheets.sheets(visit, page.items()), page.next());
        } catch (IllegalArgumentException foreignCursor) {
            return Answer.redirect(HERE);
        }
        return Answer.screen(words.say("pools.title"), new StaticTemplates().pools(visit, words, pairs, slice, pools.mayPool(visit.actor())));
    }

    /** {@code merge}, {@code refuse}, and {@code undo} of a refusal. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PoolsPage.class);
        if (visit.action().equals("undo")) {
            boolean isBack = pools.proposeAgain(visit.actor(), visit.query("one"), visit.query("other"));
            return isBack ? Answer.redirect(HERE, words.say("pool.proposedAgain")) : Answer.refused(words.say("pool.refused"));
        }
        var one = visit.form().value("one");
        var other = visit.form().value("other");
        if (visit.action().equals("refuse")) {
            if (!pools.refuse(visit.actor(), one, other)) return Answer.refused(words.say("pool.refused"));
            return Answer.undoable(HERE, words.say("pool.apart"), HERE + "?one=" + one + "&other=" + other);
        }
        if (!visit.action().equals("merge")) return Answer.notFound();
        var joined = pools.of(visit.actor(), one).or(() -> pools.of(visit.actor(), other));
        if (joined.isEmpty()) return PoolSheets.answer(words, pools.create(visit.actor(), List.of(one, other), "", Pool.Form.ORDER_GROUP, ""), "pool.created");
        boolean isIn = joined.get().members().stream().anyMatch(member -> member.need().equals(one));
        return PoolSheets.answer(words, pools.join(visit.actor(), joined.get().id(), joined.get().version(), isIn ? other : one), "pool.joined");
    }
}
