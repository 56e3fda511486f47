// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.needs.api.Pool.Terms;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Pooling;

/** What a pool must be to be recorded. */
final class PoolRule {
    private PoolRule() {}

    /** Whether these needs can go together; the key of what is off. */
    static Optional<String> fault(List<Need> needs) {
        if (needs.size() < 2) return Optional.of("pool.tooFew");
        if (needs.size() > Pools.MEMBERS_MAX) return Optional.of("pool.tooMany");
        if (needs.stream().map(need -> need.content().organisation()).distinct().count() < 2) return Optional.of("pool.oneBuyer");
        boolean areOpen = needs.stream().allMatch(need -> need.state().isOpen() && need.content().kind() != NeedKind.EXPRESSION_OF_INTEREST_CALL);
        return areOpen ? Optional.empty() : Optional.of("pool.over");
    }

    static Optional<Pooling> fault(Pool pool) {
        var terms = pool.terms();
        if (Unseen.is(terms.title())) return invalid("title", "pool.noTitle");
        if (terms.title().length() > Pools.TITLE_MAX) return invalid("title", "need.longTitle");
        if (pool.members().size() > Pools.MEMBERS_MAX) return invalid("needs", "pool.tooMany");
        if (pool.members().stream().noneMatch(member -> member.organisation().equals(terms.coordinator()))) return invalid("coordinator", "pool.coordinatorLeft");
        return PoolShares.tooLarge(terms.sharing(), pool.members()).flatMap(member -> invalid("share-" + member.need(), "pool.shareTooLarge"))
                .or(() -> PoolShares.add(terms.sharing(), pool.members()) ? Optional.empty() : invalid("sharing", "pool.notAHundred"));
    }

    static Pool with(Pool pool, Terms terms, List<Member> members, boolean dissolved) {
        return new Pool(pool.id(), terms, members, dissolved, pool.reason(), pool.changedAt(), pool.changedBy(), pool.version());
    }

    /** The same before there was one. */
    static Pool none(Pool pool) {
        var blank = new Terms("", pool.terms().form(), "", pool.terms().sharing(), Optional.empty());
        return new Pool(pool.id(), blank, List.of(), true, "", pool.changedAt(), "", 0);
    }

    private static Optional<Pooling> invalid(String field, String key) {
        return Optional.of(new Pooling.Invalid(field, key));
    }
}
