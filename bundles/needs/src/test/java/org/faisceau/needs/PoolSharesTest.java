// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.needs.api.Pool.Sharing;
import org.faisceau.needs.api.Pool;
import org.junit.jupiter.api.Test;

class PoolSharesTest {
    private static Member member(String need, long share) {
        return new Member(need, "town", OptionalLong.of(share));
    }

    private static Pool.Terms terms(Sharing sharing, long total) {
        return new Pool.Terms("Leaks", Pool.Form.ORDER_GROUP, "town", sharing, total == 0 ? Optional.empty() : Optional.of(Euros.of(total)));
    }

    @Test
    void amountsOfOthersStayAsTheyAre() {
        var left = PoolShares.without(terms(Sharing.AMOUNT, 0), List.of(member("a", 100), member("b", 200), member("c", 300)), member("b", 200));
        assertEquals(List.of(member("a", 100), member("c", 300)), left.members());
    }

    @Test
    void percentsOfASmallerTotalAddUpAgain() {
        var left = PoolShares.without(terms(Sharing.PERCENT, 90_000), List.of(member("a", 3333), member("b", 3333), member("c", 3334)), member("c", 3334));
        assertEquals(List.of(member("a", 5000), member("b", 5000)), left.members());
        assertEquals(Optional.of(new Euros(5_999_400)), left.terms().total());
    }

    @Test
    void roundingLosesNothing() {
        var left = PoolShares.without(terms(Sharing.PERCENT, 1), List.of(member("a", 1), member("b", 1), member("c", 1), member("d", 9997)), member("d", 9997));
        assertEquals(Pool.WHOLE, left.members().stream().mapToLong(one -> one.share().getAsLong()).sum());
    }

    @Test
    void whoStaysWithoutAPartGetsAnEqualOne() {
        var left = PoolShares.without(terms(Sharing.PERCENT, 1), List.of(member("a", 0), member("b", 0), member("c", Pool.WHOLE)), member("c", Pool.WHOLE));
        assertEquals(List.of(member("a", 5000), member("b", 5000)), left.members());
    }

    @Test
    void percentsMustMakeAHundred() {
        assertFalse(PoolShares.add(Sharing.PERCENT, List.of(member("a", 5000), member("b", 4999))));
        assertFalse(PoolShares.add(Sharing.PERCENT, List.of(member("a", Pool.WHOLE), new Member("b", "town", OptionalLong.empty()))));
        assertTrue(PoolShares.add(Sharing.PERCENT, List.of(member("a", 5001), member("b", 4999))));
    }

    @Test
    void amountsMayBeUnknownButNotEndless() {
        assertTrue(PoolShares.tooLarge(Sharing.AMOUNT, List.of(new Member("a", "town", OptionalLong.empty()))).isEmpty());
        var endless = member("a", Euros.LIMIT_CENTS + 1);
        assertEquals(Optional.of(endless), PoolShares.tooLarge(Sharing.AMOUNT, List.of(member("b", 1), endless)));
    }
}
