// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.gatherings.api.Composition.Remark;
import org.faisceau.gatherings.api.Composition.Sitting;
import org.faisceau.gatherings.api.GuestPart;
import org.junit.jupiter.api.Test;

final class BalanceTest {
    private static final Balance.Wanted MASTERCLASS = new Balance.Wanted(1, Set.of(GuestPart.MENTOR), 12);

    @Test
    void findsNothingOffWithTheEightOfTheProcessSheet() {
        var eight = Balance.of(Map.of(GuestPart.PURCHASER, 3, GuestPart.COMPANY, 3, GuestPart.MENTOR, 1, GuestPart.FACILITATOR, 1), MASTERCLASS);
        assertEquals(8, eight.total());
        assertTrue(eight.remarks().isEmpty());
    }

    @Test
    void countsEveryPublicOfAnAuthorityAsABuyer() {
        var mixed = Balance.of(Map.of(GuestPart.ELECTED_OFFICIAL, 1, GuestPart.TECHNICAL_STAFF, 1, GuestPart.PURCHASER, 1, GuestPart.COMPANY, 4, GuestPart.MENTOR, 1), MASTERCLASS);
        assertTrue(mixed.remarks().isEmpty());
    }

    @Test
    void namesTheImbalanceOfFiveCompaniesAndTwoBuyers() {
        var off = Balance.of(Map.of(GuestPart.PURCHASER, 2, GuestPart.COMPANY, 5, GuestPart.MENTOR, 1), MASTERCLASS);
        assertEquals(List.of(new Remark.Unbalanced(2, 5, 1, 2)), off.remarks());
    }

    @Test
    void saysThatTwelveMentorsMeetNobody() {
        var off = Balance.of(Map.of(GuestPart.MENTOR, 12), MASTERCLASS);
        assertEquals(List.of(new Remark.Missing(GuestPart.PURCHASER), new Remark.Missing(GuestPart.COMPANY)), off.remarks());
    }

    @Test
    void neverProposesASittingAboveWhatOneTakes() {
        var off = Balance.of(Map.of(GuestPart.COMPANY, 3, GuestPart.MENTOR, 12, GuestPart.FACILITATOR, 1), MASTERCLASS);
        assertTrue(off.remarks().contains(new Remark.Crowded(13, 12)));
        assertEquals(List.of(new Sitting(0, 1, 7), new Sitting(0, 2, 6)), off.sittings());
        var odd = Balance.of(Map.of(GuestPart.PURCHASER, 9, GuestPart.COMPANY, 11, GuestPart.OTHER, 1, GuestPart.MENTOR, 1), MASTERCLASS);
        assertTrue(odd.sittings().stream().allMatch(one -> one.total() <= 12), odd.sittings().toString());
    }

    /** A list that has begun shrinks nothing; a mentor who is only awaited has not come. */
    @Test
    void countsThoseStillAwaited() {
        var counted = new Wants.Counted(Map.of(GuestPart.PURCHASER, 2), Map.of(GuestPart.PURCHASER, 1, GuestPart.COMPANY, 3, GuestPart.MENTOR, 1));
        var some = Balance.of(counted, MASTERCLASS);
        assertEquals(7, some.total());
        assertEquals(2, some.listed());
        assertEquals(List.of(new Remark.Missing(GuestPart.MENTOR)), some.remarks());
    }

    @Test
    void proposesTwoSittingsForThirteen() {
        var many = Balance.of(Map.of(GuestPart.PURCHASER, 5, GuestPart.COMPANY, 6, GuestPart.MENTOR, 1, GuestPart.FACILITATOR, 1), MASTERCLASS);
        assertEquals(List.of(new Remark.TooMany(13, 12)), many.remarks());
        assertEquals(List.of(new Sitting(3, 3, 2), new Sitting(2, 3, 2)), many.sittings());
    }

    @Test
    void namesEachPublicOfTheCharterThatIsMissing() {
        var charter = new Balance.Wanted(-1, Set.of(GuestPart.ELECTED_OFFICIAL, GuestPart.TECHNICAL_STAFF, GuestPart.PURCHASER), 0);
        assertEquals(List.of(new Remark.Missing(GuestPart.ELECTED_OFFICIAL), new Remark.Missing(GuestPart.TECHNICAL_STAFF)), Balance.of(Map.of(GuestPart.PURCHASER, 20, GuestPart.COMPANY, 3), charter).remarks());
    }

    @Test
    void saysThatNobodyIsExpectedYet() {
        assertEquals(List.of(new Remark.Nobody()), Balance.of(Map.of(GuestPart.COMPANY, 0), MASTERCLASS).remarks());
    }
}
