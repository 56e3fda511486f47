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
        var off = Balance.of(Map.of(GuestPart.MENTOR, 12), new Balance.Wanted(1, Set.of(GuestPart.PURCHASER), 12));
        assertEquals(List.of(new Remark.Missing(GuestPart.PURCHASER)), off.remarks());
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
