// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Digests, back-off, addresses and brackets, without any table. */
class RulesTest {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @Test
    void theMorningIsThatOfParisInWinterAndSummer() {
        assertEquals(Instant.parse("2026-01-15T06:00:00Z"), DigestRule.daily(Instant.parse("2026-01-15T09:00:00Z"), SEVEN));
        assertEquals(Instant.parse("2026-07-14T05:00:00Z"), DigestRule.daily(Instant.parse("2026-07-15T04:59:59Z"), SEVEN));
    }

    @Test
    void theWeekBeginsOnMondayMorning() {
        assertEquals(Instant.parse("2026-03-02T06:00:00Z"), DigestRule.weekly(Instant.parse("2026-03-09T05:59:00Z"), SEVEN));
        assertEquals(Instant.parse("2026-03-09T06:00:00Z"), DigestRule.weekly(Instant.parse("2026-03-09T06:00:00Z"), SEVEN));
    }

    @Test
    void waitsTwiceAsLongUpToTheLimit() {
        assertEquals(Duration.ofMinutes(1), BackOff.after(1, BackOff.MAIL));
        assertEquals(Duration.ofMinutes(8), BackOff.after(4, BackOff.MAIL));
        assertEquals(BackOff.MAIL, BackOff.after(1000, BackOff.MAIL));
    }

    @Test
    void aWaitLongerThanAnyIsOver() {
        assertFalse(BackOff.isDue(2_000, 1_000, BackOff.SERVER));
        assertTrue(BackOff.isDue(1_000 + BackOff.SERVER.toMillis() + 1, 1_000, BackOff.SERVER));
    }

    @Test
    void anAddressBringsNoHeader() {
        assertTrue(MailAddress.isGood("claire.aubry+lab@ville.example"));
        assertFalse(MailAddress.isGood("a@b.example\r\nBcc: c@d.example"));
        assertFalse(MailAddress.isGood("a@b.example,c@d.example"));
        assertFalse(MailAddress.isGood("nobody"));
    }

    @Test
    void whatBeginsWithNoLetterIsText() {
        assertEquals(List.of("Titre"), Brackets.unknown("[1] [title] [Titre] [] [ x] [Titre]", Set.of("title")));
    }
}
